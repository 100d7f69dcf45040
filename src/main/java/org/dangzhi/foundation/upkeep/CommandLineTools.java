package org.dangzhi.foundation.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dangzhi.foundation.audit.AuditHeadFile;
import org.dangzhi.foundation.audit.ChainCheck;
import org.dangzhi.foundation.audit.ChainReport;
import org.dangzhi.foundation.office.server.Installation;
import org.dangzhi.foundation.records.ContentStore;
import org.dangzhi.foundation.upkeep.backup.Backup;
import org.dangzhi.foundation.upkeep.backup.BackupSeal;
import org.dangzhi.foundation.upkeep.backup.Restore;
import org.dangzhi.foundation.upkeep.backup.RestoreException;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Command-line tools that work on an installation without starting it: {@code backup FILE}, {@code restore FILE},
 * {@code audit verify}, against heads that were written down elsewhere if there are any.
 */
public final class CommandLineTools {

    private static final String USAGE = "Usage: backup FILE | restore FILE | audit verify [--head HASH] [--heads FILE]";

    private final Environment settings;

    private CommandLineTools(Environment settings) {
        this.settings = settings;
    }

    /**
     * Does what the words say and tells it on standard output.
     *
     * @param options settings as Spring reads them, {@code --dangzhi.data=…}
     * @return the exit code: 0, or 1 when refused or when a check found something
     */
    public static int run(List<String> words, List<String> options) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(options.toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        onlyTroubleIsLogged(environment);
        try {
            return new CommandLineTools(environment).run(words);
        } catch (NoSuchFileException e) { // its message is the path alone
            System.err.println("There is no such file or folder: " + e.getFile());
            return 1;
        } catch (RestoreException | IllegalStateException | IllegalArgumentException | IOException | SQLException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    /** What the libraries say of themselves would bury the one sentence that counts. */
    private static void onlyTroubleIsLogged(StandardEnvironment environment) {
        var logging = LoggingSystem.get(CommandLineTools.class.getClassLoader());
        logging.beforeInitialize();
        logging.initialize(new LoggingInitializationContext(environment), null, null);
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
    }

    private int run(List<String> words) throws IOException, SQLException {
        if (words.size() == 2 && words.getFirst().equals("backup")) return backup(Path.of(words.getLast()));
        if (words.size() == 2 && words.getFirst().equals("restore")) return restore(Path.of(words.getLast()));
        if (words.equals(List.of("audit", "verify"))) return verify();
        System.err.println(USAGE);
        return 2;
    }

    private int backup(Path file) throws IOException, SQLException {
        try (var installation = Installation.reach(settings)) {
            var report = new Backup(installation, ContentStore.of(settings), BackupSeal.of(settings))
                    .write(file.toAbsolutePath());
            System.out.println("Wrote " + file + ": " + report + ".");
            return 0;
        }
    }

    private int restore(Path file) throws IOException, SQLException {
        if (!Files.exists(file)) throw new NoSuchFileException(file.toString()); // before an empty installation is made
        try (var installation = Installation.alone(settings)) {
            var report = new Restore(installation, ContentStore.of(settings), BackupSeal.of(settings))
                    .read(file.toAbsolutePath());
            System.out.println("Restored and verified " + report + ".");
            return 0;
        }
    }

    private int verify() throws IOException, SQLException {
        var heads = heads();
        try (var installation = Installation.reach(settings);
                var connection = installation.owner()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            var report = ChainCheck.run(connection, heads);
            connection.rollback();
            return tell(report);
        }
    }

    /** What was written down elsewhere: heads on the command line, and the file that the days' heads were written to. */
    private List<String> heads() throws IOException {
        var heads = new ArrayList<String>();
        Arrays.stream(settings.getProperty("audit.head", "").split(","))
                .filter(head -> !head.isBlank())
                .forEach(heads::add);
        var file = settings.getProperty("audit.heads", "");
        if (!file.isEmpty()) heads.addAll(AuditHeadFile.heads(Path.of(file)));
        return heads;
    }

    private static int tell(ChainReport report) {
        System.out.printf("Walked %,d links of the audit chain.%n", report.links());
        report.findings().forEach(finding -> System.out.println("  " + finding));
        System.out.println(report.sound() ? "Everything is as it was written." : "THE TRAIL WAS ALTERED.");
        return report.sound() ? 0 : 1;
    }
}
