package org.dangzhi.foundation.office.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords of our own server's roles, made at the first start and kept in a file that only its owner reads. */
final class DatabasePasswords {

    private final Properties values = new Properties();

    private DatabasePasswords() {}

    static DatabasePasswords of(Path file) {
        try {
            var secrets = new DatabasePasswords();
            if (!Files.exists(file)) secrets.make(file);
            try (var in = Files.newBufferedReader(file)) {
                secrets.values.load(in);
            }
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException("The database passwords could not be read.", e);
        }
    }

    String of(String role) {
        return values.getProperty(role);
    }

    private void make(Path file) throws IOException {
        var fresh = new Properties();
        for (var role :
                new String[] {DatabaseServerSetup.SUPERUSER, DatabaseServerSetup.OWNER, DatabaseServerSetup.APP})
            fresh.setProperty(role, random());
        Files.createFile(file);
        DataFolder.onlyMine(file, "rw-------");
        try (var out = Files.newBufferedWriter(file)) {
            fresh.store(out, "Roles of the own PostgreSQL server");
        }
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
