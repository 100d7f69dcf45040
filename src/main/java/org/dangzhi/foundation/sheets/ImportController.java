package org.dangzhi.foundation.sheets;

import java.io.IOException;
import java.util.UUID;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.RequiresPermission;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The pages of every import; each asks for the permission of its own list. */
@Controller
@RequestMapping("/import/{sheet}")
@RequiresPermission(RequiresPermission.SIGNED_IN)
class ImportController {

    private final ImportCommands commands;
    private final ImportBatchRows importBatchRows;
    private final ImportPages pages;
    private final CurrentPermissions permissions;

    ImportController(
            ImportCommands commands,
            ImportBatchRows importBatchRows,
            ImportPages pages,
            CurrentPermissions permissions) {
        this.commands = commands;
        this.importBatchRows = importBatchRows;
        this.pages = pages;
        this.permissions = permissions;
    }

    @GetMapping
    String page(@PathVariable String sheet, Model model) {
        model.addAttribute("page", pages.page(permitted(sheet)));
        return "sheets/ImportPage";
    }

    @GetMapping("/template")
    ResponseEntity<Resource> template(@PathVariable String sheet) {
        return pages.template(permitted(sheet));
    }

    @PostMapping
    String preview(
            @PathVariable String sheet,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String block)
            throws IOException {
        var known = permitted(sheet);
        if (file == null || file.isEmpty()) return preview(known, PastedBlock.read(block), true);
        return preview(known, SheetReader.read(file.getBytes()), false);
    }

    private String preview(SheetImport known, SheetLines lines, boolean pasted) {
        return "redirect:/import/" + known.id() + "/" + commands.preview(known, lines, pasted);
    }

    @GetMapping("/{batch}")
    String look(@PathVariable String sheet, @PathVariable UUID batch, Model model) {
        var known = permitted(sheet);
        model.addAttribute("page", pages.page(known, importBatchRows.of(known.id(), batch)));
        return "sheets/ImportBatchPage";
    }

    @PostMapping("/{batch}")
    String take(@PathVariable String sheet, @PathVariable UUID batch) {
        var known = permitted(sheet);
        commands.take(known, batch);
        return "redirect:/import/" + known.id() + "/" + batch;
    }

    @GetMapping("/{batch}/failed")
    ResponseEntity<Resource> failed(@PathVariable String sheet, @PathVariable UUID batch) {
        var known = permitted(sheet);
        return pages.failed(known, importBatchRows.of(known.id(), batch));
    }

    private SheetImport permitted(String id) {
        var known = commands.known(id);
        if (!permissions.may(known.permission())) throw new AccessDeniedException(known.permission());
        return known;
    }
}
