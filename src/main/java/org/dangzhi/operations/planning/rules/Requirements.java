package org.dangzhi.operations.planning.rules;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.members.RosterMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of what the office's posts ask of those who keep them. */
@Service
@Transactional
public class Requirements {

    private final RequirementRows rows;

    Requirements(RequirementRows rows) {
        this.rows = rows;
    }

    /** By post, then by qualification. */
    @Transactional(readOnly = true)
    public List<Requirement> all() {
        return rows.all();
    }

    /** Asking for the same twice changes nothing. @throws RosterRefused (422) for a blank or long qualification */
    public void add(@Nullable ShiftKindId kind, DutyPost post, String skill) {
        if (skill.isBlank()) throw RosterRefused.blank("skill");
        if (skill.strip().length() > RosterMember.LONGEST_SKILL)
            throw RosterRefused.longSkill("skill", RosterMember.LONGEST_SKILL, 1);
        rows.insert(RosterPart.of(post).wholeDay() ? null : kind, post, skill.strip());
    }

    /** @throws NotFoundException (404) if nothing of that id is asked */
    public void remove(UUID id) {
        if (!rows.delete(id)) throw new NotFoundException();
    }
}
