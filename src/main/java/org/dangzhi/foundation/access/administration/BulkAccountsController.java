package org.dangzhi.foundation.access.administration;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dangzhi.foundation.access.AccessModule;
import org.dangzhi.foundation.access.passwords.AccountSlip;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Many accounts at once: the system administrator opens them and prints slips, the security administrator gives roles. */
@Controller
class BulkAccountsController {

    /** Name of a field with a membership's role. */
    private static final Pattern ROLE = Pattern.compile("role-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final BulkAccounts accounts;
    private final BulkAccountPages pages;
    private final SlipPages slips;

    BulkAccountsController(BulkAccounts accounts, BulkAccountPages pages, SlipPages slips) {
        this.accounts = accounts;
        this.pages = pages;
        this.slips = slips;
    }

    @GetMapping("/settings/accounts/bulk")
    @RequiresPermission(AccessModule.ACCOUNTS)
    String form(Model model) {
        model.addAttribute("page", pages.opening());
        return "access/BulkAccountsPage";
    }

    @PostMapping("/settings/accounts/bulk")
    @RequiresPermission(AccessModule.ACCOUNTS)
    String open(
            @RequestParam(defaultValue = "") List<UUID> person, @RequestParam Map<String, String> typed, Model model) {
        var names = new LinkedHashMap<PersonId, String>();
        person.forEach(id -> names.put(new PersonId(id), typed.getOrDefault("name-" + id, "")));
        return slips(accounts.open(names), model);
    }

    @PostMapping("/settings/accounts/slips")
    @RequiresPermission(AccessModule.ACCOUNTS)
    String renew(@RequestParam(defaultValue = "") Set<UUID> member, Model model) {
        return slips(accounts.renew(member), model);
    }

    @GetMapping("/settings/roles/bulk")
    @RequiresPermission(AccessModule.ROLES)
    String roles(Model model) {
        model.addAttribute("page", pages.roles());
        return "access/BulkRolesPage";
    }

    @PostMapping("/settings/roles/bulk")
    @RequiresPermission(AccessModule.ROLES)
    String give(@RequestParam Map<String, String> typed) {
        accounts.give(chosen(typed));
        return "redirect:/settings/roles/bulk";
    }

    private static Map<UUID, String> chosen(Map<String, String> typed) {
        var roles = new HashMap<UUID, String>();
        typed.forEach((field, role) -> {
            var membership = ROLE.matcher(field);
            if (membership.matches() && !role.isBlank()) roles.put(UUID.fromString(membership.group(1)), role);
        });
        return roles;
    }

    /** The passwords are shown this once and stored nowhere. */
    private String slips(List<AccountSlip> slips, Model model) {
        model.addAttribute("page", this.slips.of(slips));
        return "access/SlipsPage";
    }
}
