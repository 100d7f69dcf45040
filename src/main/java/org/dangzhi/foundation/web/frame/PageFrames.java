package org.dangzhi.foundation.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.PageFrame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Presenter of a page's frame, in the page's own transaction. */
@Component
public class PageFrames {

    /** Where a request keeps its frame, read with the page and printed after it. */
    public static final String ATTRIBUTE = PageFrames.class.getName();

    private final Navigations navigations;
    private final ObjectProvider<FrameSlot> slots;
    private final CurrentPermissions permissions;
    private final Offices offices;

    PageFrames(
            Navigations navigations, ObjectProvider<FrameSlot> slots, CurrentPermissions permissions, Offices offices) {
        this.navigations = navigations;
        this.slots = slots;
        this.permissions = permissions;
        this.offices = offices;
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
            said.counts().forEach(count -> counts.merge(count.id(), count.count(), Integer::sum));
        }
        return new PageFrame(
                offices.current().name(),
                navigations.with(counts),
                onDuty,
                counts.getOrDefault("bell", 0),
                permissions.name(),
                permissions.manyOffices(),
                offices.zone().getId(),
                path(request));
    }

    private static String path(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
