package org.dangzhi.foundation.forms;

import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Controller that says, while somebody types, what no paper will show: a record, a log entry, an item, a reading are signed or
 * sent at once and printed later, perhaps by somebody else.
 */
@Controller
@RequiresPermission(RequiresPermission.SIGNED_IN)
class UnprintableController {

    /** So many characters are asked about; a text with more is of a script that is missing altogether. */
    private static final int MOST = 100;

    /** @param said in words; empty if everything is printed */
    record Told(String said) {}

    private final PdfPrinting printing;
    private final Texts texts;

    UnprintableController(PdfPrinting printing, Texts texts) {
        this.printing = printing;
        this.texts = texts;
    }

    /** @param signs the rarer characters of what is being typed */
    @GetMapping("/forms/unprintable")
    @ResponseBody
    Told unprintable(@RequestParam String signs) {
        var missing = printing.unprintable(PlainText.shortened(signs, MOST));
        return new Told(missing.isEmpty() ? "" : texts.t("forms.unprintable.title", String.join(" ", missing)));
    }
}
