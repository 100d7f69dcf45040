package org.dangzhi.operations.planning.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.NoticeId;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.stereotype.Component;

/** Tells everybody whom a publication concerns of it, each once; and all of them that it was taken back. */
@Component
class PublicationNotices {

    private final PublicationContentRows contents;
    private final Notices notices;
    private final TimeWords times;

    PublicationNotices(PublicationContentRows contents, Notices notices, TimeWords times) {
        this.contents = contents;
        this.notices = notices;
        this.times = times;
    }

    /** @param again whether days of it were out before: then each reads what changes for them */
    void published(Publication publication, boolean again, List<PublishedShift> shifts) {
        var told = new HashMap<PersonId, NoticeId>();
        for (var change : PersonChange.of(shifts)) {
            var args = new ArrayList<>(List.of(
                    times.days(publication.fromDay(), publication.toDay()),
                    Integer.toString(publication.number()),
                    Integer.toString(change.days())));
            if (again)
                args.addAll(List.of(
                        Integer.toString(change.added().size()),
                        Integer.toString(change.taken().size()),
                        Integer.toString(change.moved().size())));
            var key = again ? "planning.notice.republished" : "planning.notice.published";
            var notice = new Notice(key, args, roster(publication), List.of(change.person()), Urgency.NORMAL);
            notices.tell(notice).ifPresent(id -> told.put(change.person(), id));
        }
        contents.told(publication.number(), told);
    }

    /** @param before whether an earlier one stands on its days: that holds again */
    void takenBack(Publication publication, boolean before) {
        notices.tell(new Notice(
                before ? "planning.notice.takenBack" : "planning.notice.takenBack.none",
                List.of(times.days(publication.fromDay(), publication.toDay()), Integer.toString(publication.number())),
                roster(publication),
                List.copyOf(contents.notices(publication.number()).keySet()),
                Urgency.NORMAL));
    }

    private static String roster(Publication publication) {
        return "/duty/roster?month=" + publication.fromDay().toString().substring(0, 7);
    }
}
