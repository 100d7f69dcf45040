package org.dangzhi.foundation.upkeep.backup;

import java.io.BufferedInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Set;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.openpgp.PGPCompressedData;
import org.bouncycastle.openpgp.PGPEncryptedDataGenerator;
import org.bouncycastle.openpgp.PGPEncryptedDataList;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPLiteralData;
import org.bouncycastle.openpgp.PGPLiteralDataGenerator;
import org.bouncycastle.openpgp.PGPPBEEncryptedData;
import org.bouncycastle.openpgp.PGPRuntimeOperationException;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEDataDecryptorFactory;
import org.bouncycastle.openpgp.operator.bc.BcPBEKeyEncryptionMethodGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPDataEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.springframework.core.env.Environment;

/**
 * Encrypts a backup with a passphrase and opens it again: an OpenPGP file (RFC 4880, AES-256 with an integrity packet) such as
 * {@code gpg --symmetric} makes and {@code gpg --decrypt} opens, so that nobody needs Dangzhi to get at it.
 */
public final class BackupSeal {

    /** No passphrase: a backup is a plain zip. */
    public static final BackupSeal NONE = new BackupSeal("");

    /** 65 million bytes are hashed for a key, the most that the format can say: each guess at a passphrase costs that. */
    private static final int DEAREST_KEY = 0xff;

    private static final int PART = 1 << 16;

    /** The packet that such a file begins with (tag 3, a key from a passphrase), in the old and in the new writing. */
    private static final Set<Integer> BEGINNINGS = Set.of(0x8c, 0x8d, 0x8e, 0xc3);

    private final String passphrase;

    BackupSeal(String passphrase) {
        this.passphrase = passphrase;
    }

    /** As the setting {@code dangzhi.backup.passphrase} says; on the command line it would be read by others, so there it is none. */
    public static BackupSeal of(Environment settings) {
        return new BackupSeal(settings.getProperty("dangzhi.backup.passphrase", ""));
    }

    /** What is written to the answer lies sealed in {@code file}; closing it ends the seal. */
    OutputStream seal(OutputStream file) throws IOException {
        if (passphrase.isEmpty()) return file;
        var generator = new PGPEncryptedDataGenerator(new BcPGPDataEncryptorBuilder(SymmetricKeyAlgorithmTags.AES_256)
                .setWithIntegrityPacket(true)
                .setSecureRandom(new SecureRandom()));
        try {
            generator.addMethod(new BcPBEKeyEncryptionMethodGenerator(
                    passphrase.toCharArray(),
                    new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA256),
                    DEAREST_KEY));
            var encrypted = generator.open(file, new byte[PART]);
            var content = new PGPLiteralDataGenerator()
                    .open(encrypted, PGPLiteralData.BINARY, "backup.zip", PGPLiteralData.NOW, new byte[PART]);
            return new Sealed(content, encrypted, file);
        } catch (PGPException e) {
            throw new IOException("The backup could not be encrypted: " + e.getMessage(), e);
        }
    }

    static boolean isSealed(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return BEGINNINGS.contains(in.read());
        }
    }

    /**
     * Writes what is sealed in {@code file} to {@code clear}.
     *
     * @throws RestoreException without a passphrase, with a wrong one, or if the file was changed or cut off
     */
    void open(Path file, Path clear) throws IOException {
        if (passphrase.isEmpty())
            throw new RestoreException(file + " is encrypted. Set DANGZHI_BACKUP_PASSPHRASE to its passphrase.");
        try (var in = new BufferedInputStream(Files.newInputStream(file));
                var out = Files.newOutputStream(clear)) {
            var sealed = encrypted(in);
            var inside = sealed.getDataStream(
                    new BcPBEDataDecryptorFactory(passphrase.toCharArray(), new BcPGPDigestCalculatorProvider()));
            content(inside).transferTo(out);
            if (!sealed.isIntegrityProtected() || !sealed.verify())
                throw new RestoreException("The backup is damaged: it is not what was encrypted.");
        } catch (PGPException | PGPRuntimeOperationException | ClassCastException | IOException e) {
            throw new RestoreException(file
                    + " cannot be decrypted: the passphrase is another one, or the file is damaged. " + e.getMessage());
        }
    }

    private static PGPPBEEncryptedData encrypted(InputStream in) throws IOException {
        for (var each : new BcPGPObjectFactory(in))
            if (each instanceof PGPEncryptedDataList list && list.get(0) instanceof PGPPBEEncryptedData data)
                return data;
        throw new RestoreException("This file is not encrypted with a passphrase.");
    }

    private static InputStream content(InputStream inside) throws IOException, PGPException {
        for (var each : new BcPGPObjectFactory(inside)) {
            if (each instanceof PGPCompressedData packed) return content(packed.getDataStream()); // as gpg makes it
            if (each instanceof PGPLiteralData literal) return literal.getInputStream();
        }
        throw new RestoreException("The encrypted file holds no backup.");
    }

    /** Three layers that are closed from the inside to the outside. */
    private static final class Sealed extends FilterOutputStream {

        private final OutputStream encrypted;
        private final OutputStream file;

        Sealed(OutputStream content, OutputStream encrypted, OutputStream file) {
            super(content);
            this.encrypted = encrypted;
            this.file = file;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            try (file;
                    encrypted) {
                out.close();
            }
        }
    }
}
