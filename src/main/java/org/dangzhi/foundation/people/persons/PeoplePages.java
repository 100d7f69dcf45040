package org.dangzhi.foundation.people.persons;

import org.dangzhi.foundation.people.PeopleModule;
import org.dangzhi.foundation.people.SavedFilters;
import org.dangzhi.foundation.people.page.PeoplePage;
import org.dangzhi.foundation.people.phones.PhoneNumberMasking;
import org.dangzhi.foundation.people.units.UnitOptions;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.page.Paging;
import org.springframework.stereotype.Component;

/** Presenter of the list of persons. */
@Component
class PeoplePages {

    private final PeopleQuery query;
    private final UnitOptions units;
    private final SavedFilters filters;
    private final PhoneNumberMasking numbers;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;

    PeoplePages(
            PeopleQuery query,
            UnitOptions units,
            SavedFilters filters,
            PhoneNumberMasking numbers,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times) {
        this.query = query;
        this.units = units;
        this.filters = filters;
        this.numbers = numbers;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
    }

    PeoplePage page(PersonFilter asked) {
        var page = query.page(asked.filter(numbers), asked.after(), asked.most());
        var search = new PeoplePage.Search(
                asked.q(), PlainText.of(asked.unit()), asked.formerToo(), Integer.toString(asked.most()));
        return new PeoplePage(
                search,
                filters.bar(asked.address("/people", ""), search.any()),
                units.all(texts.t("people.unit.any")),
                page.rows().stream().map(this::row).toList(),
                new Paging(
                        texts.t("people.total", page.total()),
                        asked.after().isEmpty() ? "" : asked.address("/people", ""),
                        page.next() == null ? "" : asked.address("/people", page.next())),
                permissions.may(PeopleModule.EXPORT) ? asked.address("/people/export", "") : "",
                permissions.may(PeopleModule.WRITE));
    }

    private PeoplePage.Row row(PeopleQuery.Row row) {
        var card = row.card();
        return new PeoplePage.Row(
                row.id().id().toString(),
                card.name(),
                card.post(),
                row.unit(),
                card.rank(),
                numbers.pageLines(card.phones()),
                card.until() == null ? "" : texts.t("people.left", times.day(card.until())));
    }
}
