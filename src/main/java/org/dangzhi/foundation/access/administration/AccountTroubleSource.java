package org.dangzhi.foundation.access.administration;

import java.util.Optional;
import org.dangzhi.foundation.access.AccessModule;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.frame.Trouble;
import org.dangzhi.foundation.web.frame.TroubleSource;
import org.springframework.stereotype.Component;

/** {@link TroubleSource} of accounts that somebody cannot sign in with: locked by hand, or after wrong passwords. */
@Component
class AccountTroubleSource implements TroubleSource {

    private static final String LOCKED = """
            select case when a.locked then 'locked' else 'guessed' end, a.account_id,
                   coalesce(a.locked_until, cast(:now as timestamptz)), array[n.name, a.name], 1
              from access.accounts() a
              join access.membership m on m.account_id = a.account_id and m.active
              join people.name_of n on n.office_id = m.office_id and n.id = m.person_id
             where a.locked or a.locked_until > :now
            """;

    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;

    AccountTroubleSource(CurrentPermissions permissions, Texts texts, TimeWords times) {
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
    }

    @Override
    public Optional<TroubleSelect> select() {
        return permissions.may(AccessModule.READ) ? Optional.of(TroubleSelect.of(LOCKED)) : Optional.empty();
    }

    @Override
    public Optional<Trouble> line(TroubleRow row) {
        return Optional.of(new Trouble(
                Trouble.Part.HEALTH,
                false,
                row.since(),
                "lock",
                texts.t("access.trouble"),
                texts.t("access.trouble.text", row.word(0), row.word(1)),
                texts.t("access.trouble." + row.kind(), times.at(row.since())),
                "/settings/accounts",
                texts.t("access.trouble.look")));
    }
}
