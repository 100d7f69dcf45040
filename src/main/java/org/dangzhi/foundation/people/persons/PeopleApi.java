package org.dangzhi.foundation.people.persons;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.PeopleModule;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.phones.PhoneNumberMasking;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.RequiresScope;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Persons for the organisation's other systems; numbers are masked as on the pages. */
@RestController
@RequestMapping("/api/v1/people")
@RequiresPermission(PeopleModule.READ)
@RequiresScope("people:read")
class PeopleApi {

    /** One person. {@code until}: the last day of somebody who left. */
    record PersonAnswer(
            UUID id,
            String name,
            String pinyin,
            String post,
            String rank,
            int precedence,
            @Nullable UUID unitId,
            String unit,
            List<PhoneAnswer> phones,
            @Nullable String from,
            @Nullable String until) {}

    record PhoneAnswer(String label, String number) {}

    /** @param next ask with {@code after=} this for what follows; absent at the end */
    record PeopleAnswer(
            List<PersonAnswer> people,
            String total,
            @Nullable String next) {}

    private final PeopleQuery query;
    private final PhoneNumberMasking numbers;

    PeopleApi(PeopleQuery query, PhoneNumberMasking numbers) {
        this.query = query;
        this.numbers = numbers;
    }

    /** In the order of precedence; {@code q}, {@code unit} and {@code former} as on the page, {@code size} up to 200. */
    @GetMapping
    PeopleAnswer list(PersonFilter asked) {
        var page = query.page(asked.filter(numbers), asked.after(), asked.most());
        return new PeopleAnswer(page.rows().stream().map(this::answer).toList(), page.total(), page.next());
    }

    @GetMapping("/{id}")
    PersonAnswer one(@PathVariable UUID id) {
        return query.one(new PersonId(id)).map(this::answer).orElseThrow(NotFoundException::new);
    }

    private PersonAnswer answer(PeopleQuery.Row row) {
        var card = row.card();
        return new PersonAnswer(
                row.id().id(),
                card.name(),
                row.pinyin(),
                card.post(),
                card.rank(),
                card.precedence(),
                card.unit() == null ? null : card.unit().id(),
                row.unitName(),
                card.phones().stream()
                        .map(phone -> new PhoneAnswer(phone.label(), numbers.shown(phone.number())))
                        .toList(),
                card.from() == null ? null : card.from().toString(),
                card.until() == null ? null : card.until().toString());
    }
}
