package org.dangzhi.foundation.access.passwords;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.Account;
import org.dangzhi.foundation.office.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords (Argon2id) and knows what the running work's office asks of a new one. */
@Component
public class Passwords {

    /** Argon2 would chew on a book as well; nobody's password is one. */
    private static final int LONGEST = 128;

    /** Whoever waits longer than this for their turn is told to come again. */
    private static final Duration TURN = Duration.ofSeconds(5);

    private static final int SALT = 16;
    private static final int HASH = 32;

    private final PasswordEncoder encoder;
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
        this.encoder = new Argon2PasswordEncoder(SALT, HASH, 1, memory, passes);
        this.nobodys = nobodys(memory, passes);
    }

    /** As costly to compare with as a real one, and made without hashing anything: a start does not wait for it. */
    private static String nobodys(int memory, int passes) {
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s".formatted(memory, passes, random(SALT), random(HASH));
    }

    private static String random(int bytes) {
        return Base64.getEncoder()
                .withoutPadding()
                .encodeToString(KeyGenerators.secureRandom(bytes).generateKey());
    }

    public String hash(String password) {
        var hash = turns.next(() -> encoder.encode(password));
        if (hash == null) throw new IllegalStateException("The encoder gave no hash.");
        return hash;
    }

    /**
     * Takes the same time whether there is such an account or not.
     *
     * @param account absent for a name that nobody has: never right
     */
    public boolean right(String password, @Nullable Account account) {
        var hash = account == null ? nobodys : account.hash();
        return matches(shortened(password), hash) && account != null;
    }

    private boolean matches(String password, String hash) {
        return turns.next(() -> encoder.matches(password, hash));
    }

    /**
     * Refuses, at the field {@code fresh}, what is too short, too plain, the name, or was used before.
     *
     * @param former hashes of the last passwords, the present one among them; each costs as much as a sign-in
     */
    public void refuseWeak(String name, String fresh, List<String> former) {
        int least = leastLetters();
        if (fresh.length() < least) throw refused("access.password.short", fresh.length(), least);
        if (fresh.length() > LONGEST) throw refused("access.password.long", LONGEST);
        int kinds = kindsOf(fresh);
        if (kinds < leastKinds()) throw refused("access.password.plain", kinds, leastKinds());
        if (fresh.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
            throw refused("access.password.name", name);
        if (CommonPasswords.isOne(fresh)) throw refused("access.password.common");
        if (former.stream().anyMatch(hash -> matches(fresh, hash))) throw refused("access.password.used", remembered());
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

    private static String shortened(String password) {
        return password.length() <= LONGEST ? password : password.substring(0, LONGEST);
    }

    private static PasswordRefused refused(String key, Object... args) {
        return new PasswordRefused(key, args);
    }
}
