package org.dangzhi.foundation.regulations.editing;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.regulations.RegulationRefused;
import org.dangzhi.foundation.regulations.RegulationsModule;
import org.dangzhi.foundation.regulations.page.RegulationUploadForm;
import org.dangzhi.foundation.web.RequiresPermission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Controller of the upload of regulations. A text is read and divided before anything is stored. */
@Controller
@RequiresPermission(RegulationsModule.LIBRARY)
class RegulationUploadController {

    private final RegulationUpload upload;
    private final RegulationEditPages pages;

    RegulationUploadController(RegulationUpload upload, RegulationEditPages pages) {
        this.upload = upload;
        this.pages = pages;
    }

    @GetMapping("/rules/new")
    String form(Model model) {
        model.addAttribute("page", pages.fresh());
        return "regulations/RegulationUploadPage";
    }

    @PostMapping("/rules/new")
    String add(
            @Valid @ModelAttribute RegulationUploadForm typed,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var draft = ParsedUpload.file(file)
                .or(() -> ParsedUpload.text(typed.text()))
                .map(loaded -> upload.add(typed, loaded))
                .orElseGet(() -> upload.add(typed));
        return "redirect:/rules/" + draft.id() + "/edit";
    }

    /** The full text instead of a summary, a newer text instead of an older one. */
    @PostMapping("/rules/{id}/clauses/file")
    String replaceText(@PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var loaded = ParsedUpload.file(file).orElseThrow(RegulationRefused::noFile);
        var draft = upload.replaceText(new RegulationId(id), loaded).id();
        return "redirect:/rules/" + draft + (draft.equals(id) ? "/clauses" : "/comparison");
    }
}
