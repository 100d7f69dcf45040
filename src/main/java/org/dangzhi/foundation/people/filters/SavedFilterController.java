package org.dangzhi.foundation.people.filters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.SafeRedirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person does with their own saved filters; each act leads back to the list. */
@Controller
@RequestMapping("/filters")
@RequiresPermission(RequiresPermission.SIGNED_IN)
class SavedFilterController {

    /** A list with its path, which a person may open or not: the list itself asks. */
    private static final String LIST = "/[a-z][a-z/-]{0,58}\\?[^\\\\\\p{Cntrl}\\s]*";

    private final SavedFilterCommands filters;

    SavedFilterController(SavedFilterCommands filters) {
        this.filters = filters;
    }

    @PostMapping
    String keep(
            @RequestParam(defaultValue = "") @Size(max = 20) String name,
            @RequestParam @NotBlank @Size(max = 1000) @Pattern(regexp = LIST) String address) {
        filters.keep(name, address);
        return "redirect:" + SafeRedirect.address(address);
    }

    @PostMapping("/{id}")
    String rename(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") @Size(max = 20) String name,
            @RequestParam(defaultValue = "/") String back) {
        filters.rename(id, name);
        return "redirect:" + SafeRedirect.address(back);
    }

    @PostMapping("/{id}/removed")
    String remove(@PathVariable UUID id, @RequestParam(defaultValue = "/") String back) {
        filters.remove(id);
        return "redirect:" + SafeRedirect.address(back);
    }
}
