package org.dangzhi.foundation.notify;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.foundation.notify.page.DeliveryStatus;
import org.dangzhi.foundation.notify.page.NoticesPage;
import org.dangzhi.foundation.notify.page.NoticesPage.NoticeRow;
import org.dangzhi.foundation.notify.page.Toast;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
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

/** My notices. */
@Controller
@RequestMapping("/notices")
@RequiresPermission(RequiresPermission.SIGNED_IN)
class NoticesController {

    private static final int ROWS = 30;

    private final InboxRows inbox;
    private final DeliveryStatusQuery sent;
    private final NoticeWords words;
    private final People people;
    private final TimeWords times;
    private final Texts texts;

    NoticesController(
            InboxRows inbox, DeliveryStatusQuery sent, NoticeWords words, People people, TimeWords times, Texts texts) {
        this.inbox = inbox;
        this.sent = sent;
        this.words = words;
        this.people = people;
        this.times = times;
        this.texts = texts;
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "unread") String show,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        var me = people.me();
        boolean all = show.equals("all");
        var entries = inbox.entries(me, !all, after, ROWS + 1);
        var shown = entries.subList(0, Math.min(ROWS, entries.size()));
        var self = "/notices?show=" + (all ? "all" : "unread");
        model.addAttribute(
                "page",
                new NoticesPage(
                        tabs(me),
                        all ? "all" : "unread",
                        after == null ? self : self + "&after=" + after,
                        rows(me, shown),
                        shown.isEmpty() ? "" : shown.getFirst().id().toString(),
                        after == null ? "" : self,
                        entries.size() > ROWS
                                ? self + "&after=" + shown.getLast().id()
                                : ""));
        return "notify/NoticesPage";
    }

    /** What the frame fetches when something was told: nothing for whom it does not concern. */
    @GetMapping("/toast")
    String toast(@RequestParam UUID id, Model model) {
        var me = people.me();
        inbox.find(me, id)
                .filter(InboxRows.InboxNotice::unread)
                .ifPresent(entry -> model.addAttribute(
                        "toast",
                        new Toast(
                                id.toString(),
                                words.read(entry.key(), entry.args()),
                                entry.urgency().name(),
                                entry.urgency() == Urgency.ALARM,
                                inbox.unread(me))));
        return "notify/Toast";
    }

    /** Read, and on to what it tells of. */
    @PostMapping("/{id}/open")
    String open(@PathVariable UUID id) {
        return "redirect:"
                + inbox.open(people.me(), id)
                        .orElseThrow(NotFoundException::new)
                        .address();
    }

    @PostMapping("/read")
    String readAll(@RequestParam UUID upTo) {
        inbox.readAll(people.me(), upTo);
        return "redirect:/notices";
    }

    private List<Tab> tabs(PersonId me) {
        int unread = inbox.unread(me);
        var count = unread < InboxRows.MOST_COUNTED ? Integer.toString(unread) : InboxRows.MOST_COUNTED - 1 + "+";
        return List.of(
                new Tab("unread", "/notices", texts.t("notify.unread"), unread == 0 ? "" : count),
                Tab.of("all", "/notices?show=all", texts.t("notify.all")));
    }

    private List<NoticeRow> rows(PersonId me, List<InboxRows.InboxNotice> entries) {
        Map<UUID, List<DeliveryStatus>> states =
                sent.of(me, entries.stream().map(InboxRows.InboxNotice::id).toList());
        return entries.stream()
                .map(entry -> new NoticeRow(
                        entry.id().toString(),
                        times.at(entry.toldAt()),
                        words.read(entry.key(), entry.args()),
                        entry.urgency() == Urgency.ALARM,
                        entry.unread(),
                        states.getOrDefault(entry.id(), List.of())))
                .toList();
    }
}
