package org.dangzhi.operations.duty.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.ConflictingVersions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftStaff;
import org.dangzhi.operations.duty.page.RosterEdit;
import org.dangzhi.operations.duty.staffing.RosterCommands;
import org.springframework.stereotype.Component;

/** Presenter of the form of one shift of the list, and of what somebody else planned meanwhile. */
@Component
class RosterEditPages {

    private final RosterSlots slots;
    private final RosterCommands roster;
    private final People people;
    private final Texts texts;
    private final TimeWords times;

    RosterEditPages(RosterSlots slots, RosterCommands roster, People people, Texts texts, TimeWords times) {
        this.slots = slots;
        this.roster = roster;
        this.people = people;
        this.texts = texts;
        this.times = times;
    }

    /** The form of the shift after one, so that a month is entered from the keyboard; absent at its end. */
    Optional<RosterEdit> editAfter(LocalDate day, ShiftKindId kind) {
        var month = YearMonth.from(day);
        var all = slots.of(month);
        for (int at = 0; at + 1 < all.size(); at++)
            if (all.get(at).day().date().equals(day) && all.get(at).kind().id().equals(kind))
                return Optional.of(edit(all, all.get(at + 1).key(), month));
        return Optional.empty();
    }

    /** What somebody else planned meanwhile beside what the writer wants. */
    ConflictingVersions versions(LocalDate day, ShiftKindId kind, ShiftStaff yours) {
        var now = roster.staff(day, kind);
        var lines = Stream.of(DutyPost.values())
                .map(post -> new ConflictingVersions.Line(texts.t(post.word()), name(now, post), name(yours, post)))
                .toList();
        return new ConflictingVersions(roster.version(day, kind), RosterPages.address("list", day), lines);
    }

    private String name(ShiftStaff staff, DutyPost post) {
        return staff.in(post).map(person -> people.name(person).name()).orElse("");
    }

    /** @param key of the slot among all of them */
    RosterEdit edit(List<RosterSlot> all, String key, YearMonth month) {
        var slot = all.stream().filter(s -> s.key().equals(key)).findFirst().orElseThrow(NotFoundException::new);
        var places = Stream.of(DutyPost.values())
                .map(post -> {
                    var member = Optional.ofNullable(slot.crew()).flatMap(crew -> crew.in(post));
                    return new RosterEdit.Place(
                            post.field(),
                            texts.t(post.word()),
                            member.map(m -> m.person().id().toString()).orElse(""),
                            member.map(RosterEditPages::shown).orElse(""));
                })
                .toList();
        return new RosterEdit(
                times.day(slot.day().date()) + " " + slot.kind().name() + " "
                        + slot.kind().hours(),
                "/duty/roster/" + slot.day().date() + "/" + slot.kind().id().id(),
                roster.version(slot.day().date(), slot.kind().id()),
                places,
                RosterPages.address("list", month.atDay(1)));
    }

    private static String shown(Crew.Member member) {
        return member.post().isEmpty() ? member.name() : member.name() + " " + member.post();
    }
}
