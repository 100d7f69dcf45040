package org.dangzhi.operations.planning.feeds;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.feeds.CalendarFeedRows.Feed;
import org.dangzhi.operations.planning.page.FeedsPage;
import org.dangzhi.operations.planning.page.OfficeFeedsPage;
import org.springframework.stereotype.Component;

/** Presenter of calendar feeds. */
@Component
class CalendarFeedPages {

    private static final List<String> PROGRAMS =
            List.of("iphone", "outlook", "huawei", "android", "wps", "dingtalk", "feishu");

    private final CalendarFeeds feeds;
    private final People people;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;

    CalendarFeedPages(
            CalendarFeeds feeds, People people, CurrentPermissions permissions, Texts texts, TimeWords times) {
        this.feeds = feeds;
        this.people = people;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
    }

    /** @param made the address that was just made, whole; empty otherwise */
    FeedsPage own(String made) {
        var rows = feeds.mine().stream()
                .map(feed -> new FeedsPage.Row(
                        feed.id().toString(), shows(feed, ""), times.at(feed.madeAt()), used(feed), alarm(feed)))
                .toList();
        var programs = PROGRAMS.stream()
                .map(program -> new FeedsPage.Program(
                        texts.t("planning.feed.program." + program),
                        List.of(texts.t("planning.feed.how." + program).split(" → "))))
                .toList();
        return new FeedsPage(
                rows, made, permissions.may(PlanningModule.PLAN), alarms(), programs, texts.t("planning.feed.how.lag"));
    }

    OfficeFeedsPage ofOffice() {
        var all = feeds.all();
        var names = people.names(all.stream()
                .flatMap(feed -> Stream.of(feed.person(), feed.madeBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var rows = all.stream()
                .map(feed -> new OfficeFeedsPage.Row(
                        feed.id().toString(),
                        shows(feed, PersonName.nameOf(feed.person(), names)),
                        PersonName.shownOf(feed.madeBy(), names),
                        times.at(feed.madeAt()),
                        used(feed)))
                .toList();
        return new OfficeFeedsPage(rows);
    }

    /** @param name whose shifts; empty for one's own */
    private String shows(Feed feed, String name) {
        if (feed.person() == null) return texts.t("planning.feed.office");
        return name.isEmpty() ? texts.t("planning.feed.mine") : texts.t("planning.feed.name", name);
    }

    private String used(Feed feed) {
        var at = feed.usedAt();
        return at == null ? texts.t("planning.feed.unused") : texts.t("planning.feed.used", times.at(at));
    }

    private String alarm(Feed feed) {
        var minutes = feed.alarmMinutes();
        return minutes == null ? "" : before(minutes);
    }

    private List<SelectOption> alarms() {
        return SelectOption.withNone(
                texts.t("planning.feed.alarm.none"),
                FeedAlarm.MINUTES.stream()
                        .map(minutes -> new SelectOption(minutes.toString(), before(minutes)))
                        .toList());
    }

    private String before(int minutes) {
        return FeedAlarm.wholeHours(minutes)
                ? texts.t("planning.feed.alarm.hours", FeedAlarm.hours(minutes))
                : texts.t("planning.feed.alarm.minutes", minutes);
    }
}
