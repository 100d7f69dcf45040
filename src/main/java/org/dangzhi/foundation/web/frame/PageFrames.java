package org.dangzhi.foundation.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.PageFrame;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Presenter of a page's frame, in the page's own transaction. */
@Component
public class PageFrames {

    /** Where a request keeps its frame, read with the page and printed after it. */
    public static final String ATTRIBUTE = PageFrames.class.getName();

    private static final int GROUP = 100;

    private final List<MenuEntry> entries;
    private final ObjectProvider<FrameSlot> slots;
    private final CurrentPermissions permissions;
    private final Offices offices;
    private final Texts texts;

    PageFrames(
            ObjectProvider<ModuleMenu> menus,
            ObjectProvider<FrameSlot> slots,
            CurrentPermissions permissions,
            Offices offices,
            Texts texts) {
        this.entries = menus.stream()
                .flatMap(menu -> menu.entries().stream())
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        this.slots = slots;
        this.permissions = permissions;
        this.offices = offices;
        this.texts = texts;
    }

    /** Reads what stands around the page that this request shows. */
    public void readFor(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, around(request));
    }

    private PageFrame around(HttpServletRequest request) {
        var onDuty = new ArrayList<FrameSlot.OnDuty>();
        var counts = new HashMap<String, Integer>();
        for (var said : slots.stream().map(FrameSlot::say).toList()) {
            onDuty.addAll(said.onDuty());
            said.counts().forEach(count -> counts.merge(count.menuId(), count.count(), Integer::sum));
        }
        return new PageFrame(
                offices.current().name(),
                groups(counts),
                onDuty,
                counts.getOrDefault("bell", 0),
                permissions.name(),
                permissions.manyOffices(),
                offices.zone().getId(),
                path(request));
    }

    private List<List<PageFrame.NavigationEntry>> groups(Map<String, Integer> counts) {
        var groups = new ArrayList<List<PageFrame.NavigationEntry>>();
        int open = -1;
        for (var entry : entries) {
            if (!open(entry.permission())) continue;
            if (entry.order() / GROUP != open) groups.add(new ArrayList<>());
            open = entry.order() / GROUP;
            int count = counts.getOrDefault(entry.id(), 0);
            groups.getLast()
                    .add(new PageFrame.NavigationEntry(
                            entry.id(),
                            entry.address(),
                            entry.icon(),
                            texts.t(entry.id() + ".menu"),
                            count == 0 ? "" : Integer.toString(count)));
        }
        return groups;
    }

    private boolean open(String permission) {
        return permission.equals(RequiresPermission.SIGNED_IN) || permissions.may(permission);
    }

    private static String path(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
