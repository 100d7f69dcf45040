package org.dangzhi.operations.planning;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.PersonSelector;
import org.dangzhi.engine.rostersolver.Rule;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftKindId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office's posts ask of those who keep them. */
@Service
@Transactional
class Requirements {

    /** Begins the id of a requirement's rule; the qualification follows. */
    static final String RULE = "QUALIFIED ";

    static final int LONGEST = 30;

    private final JdbcClient jdbc;

    Requirements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By post, then by qualification. */
    @Transactional(readOnly = true)
    public List<Requirement> all() {
        return jdbc.sql("""
                        select id, kind_id, post, skill from planning.requirement
                         order by array_position(array['PRIMARY', 'SECONDARY', 'LEADER', 'DRIVER'], post), skill, id
                        """)
                .query((row, n) -> {
                    var kind = row.getObject("kind_id", UUID.class);
                    return new Requirement(
                            row.getObject("id", UUID.class),
                            kind == null ? null : new ShiftKindId(kind),
                            DutyPost.valueOf(row.getString("post")),
                            row.getString("skill"));
                })
                .list();
    }

    /** Asking for the same twice changes nothing. @throws RosterRefused (422) for a blank or long qualification */
    public void add(@Nullable ShiftKindId kind, DutyPost post, String skill) {
        if (skill.isBlank()) throw RosterRefused.blank("skill");
        if (skill.strip().length() > LONGEST) throw RosterRefused.longSkill("skill", LONGEST, 1);
        jdbc.sql("""
                        insert into planning.requirement (id, kind_id, post, skill) values (:id, :kind, :post, :skill)
                        on conflict on constraint asked_once do nothing
                        """)
                .param("id", TimeOrderedIds.next())
                .param("kind", kind == null || RosterPart.of(post).wholeDay() ? null : kind.id())
                .param("post", post.name())
                .param("skill", skill.strip())
                .update();
    }

    /** @throws NotFoundException (404) if nothing of that id is asked */
    public void remove(UUID id) {
        int gone = jdbc.sql("delete from planning.requirement where id = :id")
                .param("id", id)
                .update();
        if (gone == 0) throw new NotFoundException();
    }

    /** As musts over those on the roster who lack what is asked; none where everybody has it. */
    @Transactional(readOnly = true)
    public List<Rule> rules(List<RosterMember> standing) {
        return all().stream().flatMap(asked -> rule(asked, standing)).toList();
    }

    private static Stream<Rule> rule(Requirement asked, List<RosterMember> standing) {
        var lacking = standing.stream()
                .filter(place -> place.part().posts().contains(asked.post()))
                .filter(place -> !place.skills().contains(asked.skill()))
                .map(place -> ProblemIds.person(place.person()))
                .toArray(String[]::new);
        if (lacking.length == 0) return Stream.empty();
        var kind = asked.kind();
        return Stream.of(new Rule.Unqualified(
                RULE + asked.skill(),
                PersonSelector.people(lacking),
                null,
                kind == null ? null : List.of(ProblemIds.shift(kind)),
                List.of(ProblemIds.slot(asked.post()))));
    }
}
