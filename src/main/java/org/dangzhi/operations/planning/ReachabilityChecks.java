package org.dangzhi.operations.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use cases of the reachability check (联系测试): everybody on a draft answers that they can be reached, or somebody calls
 * them and says so.
 */
@Service
@Transactional
class ReachabilityChecks {

    /** @param reachedBy who called them; null where they answered themselves, or have not been reached */
    record Answer(
            PersonId person,
            @Nullable String phone,
            @Nullable Instant at,
            @Nullable PersonId reachedBy) {

        boolean open() {
            return at == null;
        }
    }

    private final DraftContentRows contents;
    private final People people;
    private final Notices notices;
    private final Texts texts;
    private final TimeWords times;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReachabilityChecks(
            DraftContentRows contents,
            People people,
            Notices notices,
            Texts texts,
            TimeWords times,
            JdbcClient jdbc,
            Clock clock) {
        this.contents = contents;
        this.people = people;
        this.notices = notices;
        this.texts = texts;
        this.times = times;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Asks everybody on the draft anew. @throws RosterRefused (422) while it has no roster */
    public void begin(Draft draft) {
        var solution = contents.of(draft.id()).solution();
        if (!draft.solved() || solution == null) throw RosterRefused.notSolved();
        var asked = solution.assignments().stream()
                .map(one -> ProblemIds.person(one.person()))
                .distinct()
                .toList();
        var id = TimeOrderedIds.next();
        jdbc.sql("insert into planning.contact_test (id, draft_id, asked_by, asked_at) values (:id, :draft, :by, :at)")
                .param("id", id)
                .param("draft", draft.id().id())
                .param("by", people.me().id())
                .param("at", now())
                .update();
        jdbc.sql("""
                        insert into planning.contact_answer (test_id, person_id)
                        select :id, person from unnest(cast(:people as uuid[])) person
                        """)
                .param("id", id)
                .param("people", asked.stream().map(PersonId::id).toArray(UUID[]::new))
                .update();
        notices.tell(new Notice(
                "planning.notice.contactTest",
                List.of(times.days(draft.from(), draft.to())),
                "/duty/contact-tests/" + id,
                asked,
                Urgency.NORMAL));
    }

    /** Since when the draft's people are being asked; empty if they were not. */
    @Transactional(readOnly = true)
    public Optional<Instant> askedAt(UUID draft) {
        return jdbc.sql("select max(asked_at) from planning.contact_test where draft_id = :draft")
                .param("draft", draft)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** Of the newest test of a draft: who has not been reached first. Empty without a test. */
    @Transactional(readOnly = true)
    public List<Answer> of(UUID draft) {
        return jdbc.sql("""
                        select a.person_id, p.phone, a.answered_at, a.reached_by
                          from planning.contact_answer a join people.name_of p on p.id = a.person_id
                         where a.test_id = (select id from planning.contact_test where draft_id = :draft
                                             order by asked_at desc, id desc limit 1)
                         order by a.answered_at is not null, a.answered_at, p.name
                        """)
                .param("draft", draft)
                .query((row, n) -> {
                    var at = row.getObject("answered_at", OffsetDateTime.class);
                    var by = row.getObject("reached_by", UUID.class);
                    return new Answer(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            row.getString("phone"),
                            at == null ? null : at.toInstant(),
                            by == null ? null : new PersonId(by));
                })
                .list();
    }

    /** Whether I have answered. @throws NotFoundException (404) if I was not asked */
    @Transactional(readOnly = true)
    public boolean answered(UUID test) {
        return jdbc.sql("""
                        select answered_at is not null from planning.contact_answer
                         where test_id = :test and person_id = :me
                        """)
                .param("test", test)
                .param("me", people.me().id())
                .query((row, n) -> row.getBoolean(1))
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** I can be reached; the first answer stands. @throws NotFoundException (404) if I was not asked */
    public void answer(UUID test) {
        if (answered(test)) return;
        jdbc.sql("""
                        update planning.contact_answer set answered_at = :at
                         where test_id = :test and person_id = :me and answered_at is null
                        """)
                .param("at", now())
                .param("test", test)
                .param("me", people.me().id())
                .update();
    }

    /** I have called them. */
    public void reached(UUID draft, PersonId person) {
        jdbc.sql("""
                        update planning.contact_answer set answered_at = :at, reached_by = :me
                         where person_id = :person and answered_at is null
                           and test_id = (select id from planning.contact_test where draft_id = :draft
                                           order by asked_at desc, id desc limit 1)
                        """)
                .param("at", now())
                .param("me", people.me().id())
                .param("person", person.id())
                .param("draft", draft)
                .update();
    }

    /** @throws RosterRefused (422) unless everybody was reached by a test that is not older than so many days */
    @Transactional(readOnly = true)
    public void refuseUntested(UUID draft, int days) {
        var asked = askedAt(draft);
        if (asked.isEmpty() || asked.get().isBefore(clock.instant().minus(Duration.ofDays(days))))
            throw RosterRefused.untested(days);
        var open = of(draft).stream().filter(Answer::open).map(Answer::person).toList();
        if (!open.isEmpty())
            throw RosterRefused.silent(String.join(
                    texts.t("duty.and"),
                    people.names(open).values().stream()
                            .map(name -> name.name())
                            .toList()));
    }

    private Instant now() {
        return clock.instant();
    }
}
