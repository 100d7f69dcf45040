package org.dangzhi.foundation.work;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.work.items.Item;
import org.dangzhi.foundation.work.items.ItemDeadlines;
import org.dangzhi.foundation.work.items.ItemEventType;
import org.dangzhi.foundation.work.items.ItemHistoryRows;
import org.dangzhi.foundation.work.page.ItemPage.Extension;
import org.dangzhi.foundation.work.page.ItemPage.HistoryLine;
import org.dangzhi.foundation.work.page.ItemPage.Milestone;
import org.dangzhi.foundation.work.page.ItemPage.Verdict;
import org.springframework.stereotype.Component;

/** Presenter of how an item went and goes on: its path, its history, the time that is asked for, the verdict to come. */
@Component
class ItemCoursePages {

    private final ItemHistoryRows history;
    private final ItemDeadlines deadlines;
    private final ItemWords words;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    ItemCoursePages(
            ItemHistoryRows history,
            ItemDeadlines deadlines,
            ItemWords words,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.history = history;
        this.deadlines = deadlines;
        this.words = words;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** The newest first. */
    List<ItemHistoryRows.Line> lines(UUID item) {
        return history.of(item);
    }

    List<Milestone> path(Item item, Map<PersonId, PersonName> names, List<ItemHistoryRows.Line> lines) {
        var condition = ItemWords.Condition.of(item);
        var seals = words.stages(condition);
        return List.of(
                new Milestone(
                        texts.t("web.creed.1.seal"),
                        seal(seals.getFirst()),
                        item.stage() == Stage.ARRANGED || item.stage() == Stage.DECLINED,
                        texts.t("work.path.arranged."
                                + ItemWords.key(item.stage().name())),
                        words.at(item.arrangedAt()),
                        arranged(item, names)),
                new Milestone(
                        texts.t("web.creed.2.seal"),
                        seal(seals.get(1)),
                        item.stage() == Stage.DOING,
                        texts.t("work.path.doing." + ItemWords.key(item.stage().name())),
                        words.at(item.doneAt()),
                        carried(item, names)),
                new Milestone(
                        texts.t("web.creed.3.seal"),
                        item.stage() == Stage.CLOSED ? "" : seal(seals.get(2)),
                        item.stage() == Stage.DONE || item.stage() == Stage.CLOSED,
                        texts.t("work.path.checked."
                                + ItemWords.key(item.stage().name())),
                        checkedAt(item, lines),
                        texts.t("work.path.by", PersonName.nameOf(item.parties().supervisor(), names))));
    }

    private String arranged(Item item, Map<PersonId, PersonName> names) {
        var owner = PersonName.nameOf(item.parties().owner(), names);
        var wants = item.assignedBy();
        var wrote = item.arrangedBy();
        if (wants != null && wrote != null && !wants.equals(wrote))
            return texts.t("work.path.for", PersonName.nameOf(wants, names), PersonName.nameOf(wrote, names), owner);
        var by = wants != null ? wants : wrote;
        return by == null
                ? texts.t("work.path.system", owner)
                : texts.t("work.path.to", PersonName.nameOf(by, names), owner);
    }

    private String carried(Item item, Map<PersonId, PersonName> names) {
        var owner = PersonName.nameOf(item.parties().owner(), names);
        var assistant = item.parties().assistant();
        var who = assistant == null ? owner : texts.t("work.path.with", owner, PersonName.nameOf(assistant, names));
        var done = item.doneAt();
        return done == null
                ? who
                : texts.t("work.path.took", who, times.span(Duration.between(item.arrangedAt(), done)));
    }

    private String checkedAt(Item item, List<ItemHistoryRows.Line> lines) {
        var done = item.doneAt();
        if (item.stage() == Stage.DONE && done != null)
            return texts.t("work.path.until", words.at(deadlines.checkDue(done)));
        return lines.stream()
                .filter(line -> line.happening() == ItemEventType.CLOSED)
                .findFirst()
                .map(line -> words.at(line.at()))
                .orElse("");
    }

    /** Solid is now, soft is done, a line is to come. */
    private static String seal(String stage) {
        return switch (stage) {
            case "now" -> "solid";
            case "late" -> "late";
            case "done" -> "";
            default -> "line";
        };
    }

    List<HistoryLine> happened(List<ItemHistoryRows.Line> lines, String supervisor) {
        var rows = new ArrayList<HistoryLine>();
        LocalDate before = times.today();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var day = times.dayOf(line.at());
            var kind = line.happening().warns() ? "warn" : i == 0 ? "on" : "done";
            rows.add(new HistoryLine(
                    times.clock(line.at()),
                    day.equals(before) ? "" : times.day(day),
                    kind,
                    words.sentence(line, supervisor),
                    words.words(line),
                    Objects.requireNonNullElse(line.mentioned(), "")));
            before = day;
        }
        return rows;
    }

    Extension extension(Item item) {
        var until = item.wantedDue();
        return until == null
                ? Extension.NONE
                : new Extension(texts.t("work.wanted", words.at(until)), times.field(until));
    }

    Verdict verdict(Item item, String supervisor, Map<PersonId, PersonName> names) {
        var wants = item.assignedBy();
        var due = item.due().isAfter(clock.instant()) ? item.due() : deadlines.proposed();
        return new Verdict(
                supervisor,
                item.round(),
                item.owesReply(),
                wants == null ? "" : PersonName.nameOf(wants, names),
                times.field(due));
    }
}
