package org.dangzhi.foundation.access.administration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangzhi.foundation.access.AccessModule;
import org.dangzhi.foundation.access.page.RoleCell;
import org.dangzhi.foundation.access.page.RolesPage;
import org.dangzhi.foundation.access.roles.RolePermissions;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Roles × permissions: what each role may, and where the office holds it otherwise than shipped. */
@Controller
class RolesController {

    private final RolePermissions permissions;
    private final AccountPages pages;
    private final CurrentPermissions currentPermissions;
    private final Texts texts;

    RolesController(
            RolePermissions permissions, AccountPages pages, CurrentPermissions currentPermissions, Texts texts) {
        this.permissions = permissions;
        this.pages = pages;
        this.currentPermissions = currentPermissions;
        this.texts = texts;
    }

    @GetMapping("/settings/roles")
    @RequiresPermission(AccessModule.READ)
    String page(Model model) {
        boolean may = currentPermissions.may(AccessModule.ROLES);
        var rows = permissions.matrix().entrySet().stream()
                .map(permission -> row(permission, may))
                .toList();
        model.addAttribute(
                "page",
                new RolesPage(AccountPages.ORDER.stream().map(pages::roleName).toList(), rows, may));
        return "access/RolesPage";
    }

    @PostMapping("/settings/roles")
    @RequiresPermission(AccessModule.ROLES)
    String change(
            @RequestParam String permission,
            @RequestParam String role,
            @RequestParam(defaultValue = "false") boolean granted,
            Model model) {
        permissions.change(permission, role, granted);
        model.addAttribute("cell", cell(permission, role, granted, true));
        return "access/RoleCell";
    }

    private RolesPage.Row row(Map.Entry<String, Set<String>> permission, boolean may) {
        List<RoleCell> cells = AccountPages.ORDER.stream()
                .map(role ->
                        cell(permission.getKey(), role, permission.getValue().contains(role), may))
                .toList();
        return new RolesPage.Row(permission.getKey(), label(permission.getKey()), cells);
    }

    private RoleCell cell(String permission, String role, boolean granted, boolean may) {
        return new RoleCell(
                permission,
                role,
                label(permission) + " " + pages.roleName(role),
                granted,
                permissions.changed(permission, role, granted),
                may && (granted || permissions.reachable(permission, role)));
    }

    /** What a permission means, in words; its code where nobody found any. */
    private String label(String permission) {
        return texts.or("access.permission." + permission, permission);
    }
}
