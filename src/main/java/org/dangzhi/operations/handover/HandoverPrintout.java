package org.dangzhi.operations.handover;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.dangzhi.foundation.forms.FormDocument;
import org.dangzhi.foundation.forms.Forms;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.handover.page.HandoverPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Printout of a handover, as its page stands. */
@Component
class HandoverPrintout {

    static final String FORM = "handover";
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Forms forms;
    private final Offices offices;
    private final People people;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    HandoverPrintout(Forms forms, Offices offices, People people, Texts texts, TimeWords times, Clock clock) {
        this.forms = forms;
        this.offices = offices;
        this.people = people;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    FormDocument of(HandoverPage page, ShiftChanges.Change change) {
        var leaving = change.leaving();
        var coming = change.coming();
        var form = new HandoverFormData(
                offices.current().name(),
                page.number(),
                times.dated(times.dayOf(leaving.endsAt())),
                texts.t("handover.place"),
                pair(leaving),
                coming == null ? new HandoverFormData.Pair("", "", "", "") : pair(coming),
                items(page),
                page.matters().stream()
                        .map(row -> new HandoverFormData.Matter(
                                texts.t("handover.source." + row.source()),
                                row.title() + " " + row.state(),
                                row.note()))
                        .toList(),
                page.questions().stream()
                        .map(one -> new HandoverFormData.Check(
                                one.at(), one.number() + " " + one.text(), one.mark(), one.asked()))
                        .toList(),
                (page.whereabouts() + "\n" + page.special()).strip(),
                page.things().stream()
                        .map(thing -> new HandoverFormData.Thing(
                                thing.name(), (thing.amount() + " " + look(thing)).strip(), thing.note()))
                        .toList(),
                page.signs().stream()
                        .map(sign -> new HandoverFormData.Signature(
                                sign.title(),
                                sign.state().equals("done") ? sign.name() : "",
                                sign.onPaper(),
                                sign.state().equals("done") ? texts.t("handover.byPassword") : ""))
                        .toList(),
                people.name(people.me()).name() + " "
                        + PRINTED.format(clock.instant().atZone(offices.zone())));
        return forms.paper(FORM, form, texts.t("handover.form") + "-" + page.number());
    }

    private String look(HandoverPage.Thing thing) {
        return thing.look().isEmpty() ? "" : texts.t("handover.look." + thing.look());
    }

    private static List<HandoverFormData.Item> items(HandoverPage page) {
        var items = new ArrayList<HandoverFormData.Item>();
        for (var row : page.items())
            items.add(new HandoverFormData.Item(
                    Integer.toString(items.size() + 1),
                    row.number() + " " + row.title(),
                    row.state(),
                    (row.nextStep() + " " + row.note()).strip(),
                    row.holder(),
                    row.dueOnPaper(),
                    row.taker()));
        return items;
    }

    private HandoverFormData.Pair pair(Crew crew) {
        return new HandoverFormData.Pair(
                crew.name() + " " + times.clock(crew.startsAt()) + "–" + times.clock(crew.endsAt()),
                name(crew.primary()),
                name(crew.secondary()),
                name(crew.leader()));
    }

    private static String name(Crew.@Nullable Member member) {
        return member == null ? "" : member.name();
    }
}
