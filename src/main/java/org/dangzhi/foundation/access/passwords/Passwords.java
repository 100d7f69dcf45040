package org.dangzhi.foundation.access.passwords;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Hashes passwords (Argon2id) and knows what the running work's office asks of a new one. */
@Component
public class Passwords {

    /** Argon2 would chew on a book as well; nobody's password is one. */
    private static final int LONGEST = 128;

    /** Whoever waits longer than this for their turn is told to come again. */
    private static final Duration TURN = Duration.ofSeconds(5);

    private final int memory;
    private final int passes;

    /** Nobody's password: as costly as a real one, and nothing is hashed for it at the start. */
    private final String nobodys;

    private final Settings settings;

    /** As many hashes at one time as there are processors: guesses leave time and memory to everybody else. */
    private final HashingTurns turns = new HashingTurns(Runtime.getRuntime().availableProcessors(), TURN);

    /**
     * @param memory KiB that one hash takes, with {@code passes} over it: OWASP's Password Storage Cheat Sheet asks at
     *     least for 19,456 and 2. A hash keeps the figures it was made with, so both may be raised at any time.
     */
    Passwords(
            Settings settings,
            @Value("${dangzhi.passwords.memory}") int memory,
            @Value("${dangzhi.passwords.passes}") int passes) {
        this.settings = settings;
        this.memory = memory;
        this.passes = passes;
        this.nobodys = Argon2id.beginning(memory, passes);
    }

    /** The hash to be stored, with a salt of its own. */
    public String hash(String password) {
        return hash(password, Argon2id.beginning(memory, passes));
    }

    /**
     * The hash that the password would have if it were the stored one.
     *
     * @param salt what the stored hash begins with
     */
    String hash(String password, String salt) {
        var shortened = password.length() <= LONGEST ? password : password.substring(0, LONGEST);
        return turns.next(() -> Argon2id.hash(shortened, salt));
    }

    /** Costs as much as any other, and is nobody's. */
    String hashAsNobodys(String password) {
        return hash(password, nobodys);
    }

    /** Refuses, at the field {@code fresh}, what is too short, too plain, or the name. */
    public void refuseWeak(String name, String fresh) {
        int least = leastLetters();
        if (fresh.length() < least) throw refused("access.password.short", fresh.length(), least);
        if (fresh.length() > LONGEST) throw refused("access.password.long", LONGEST);
        int kinds = kindsOf(fresh);
        if (kinds < leastKinds()) throw refused("access.password.plain", kinds, leastKinds());
        if (fresh.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
            throw refused("access.password.name", name);
        if (CommonPasswords.isOne(fresh)) throw refused("access.password.common");
    }

    public int leastLetters() {
        return settings.number("access.password.length", 10);
    }

    /** Of small letters, capitals, digits and signs; any other script counts as signs. */
    public int leastKinds() {
        return settings.number("access.password.kinds", 3);
    }

    /** How many of the last passwords may not come again, the present one counted. */
    public int remembered() {
        return settings.number("access.password.history", 5);
    }

    private static int kindsOf(String password) {
        return (int) Stream.of("[a-z]", "[A-Z]", "[0-9]", "[^a-zA-Z0-9]")
                .filter(kind -> password.matches("(?s).*" + kind + ".*"))
                .count();
    }

    private static PasswordRefused refused(String key, Object... args) {
        return new PasswordRefused(key, args);
    }
}
