package org.dangzhi.foundation.access.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.FirstRun.Founder;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.access.passwords.AccountSlip;
import org.dangzhi.foundation.access.passwords.OncePassword;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Refusal;
import org.springframework.stereotype.Component;

/** Enters the first persons of an office and opens their accounts; who chose no password is given a slip. */
@Component
public class FounderAccounts {

    private final People people;
    private final Accounts accounts;
    private final SignInNames names;

    FounderAccounts(People people, Accounts accounts, SignInNames names) {
        this.people = people;
        this.accounts = accounts;
        this.names = names;
    }

    /** @return slips of those who chose no password, in their order */
    public List<AccountSlip> open(Iterable<Founder> founders) {
        var slips = new ArrayList<AccountSlip>();
        for (var founder : founders) open(founder).ifPresent(slips::add);
        return slips;
    }

    private Optional<AccountSlip> open(Founder founder) {
        try {
            var person = people.add(
                    NewPerson.of(founder.name().strip(), founder.post().strip(), null));
            var name = founder.account().isBlank() ? proposed(person) : founder.account();
            boolean chosen = !founder.password().isBlank();
            var password = chosen ? founder.password() : OncePassword.next();
            accounts.open(new NewAccount(name, password, person, founder.roles(), !chosen));
            return chosen ? Optional.empty() : Optional.of(new AccountSlip(people.name(person), name, password));
        } catch (Refusal refused) {
            var field = "fresh".equals(refused.field()) ? "Password" : "Account";
            throw refused.at(founder.field() + field);
        }
    }

    private String proposed(PersonId person) {
        return names.proposed(List.of(people.name(person))).getOrDefault(person, "");
    }
}
