package org.dangzhi.foundation.access.passwords;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * Argon2id in its usual text, {@code $argon2id$v=19$m=19456,t=2,p=1$SALT$HASH}: figures and salt apart from the hash, so that
 * a password can be hashed as another one was without that one's hash being known.
 */
final class Argon2id {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern BEGINNING =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,4}),p=(\\d{1,3})\\$([A-Za-z0-9+/]{1,100})\\$");

    private Argon2id() {}

    /**
     * What the text of a hash begins with, with a new salt.
     *
     * @param memory in KiB
     */
    static String beginning(int memory, int passes) {
        var salt = KeyGenerators.secureRandom(SALT_BYTES).generateKey();
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$".formatted(memory, passes, base64(salt));
    }

    /**
     * The whole text of a password's hash.
     *
     * @param beginning as {@link #beginning} makes it, up to and with the sign before the hash
     * @throws IllegalArgumentException if it is something else
     */
    static String hash(String password, String beginning) {
        var read = BEGINNING.matcher(beginning);
        if (!read.matches()) throw new IllegalArgumentException("This is not how a hash by Argon2id begins.");
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(Integer.parseInt(read.group(1)))
                .withIterations(Integer.parseInt(read.group(2)))
                .withParallelism(Integer.parseInt(read.group(3)))
                .withSalt(Base64.getDecoder().decode(read.group(4)))
                .build());
        var hash = new byte[HASH_BYTES];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return beginning + base64(hash);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
