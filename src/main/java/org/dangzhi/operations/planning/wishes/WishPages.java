package org.dangzhi.operations.planning.wishes;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.page.WishesPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of wishes and absences. */
@Component
@Transactional(readOnly = true)
class WishPages {

    private final Wishes wishes;
    private final People people;
    private final ShiftPlan plan;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final WishMonthPages months;

    WishPages(
            Wishes wishes,
            People people,
            ShiftPlan plan,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times,
            WishMonthPages months) {
        this.wishes = wishes;
        this.people = people;
        this.plan = plan;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.months = months;
    }

    /** The coming year's: everybody's for who plans, one's own for others. */
    WishesPage page(@Nullable YearMonth month) {
        boolean forOthers = permissions.may(PlanningModule.PLAN);
        var me = people.me();
        var today = times.today();
        var shown = wishes.between(today, today.plusYears(1)).stream()
                .filter(wish -> forOthers || wish.person().equals(me))
                .toList();
        var names = people.names(Stream.concat(shown.stream().map(Wish::person), Stream.of(me))
                .distinct()
                .toList());
        var kinds = plan.kinds();
        return new WishesPage(
                months.month(shown, month, forOthers ? null : me),
                shown.stream().map(wish -> row(wish, names, kinds)).toList(),
                SelectOption.of(Wish.Kind.values(), sort -> texts.t(sort.word())),
                shifts(kinds),
                me.id().toString(),
                PersonName.shownOf(me, names),
                today.toString(),
                forOthers);
    }

    private WishesPage.Row row(Wish wish, Map<PersonId, PersonName> names, List<ShiftPlan.Kind> kinds) {
        return new WishesPage.Row(
                wish.id().toString(),
                PersonName.shownOf(wish.person(), names),
                texts.t(wish.sort().word()),
                look(wish.sort()),
                times.days(wish.from(), wish.to()),
                kinds.stream()
                        .filter(kind -> kind.id().equals(wish.kind()))
                        .map(ShiftPlan.Kind::name)
                        .findFirst()
                        .orElse(""),
                wish.strong() && !wish.sort().absence(),
                wish.note());
    }

    private static String look(Wish.Kind sort) {
        if (sort.absence()) return "warn";
        return sort == Wish.Kind.WANT ? "go" : "";
    }

    private List<SelectOption> shifts(List<ShiftPlan.Kind> kinds) {
        var any = new SelectOption("", texts.t("planning.wish.anyShift"));
        return Stream.concat(
                        Stream.of(any),
                        kinds.stream()
                                .map(kind -> new SelectOption(kind.id().id().toString(), kind.name())))
                .toList();
    }
}
