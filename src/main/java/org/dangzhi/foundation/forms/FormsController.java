package org.dangzhi.foundation.forms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where the office sees its forms, takes a template home, brings it back and puts it to use. */
@Controller
@RequestMapping("/settings/forms")
@RequiresPermission(FormsModule.WRITE)
class FormsController {

    private final FormKinds kinds;
    private final TemplateVersions versions;
    private final TemplateCheck check;
    private final FormPreviews previews;
    private final FormPages pages;

    FormsController(
            FormKinds kinds, TemplateVersions versions, TemplateCheck check, FormPreviews previews, FormPages pages) {
        this.kinds = kinds;
        this.versions = versions;
        this.check = check;
        this.previews = previews;
        this.pages = pages;
    }

    @GetMapping
    String forms(Model model) {
        model.addAttribute("page", pages.forms());
        return "forms/FormsPage";
    }

    @GetMapping("/{form}")
    String form(@PathVariable String form, Model model) {
        model.addAttribute("page", pages.form(known(form)));
        return "forms/FormPage";
    }

    @GetMapping("/{form}/{version:\\d{1,6}}")
    String version(@PathVariable String form, @PathVariable int version, Model model) throws IOException {
        var kind = known(form);
        model.addAttribute("page", pages.version(kind, version, versions.content(kind, version)));
        return "forms/TemplateVersionPage";
    }

    @GetMapping("/{form}/{version:\\d{1,6}}/template.docx")
    ResponseEntity<Resource> template(@PathVariable String form, @PathVariable int version) {
        var kind = known(form);
        var name = pages.title(kind) + "-" + pages.name(version) + ".docx";
        return ResponseEntity.ok()
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(FilledTemplate.WORD)
                .body(new ByteArrayResource(versions.content(kind, version)));
    }

    @GetMapping("/{form}/{version:\\d{1,6}}/example.pdf")
    ResponseEntity<Resource> example(@PathVariable String form, @PathVariable int version) {
        var kind = known(form);
        return previews.of(kind, versions.content(kind, version), pages.title(kind) + "-" + pages.name(version))
                .pdf();
    }

    @GetMapping("/{form}/{version:\\d{1,6}}/page-{page:\\d{1,3}}.png")
    ResponseEntity<Resource> picture(@PathVariable String form, @PathVariable int version, @PathVariable int page) {
        var kind = known(form);
        var template = versions.content(kind, version);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.IMAGE_PNG)
                .body(new LazyResource(() -> previews.picture(kind, template, Math.max(page, 1))));
    }

    @PostMapping("/{form}/versions")
    String upload(@PathVariable String form, @RequestParam MultipartFile template) throws IOException {
        var kind = known(form);
        var passed = check.passed(kind, template.getBytes());
        return "redirect:" + address(kind) + "/" + versions.add(kind, name(template), passed);
    }

    private static String name(MultipartFile template) {
        var name = template.getOriginalFilename();
        return name == null || name.isBlank() ? "form.docx" : name;
    }

    @PostMapping("/{form}/active")
    String activate(@PathVariable String form, @RequestParam int version) {
        var kind = known(form);
        versions.activate(kind, version);
        return "redirect:" + address(kind);
    }

    private static String address(FormKind kind) {
        return "/settings/forms/" + kind.id();
    }

    private FormKind known(String form) {
        return kinds.find(form).orElseThrow(NotFoundException::new);
    }
}
