package org.dangzhi.foundation.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.dangzhi.foundation.access.Account.Membership;
import org.dangzhi.foundation.access.passwords.PasswordCheck;
import org.dangzhi.foundation.access.passwords.PasswordCheck.Subject;
import org.dangzhi.foundation.access.passwords.SlipValidity;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets in whoever knows the password of an account that has a place to work. */
@Service
public class SignIn {

    /**
     * @param mustChange the password is new from another person, or older than the office allows
     * @param language that the account chose, if any
     */
    public record AcceptedSignIn(
            SignedInUser person,
            boolean mustChange,
            @Nullable String language) {}

    private final AccountRows accounts;
    private final PasswordCheck check;
    private final Offices offices;
    private final Settings settings;
    private final SlipValidity slips;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SignIn(
            AccountRows accounts,
            PasswordCheck check,
            Offices offices,
            Settings settings,
            SlipValidity slips,
            AuditTrail trail,
            Clock clock,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.check = check;
        this.offices = offices;
        this.settings = settings;
        this.slips = slips;
        this.trail = trail;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * @param typed sign-in name or phone number
     * @throws SignInRefused wrong, locked out, or shut
     */
    public AcceptedSignIn enter(String typed, String password) {
        var found = accounts.named(typed);
        var whose = found.map(Subject::of).orElseGet(() -> Subject.unknown(typed));
        return OfficeContext.in(officeOf(whose), Actor.system("access"), () -> {
            var account = check.pass(whose, password, SignInRefused::new);
            if (account.locked() || account.places().isEmpty()) throw shut(account);
            if (over(account)) throw new SignInRefused("access.slip.over");
            return entered(account, account.places().getFirst());
        });
    }

    /** Goes on in another office of the same account. */
    public SignedInUser change(SignedInUser person, OfficeId office) {
        var account = accounts.of(person.accountId()).orElseThrow(() -> new SignInRefused("access.shut"));
        var place = account.placeIn(office).orElseThrow(() -> new SignInRefused("access.shut"));
        return entered(account, place).person();
    }

    private AcceptedSignIn entered(Account account, Membership place) {
        return OfficeContext.in(
                place.office(),
                Actor.person(place.person().id()),
                () -> transaction.execute(status -> {
                    accounts.rememberSignIn(account.id(), place.office(), clock.instant());
                    trail.note("access.sign_in", account.name(), Map.of());
                    return new AcceptedSignIn(
                            SignedInUser.at(account, place),
                            account.mustChange() || tooOld(account),
                            account.language());
                }));
    }

    private boolean over(Account account) {
        return Boolean.TRUE.equals(transaction.execute(status -> slips.isOver(account)));
    }

    private boolean tooOld(Account account) {
        int days = settings.number("access.password.days", 0);
        return days > 0 && clock.instant().isAfter(account.passwordAt().plus(Duration.ofDays(days)));
    }

    private SignInRefused shut(Account account) {
        transaction.executeWithoutResult(status -> trail.note("access.refused", account.name(), Map.of()));
        return new SignInRefused("access.shut");
    }

    /** A name that nobody has counts as one of the topmost office, under whose limits it is tried. */
    private OfficeId officeOf(Subject whose) {
        var account = whose.account();
        if (account != null && !account.places().isEmpty())
            return account.places().getFirst().office();
        return offices.all().stream().findFirst().map(office -> office.id()).orElse(OfficeId.NONE);
    }
}
