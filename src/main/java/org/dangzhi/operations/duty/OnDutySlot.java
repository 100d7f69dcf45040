package org.dangzhi.operations.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangzhi.foundation.access.DoorSign;
import org.dangzhi.foundation.web.FrameSlot;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Component;

/** Shows on every page and beside the sign-in who is on duty now, with telephone numbers. */
@Component
class OnDutySlot implements FrameSlot, DoorSign {

    private static final List<Post> SHOWN = List.of(Post.PRIMARY, Post.SECONDARY, Post.LEADER);

    private final Crews crews;
    private final Permits permits;
    private final Texts texts;

    OnDutySlot(Crews crews, Permits permits, Texts texts) {
        this.crews = crews;
        this.permits = permits;
        this.texts = texts;
    }

    @Override
    public Said say() {
        if (!permits.may(DutyAccess.READ)) return Said.NOTHING;
        return crews.now().map(crew -> new Said(shown(crew), List.of())).orElse(Said.NOTHING);
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
                            new OnDuty(texts.t(post.seal()), post == Post.PRIMARY, member.name(), member.phone())));
        return shown;
    }
}
