package org.dangzhi.foundation.access.administration;

import java.util.List;
import org.dangzhi.foundation.access.AccessModule;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.frame.SetupStep;
import org.dangzhi.foundation.web.frame.SetupSteps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link SetupSteps} of accounts: opened by one hand, given roles by another. */
@Component
class AccountSetupSteps implements SetupSteps {

    /** Two keep a shift and two come after them. */
    private static final int OFFICERS = 4;

    private record Counts(int accounts, int without, int bare, int officers) {}

    private final JdbcClient jdbc;
    private final Texts texts;

    AccountSetupSteps(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<SetupStep> steps() {
        var counts = jdbc.sql("""
                        select (select count(*) from access.membership where active) as accounts,
                               (select count(*) from people.name_of p
                                 where not exists (select from access.membership m where m.person_id = p.id)) as without,
                               (select count(*) from access.membership m where m.active
                                   and not exists (select from access.membership_role h where h.membership_id = m.id)) as bare,
                               (select count(*) from access.membership_role h where h.role = :officer) as officers
                        """)
                .param("officer", Roles.DUTY_OFFICER)
                .query((row, n) -> new Counts(
                        row.getInt("accounts"), row.getInt("without"), row.getInt("bare"), row.getInt("officers")))
                .single();
        return List.of(accounts(counts), roles(counts));
    }

    private SetupStep accounts(Counts counts) {
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

    private SetupStep roles(Counts counts) {
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
