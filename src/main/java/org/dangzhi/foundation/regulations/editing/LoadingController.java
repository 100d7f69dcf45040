package org.dangzhi.foundation.regulations.editing;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.dangzhi.foundation.regulations.RegulationsAccess;
import org.dangzhi.foundation.regulations.page.LoadForm;
import org.dangzhi.foundation.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where regulations are taken in. A text is read and divided before anything is stored. */
@Controller
@Needs(RegulationsAccess.LIBRARY)
class LoadingController {

    private final Loading loading;
    private final EditScreens screens;

    LoadingController(Loading loading, EditScreens screens) {
        this.loading = loading;
        this.screens = screens;
    }

    @GetMapping("/rules/new")
    String form(Model model) {
        model.addAttribute("page", screens.fresh());
        return "regulations/LoadPage";
    }

    @PostMapping("/rules/new")
    String add(@Valid @ModelAttribute LoadForm typed, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var loaded = Loaded.file(file).or(() -> Loaded.text(typed.text())).orElse(null);
        return "redirect:/rules/" + loading.add(typed, loaded) + "/edit";
    }

    /** The full text instead of a summary, a newer text instead of an older one. */
    @PostMapping("/rules/{id}/clauses/file")
    String replaceText(@PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var loaded = Loaded.file(file).orElseThrow(RegulationRefused::noFile);
        var draft = loading.replaceText(id, loaded);
        return "redirect:/rules/" + draft + (draft.equals(id) ? "/clauses" : "/comparison");
    }
}
