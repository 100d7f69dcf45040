package org.dangzhi.foundation.regulations.booklet;

import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dangzhi.foundation.forms.PdfPrinting;
import org.dangzhi.foundation.regulations.RegulationsModule;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Chosen regulations as one booklet (汇编成册), as Word and as PDF. */
@Controller
@RequestMapping("/rules/booklet")
@RequiresPermission(RegulationsModule.READ)
class BookletController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final BookletPages booklets;
    private final BookletBinder binder;

    BookletController(BookletPages booklets, PdfPrinting printing) {
        this.booklets = booklets;
        this.binder = new BookletBinder(printing);
    }

    @GetMapping
    String page(BookletFilter filter, Model model) {
        model.addAttribute("page", booklets.page(filter));
        return "regulations/BookletPage";
    }

    @PostMapping("/pdf")
    ResponseEntity<byte[]> pdf(@Valid BookletForm chosen) throws IOException {
        var booklet = booklets.booklet(chosen);
        return answer(binder.pdf(booklet), MediaType.APPLICATION_PDF, booklet.title() + ".pdf");
    }

    @PostMapping("/word")
    ResponseEntity<byte[]> word(@Valid BookletForm chosen) throws IOException {
        var booklet = booklets.booklet(chosen);
        return answer(binder.word(booklet), WORD, booklet.title() + ".docx");
    }

    private static ResponseEntity<byte[]> answer(byte[] content, MediaType type, String name) {
        var disposition = (type == WORD ? ContentDisposition.attachment() : ContentDisposition.inline())
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
