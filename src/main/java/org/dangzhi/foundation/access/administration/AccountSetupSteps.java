package org.dangzhi.foundation.access.administration;

import java.util.List;
import org.dangzhi.foundation.access.AccessModule;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.frame.SetupStep;
import org.dangzhi.foundation.web.frame.SetupSteps;
import org.springframework.stereotype.Component;

/** {@link SetupSteps} of accounts: opened by one hand, given roles by another. */
@Component
class AccountSetupSteps implements SetupSteps {

    /** Two keep a shift and two come after them. */
    private static final int OFFICERS = 4;

    private final AccountQuery query;
    private final Texts texts;

    AccountSetupSteps(AccountQuery query, Texts texts) {
        this.query = query;
        this.texts = texts;
    }

    @Override
    public List<SetupStep> steps() {
        var counts = query.counts();
        return List.of(accounts(counts), roles(counts));
    }

    private SetupStep accounts(AccountQuery.Counts counts) {
        boolean some = counts.officers() + counts.bare() >= OFFICERS;
        return new SetupStep(
                "access.setup",
                30,
                List.of("people.setup"),
                "/settings/accounts/bulk",
                AccessModule.ACCOUNTS,
                SetupStep.doneIf(some),
                texts.t("access.setup.fact", counts.accounts(), counts.without()));
    }

    private SetupStep roles(AccountQuery.Counts counts) {
        boolean all = counts.officers() >= OFFICERS && counts.bare() == 0;
        return new SetupStep(
                "access.setup.roles",
                40,
                List.of("access.setup"),
                "/settings/roles/bulk",
                AccessModule.ROLES,
                all || counts.officers() == 0 ? SetupStep.doneIf(all) : SetupStep.State.BEGUN,
                texts.t("access.setup.roles.fact", counts.officers(), counts.bare()));
    }
}
