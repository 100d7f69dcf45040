package org.dangzhi.foundation.signin;

import java.util.List;
import org.dangzhi.foundation.access.PasswordReset;
import org.dangzhi.foundation.access.PasswordsGuessed;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.access.StandInAsked;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.Roles;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the security administrators when passwords are guessed, and persons when another gave them a new
 * one, or asks them to stand in.
 */
@Component
class SignInNotices {

    private final RoleHolders roles;
    private final People people;
    private final Notices notices;

    SignInNotices(RoleHolders roles, People people, Notices notices) {
        this.roles = roles;
        this.people = people;
        this.notices = notices;
    }

    @EventListener
    void tell(PasswordsGuessed guessed) {
        notices.tell(new Notice(
                "signin.notice.guessed",
                List.of(guessed.subject(), guessed.address()),
                "/settings/accounts",
                roles.of(Roles.SECURITY_ADMIN),
                Urgency.ALARM));
    }

    @EventListener
    void tell(StandInAsked asked) {
        notices.tell(new Notice(
                "signin.notice.stand_in",
                List.of(people.name(asked.absent()).name()),
                "/me/stand-ins",
                List.of(asked.standIn()),
                Urgency.NORMAL));
    }

    @EventListener
    void tell(PasswordReset reset) {
        notices.tell(new Notice(
                "signin.notice.reset",
                List.of(people.name(reset.by()).name()),
                "/me",
                List.of(reset.person()),
                Urgency.ALARM));
    }
}
