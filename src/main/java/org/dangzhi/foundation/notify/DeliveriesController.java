package org.dangzhi.foundation.notify;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.notify.page.DeliveriesPage;
import org.dangzhi.foundation.notify.page.DeliveriesPage.DeliveryRow;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether messages got out. */
@Controller
@RequestMapping("/settings/deliveries")
@RequiresPermission(NotifyModule.DELIVERIES)
class DeliveriesController {

    private static final int ROWS = 50;
    private static final List<String> STATES = List.of("", "WAITING", "FAILED", "GIVEN_UP", "SENT");

    private final DeliveryQuery query;
    private final Outbox outbox;
    private final DeliveryStatusQuery deliveryStatusQuery;
    private final NoticeWords words;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;

    DeliveriesController(
            DeliveryQuery query,
            Outbox outbox,
            DeliveryStatusQuery deliveryStatusQuery,
            NoticeWords words,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times) {
        this.query = query;
        this.outbox = outbox;
        this.deliveryStatusQuery = deliveryStatusQuery;
        this.words = words;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "") @Pattern(regexp = "|WAITING|FAILED|GIVEN_UP|SENT") String state,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        var lines = query.lines(state, after, ROWS + 1);
        var shown = lines.subList(0, Math.min(ROWS, lines.size()));
        var self = address(state);
        var mark = self.contains("?") ? "&" : "?";
        model.addAttribute(
                "page",
                new DeliveriesPage(
                        tabs(),
                        state,
                        after == null ? self : self + mark + "after=" + after,
                        permissions.may(NotifyModule.WORDS),
                        shown.stream().map(this::row).toList(),
                        after == null ? "" : self,
                        lines.size() > ROWS
                                ? self + mark + "after=" + shown.getLast().id()
                                : ""));
        return "notify/DeliveriesPage";
    }

    @PostMapping("/{id}/again")
    String again(@PathVariable UUID id, @RequestParam(defaultValue = "") String state) {
        if (!outbox.again(id)) throw new NotFoundException();
        return "redirect:" + address(STATES.contains(state) ? state : "");
    }

    private List<Tab> tabs() {
        return STATES.stream()
                .map(state -> Tab.of(
                        state, address(state), texts.t("notify.deliveries." + (state.isEmpty() ? "ALL" : state))))
                .toList();
    }

    private static String address(String state) {
        return "/settings/deliveries" + (state.isEmpty() ? "" : "?state=" + state);
    }

    private DeliveryRow row(DeliveryQuery.Line line) {
        var said = permissions.may(NotifyModule.WORDS) ? words.read(line.key(), line.args()) : "";
        var state = line.standing().state();
        boolean canGoAgain = state.equals("FAILED") || state.equals("GIVEN_UP");
        return new DeliveryRow(
                line.id().toString(),
                times.at(line.toldAt()),
                line.names(),
                said,
                deliveryStatusQuery.say(line.standing()),
                canGoAgain);
    }
}
