package org.dangzhi.operations.planning.publishing;

import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.drafts.DraftRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: takes a publication back that nobody goes by yet; its days are as they were before. */
@Service
@Transactional
class WithdrawPublication {

    private final Publications publications;
    private final PublicationContentRows contents;
    private final WithdrawalChecks checks;
    private final ShiftPlan plan;
    private final RosterGuard guard;
    private final DraftRepository drafts;

    WithdrawPublication(
            Publications publications,
            PublicationContentRows contents,
            WithdrawalChecks checks,
            ShiftPlan plan,
            RosterGuard guard,
            DraftRepository drafts) {
        this.publications = publications;
        this.contents = contents;
        this.checks = checks;
        this.plan = plan;
        this.guard = guard;
        this.drafts = drafts;
    }

    /**
     * @throws NotFoundException (404) if there is none of that number
     * @throws RosterRefused (422) with the first reason why it can be taken back no longer
     */
    void withdraw(int number) {
        var publication = publications.takeBack(number);
        checks.refuseGoneBy(publication);
        var restored = contents.of(publication).shifts().stream()
                .filter(PublishedShift::changes)
                .map(PublishedShift::restored)
                .toList();
        guard.asAWhole(() -> plan.put(restored));
        var draft = publication.draft();
        if (draft != null) drafts.findById(draft).ifPresent(one -> drafts.save(one.takeBack()));
        publications.tellTakenBack(publication);
    }
}
