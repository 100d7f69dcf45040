package org.dangzhi.foundation.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.dangzhi.foundation.audit.AuditChainHead.DayHead;
import org.dangzhi.foundation.jobs.Recurrence;
import org.dangzhi.foundation.jobs.RecurringTask;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.Offices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Daily job that appends the newest hash of each office's chain to the file {@code dangzhi.audit.heads}. Keep it
 * where those who administer the database cannot write: a chain that was cut lacks a hash which the file holds.
 */
@Component
public class AuditHeadFile implements RecurringTask {

    private static final Logger LOG = LoggerFactory.getLogger(AuditHeadFile.class);
    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);

    private final AuditChainHead heads;
    private final Offices offices;
    private final Clock clock;
    private final String file;

    AuditHeadFile(AuditChainHead heads, Offices offices, Clock clock, @Value("${dangzhi.audit.heads}") String file) {
        this.heads = heads;
        this.offices = offices;
        this.clock = clock;
        this.file = file;
    }

    @Override
    public String name() {
        return "audit.heads";
    }

    @Override
    public Recurrence cadence() {
        return Recurrence.dailyAt(AFTER_MIDNIGHT);
    }

    @Override
    public void run(Instant dueAt) {
        if (file.isBlank()) return;
        var yesterday = LocalDate.ofInstant(clock.instant(), offices.zone()).minusDays(1);
        heads.of(yesterday).ifPresent(head -> write(Path.of(file), line(yesterday, head)));
    }

    private static String line(LocalDate day, DayHead head) {
        return day + " " + OfficeContext.current().id() + " " + head.number() + " " + head.hash() + "\n";
    }

    /** A folder that is away, a share on the network, must not stop what else is due. */
    private static void write(Path file, String line) {
        try {
            Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.error("The audit chain's head was not written to {}: {}", file, e.toString());
        }
    }

    /** The hashes in such a file. */
    public static List<String> heads(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
    }
}
