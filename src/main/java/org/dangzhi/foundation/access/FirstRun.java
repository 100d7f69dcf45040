package org.dangzhi.foundation.access;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.administration.FirstRunRows;
import org.dangzhi.foundation.access.administration.FounderAccounts;
import org.dangzhi.foundation.access.administration.SlipPages;
import org.dangzhi.foundation.access.page.SlipsPage;
import org.dangzhi.foundation.access.passwords.AccountSlip;
import org.dangzhi.foundation.access.passwords.AttemptLimiter;
import org.dangzhi.foundation.access.passwords.AttemptLimiter.Limit;
import org.dangzhi.foundation.access.passwords.Passwords;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.NewOffice;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.office.OfficeInfo;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.RequestOrigin;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the first office and its four accounts, once. Whoever asks shows the code that the start printed, so they have
 * the machine before them.
 */
@Service
public class FirstRun {

    /** One of the first persons and their account; without a name one is proposed, without a password they get a slip. */
    public record Founder(String field, String name, String post, String account, String password, Set<String> roles) {}

    /** @param kinds of small letters, capitals, digits and signs */
    public record Least(int letters, int kinds) {}

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"; // none that look alike
    private static final String KEY = "first-run";
    private static final Limit LIMIT = new Limit(5, Duration.ofMinutes(5));

    private final Offices offices;
    private final FounderAccounts accounts;
    private final SlipPages slips;
    private final Passwords passwords;
    private final AttemptLimiter attempts;
    private final AuditTrail trail;
    private final FirstRunRows rows;
    private final TransactionTemplate transaction;
    private volatile @Nullable String code;
    private volatile boolean over;

    FirstRun(
            Offices offices,
            FounderAccounts accounts,
            SlipPages slips,
            Passwords passwords,
            AttemptLimiter attempts,
            AuditTrail trail,
            FirstRunRows rows,
            TransactionTemplate transaction) {
        this.offices = offices;
        this.accounts = accounts;
        this.slips = slips;
        this.passwords = passwords;
        this.attempts = attempts;
        this.trail = trail;
        this.rows = rows;
        this.transaction = transaction;
    }

    /** The one-time code, made when first asked for; empty once there is an office. */
    public synchronized Optional<String> code() {
        if (!open()) return Optional.empty();
        var made = code;
        if (made == null) {
            made = letters(4) + "-" + letters(4);
            code = made;
        }
        return Optional.of(made);
    }

    /** Whether there is no office yet. Once there is one, that is for ever. */
    public boolean open() {
        over = over || !offices.all().isEmpty();
        return !over;
    }

    /** What a password has at least. */
    public Least least() {
        return withoutOffice(() -> new Least(passwords.leastLetters(), passwords.leastKinds()));
    }

    /** Names and passwords that no account may have, each refusal at its field; what is empty is passed over. */
    public List<Refusal> faults(List<Founder> founders) {
        return withoutOffice(() -> founders.stream()
                .flatMap(founder -> Stream.of(
                        fault(founder, "Account", founder.account(), Accounts::refuseBadName),
                        fault(
                                founder,
                                "Password",
                                founder.password(),
                                typed -> passwords.refuseWeak(founder.account(), typed))))
                .flatMap(Optional::stream)
                .toList());
    }

    /** There is no office whose settings could be asked, so the shipped ones hold. */
    private <T> T withoutOffice(Supplier<T> asked) {
        return OfficeContext.in(
                OfficeId.NONE,
                Actor.system("access"),
                () -> transaction.execute(status -> {
                    rows.bind(OfficeId.NONE);
                    return asked.get();
                }));
    }

    private static Optional<Refusal> fault(Founder founder, String field, String typed, Consumer<String> rule) {
        try {
            if (!typed.isBlank()) rule.accept(typed);
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused.at(founder.field() + field));
        }
    }

    /**
     * Founds the office, enters the founders, opens their accounts: all or nothing.
     *
     * @param merged one person is system and security administrator, which is recorded
     * @return slips of those who chose no password
     * @throws NotFoundException when there is an office already
     */
    public SlipsPage found(NewOffice wanted, String typedCode, boolean merged, Iterable<Founder> founders) {
        if (!open()) throw new NotFoundException();
        check(typedCode);
        var printed = transaction.execute(status -> {
            rows.lock();
            if (!offices.all().isEmpty()) throw new NotFoundException();
            rows.bind(OfficeId.NONE);
            var office = offices.found(wanted);
            rows.bind(office.id());
            return OfficeContext.in(
                    office.id(), Actor.system("access"), () -> slips.of(settle(office, merged, founders)));
        });
        over = true;
        code = null;
        return requireNonNull(printed);
    }

    private List<AccountSlip> settle(OfficeInfo office, boolean merged, Iterable<Founder> founders) {
        if (merged) rows.mergeDuties();
        var opened = accounts.open(founders);
        trail.note("access.first_run", office.name(), Map.of("merged", Boolean.toString(merged)));
        return opened;
    }

    /** Counted by address: whoever guesses from elsewhere does not hold off whoever reads the code. */
    private void check(String typed) {
        var key = AttemptLimiter.keyOf(KEY, RequestOrigin.current());
        if (attempts.lockedUntil(key).isPresent()) throw new AccessRefused("access.first_run.locked").at("code");
        var counted = attempts.count(key, LIMIT);
        var expected = code().orElseThrow(NotFoundException::new);
        if (counted.left() < 0 || !plain(typed).equals(plain(expected)))
            throw new AccessRefused("access.first_run.code", Math.max(0, counted.left())).at("code");
        attempts.forgive(key);
    }

    /** However it was typed: without its hyphen, in small letters, with full-width signs. */
    private static String plain(String code) {
        return Normalizer.normalize(code, Form.NFKC).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static String letters(int count) {
        var random = new SecureRandom();
        var letters = new StringBuilder();
        for (int i = 0; i < count; i++) letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return letters.toString();
    }

    /** The roles of the founders, by the beginning of their fields' names. */
    public static Map<String, Set<String>> founders(boolean merged) {
        return merged
                ? Map.of(
                        "system", Set.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN),
                        "auditor", Set.of(Roles.AUDITOR),
                        "director", Set.of(Roles.DIRECTOR))
                : Map.of(
                        "system", Set.of(Roles.SYSTEM_ADMIN),
                        "security", Set.of(Roles.SECURITY_ADMIN),
                        "auditor", Set.of(Roles.AUDITOR),
                        "director", Set.of(Roles.DIRECTOR));
    }
}
