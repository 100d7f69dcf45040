package org.dangzhi.operations.duty.shifts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangzhi.foundation.access.SignInBanner;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.frame.FrameSlot;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyModule;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.OnDuty;
import org.springframework.stereotype.Component;

/** {@link FrameSlot} that shows on every page and beside the sign-in who is on duty now, with telephone numbers. */
@Component
class OnDutyFrameSlot implements FrameSlot, SignInBanner {

    private static final List<DutyPost> SHOWN = List.of(DutyPost.PRIMARY, DutyPost.SECONDARY, DutyPost.LEADER);

    private final CrewQuery crews;
    private final CurrentPermissions permissions;
    private final Texts texts;

    OnDutyFrameSlot(CrewQuery crews, CurrentPermissions permissions, Texts texts) {
        this.crews = crews;
        this.permissions = permissions;
        this.texts = texts;
    }

    @Override
    public Contribution say() {
        if (!permissions.may(DutyModule.READ)) return Contribution.NOTHING;
        return crews.now().map(crew -> new Contribution(shown(crew), List.of())).orElse(Contribution.NOTHING);
    }

    @Override
    public Optional<Now> now() {
        return crews.now().map(crew -> new Now(shown(crew), crew.endsAt()));
    }

    private List<FrameSlot.OnDuty> shown(Crew crew) {
        var shown = new ArrayList<OnDuty>();
        for (var post : SHOWN)
            crew.in(post)
                    .ifPresent(member -> shown.add(
                            new OnDuty(texts.t(post.seal()), post == DutyPost.PRIMARY, member.name(), member.phone())));
        return shown;
    }
}
