package org.dangzhi.foundation.access.administration;

import jakarta.validation.constraints.NotBlank;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.access.AccessModule;
import org.dangzhi.foundation.access.page.AccountPage;
import org.dangzhi.foundation.access.page.AccountsPage;
import org.dangzhi.foundation.access.page.NewSecret;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.SavedFilters;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The accounts of the office: the system administrator opens and shuts them, the security administrator sets roles. */
@Controller
class AccountsController {

    private static final String LIST = "redirect:/settings/accounts/";

    private final AccountAdministration administration;
    private final ResetPassword reset;
    private final PasswordWitnesses witnesses;
    private final AccountQuery query;
    private final AccountPages pages;
    private final SavedFilters filters;

    AccountsController(
            AccountAdministration administration,
            ResetPassword reset,
            PasswordWitnesses witnesses,
            AccountQuery query,
            AccountPages pages,
            SavedFilters filters) {
        this.administration = administration;
        this.reset = reset;
        this.witnesses = witnesses;
        this.query = query;
        this.pages = pages;
        this.filters = filters;
    }

    @GetMapping("/settings/accounts")
    @RequiresPermission(AccessModule.READ)
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var typed = q.strip();
        var kept = filters.bar(AccountPages.address(typed, role, ""), !typed.isEmpty() || !role.isEmpty());
        AccountsPage page = pages.list(typed, role, after, kept);
        model.addAttribute("page", page);
        return "access/AccountsPage";
    }

    @GetMapping("/settings/accounts/new")
    @RequiresPermission(AccessModule.ACCOUNTS)
    String form() {
        return "access/NewAccountPage";
    }

    @GetMapping("/settings/accounts/{id}")
    @RequiresPermission(AccessModule.READ)
    String account(@PathVariable UUID id, Model model) {
        var row = query.of(id).orElseThrow(NotFoundException::new);
        AccountPage page = pages.account(row, witnesses.of(row));
        model.addAttribute("page", page);
        return "access/AccountPage";
    }

    @PostMapping("/settings/accounts")
    @RequiresPermission(AccessModule.ACCOUNTS)
    String open(@RequestParam @NotBlank String name, @RequestParam UUID person, Model model) {
        model.addAttribute("another", "/settings/accounts/new");
        return once(administration.open(new PersonId(person), name), name, model);
    }

    @PostMapping("/settings/accounts/{id}/password")
    @RequiresPermission(AccessModule.ACCOUNTS)
    String reset(
            @PathVariable UUID id,
            @RequestParam @Nullable UUID second,
            @RequestParam(defaultValue = "") String password,
            Model model) {
        var fresh = reset.reset(id, second == null ? null : new PersonId(second), password);
        return once(fresh, query.of(id).orElseThrow(NotFoundException::new).name(), model);
    }

    @PostMapping("/settings/accounts/{id}/lock")
    @RequiresPermission(AccessModule.ACCOUNTS)
    String lock(@PathVariable UUID id, @RequestParam boolean locked) {
        administration.lock(id, locked);
        return LIST + id;
    }

    @PostMapping("/settings/accounts/{id}/place")
    @RequiresPermission(AccessModule.ACCOUNTS)
    String place(@PathVariable UUID id, @RequestParam boolean active) {
        administration.setActive(id, active);
        return LIST + id;
    }

    @PostMapping("/settings/accounts/{id}/sessions")
    @RequiresPermission(AccessModule.ACCOUNTS)
    String endSessions(@PathVariable UUID id) {
        administration.endSessions(id);
        return LIST + id;
    }

    @PostMapping("/settings/accounts/{id}/roles")
    @RequiresPermission(AccessModule.ROLES)
    String roles(@PathVariable UUID id, @RequestParam(required = false, defaultValue = "") Set<String> roles) {
        administration.setRoles(id, roles);
        return LIST + id;
    }

    /** The password is shown this once and stored nowhere. */
    private static String once(String password, String name, Model model) {
        model.addAttribute("once", new NewSecret(name, password));
        return "access/NewSecretPart";
    }
}
