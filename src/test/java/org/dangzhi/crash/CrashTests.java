package org.dangzhi.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dangzhi.DangzhiProcess;
import org.dangzhi.HttpBrowser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Entries are written while the process is killed twenty times: what was answered is there, what fell due happened once. */
@Tag("crash")
class CrashTests {

    private static final int KILLS = 20;
    private static final Duration WRITING = Duration.ofMillis(1_500);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final List<String> answered = new ArrayList<>();

    @Test
    void whatWasAnsweredIsThereAndWhatFellDueHappenedOnce() throws Exception {
        var folder = Path.of("target", "crash", "data");
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder.getParent());
        try (var dangzhi =
                new DangzhiProcess(DangzhiProcess.compiled("-Xmx700m"), folder, DangzhiProcess.DEMONSTRATION)) {
            dangzhi.start();
            var browser = new HttpBrowser(dangzhi.port());
            assertThat(browser.signIn("zhouhaiyan", "Dangzhi-2026").statusCode())
                    .isLessThan(400);
            var due = LocalDateTime.now(ZONE).truncatedTo(ChronoUnit.MINUTES).plusMinutes(2);
            var items = List.of(item(browser, due, 1), item(browser, due, 2), item(browser, due, 3));
            for (int n = 1; n <= KILLS; n++) {
                writeUntilKilled(dangzhi, browser, n);
                dangzhi.start();
            }
            awaitDue(due);
            try (var owner = dangzhi.owner()) {
                assertThat(bodies(owner)).containsAll(answered);
                assertThat(answered).hasSizeGreaterThan(KILLS);
                for (var item : items)
                    assertThat(timesTold(owner, item)).as(item).isEqualTo(1);
            }
        }
    }

    private void writeUntilKilled(DangzhiProcess dangzhi, HttpBrowser browser, int round) throws InterruptedException {
        var killing = new AtomicBoolean();
        var writer = Thread.ofPlatform().start(() -> {
            for (int n = 1; !killing.get(); n++) write(browser, "第 " + round + " 次断电前的第 " + n + " 条");
        });
        Thread.sleep(WRITING.plusMillis(37L * round));
        dangzhi.kill();
        killing.set(true);
        writer.join();
    }

    /** Only what was answered counts; a broken connection answers nothing. */
    private void write(HttpBrowser browser, String words) {
        try {
            var answer = browser.post("/duty/log/quick", Map.of("text", words));
            if (HttpBrowser.leadsTo(answer).equals("/duty/log")) answered.add(words);
        } catch (UncheckedIOException killed) {
            Thread.yield();
        }
    }

    /** An item that falls due while the process is killed again and again; its address. */
    private static String item(HttpBrowser browser, LocalDateTime due, int n) {
        var people = Jsoup.parse(
                        browser.get("/people/choices?q=", "HX-Request", "true").body())
                .select("[role=option]")
                .eachAttr("data-id");
        var answer = browser.post(
                "/items",
                Map.of(
                        "title", "断电时到期的事项 " + n,
                        "source", "ROUTINE",
                        "owner", people.get(0),
                        "supervisor", people.get(1),
                        "due", due.toString()));
        assertThat(HttpBrowser.leadsTo(answer)).startsWith("/items/");
        return HttpBrowser.leadsTo(answer);
    }

    private static void awaitDue(LocalDateTime due) throws InterruptedException {
        var until = due.atZone(ZONE).toInstant().plusSeconds(30);
        while (Instant.now().isBefore(until)) Thread.sleep(500);
    }

    private static Set<String> bodies(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select body from dutylog.entry where body like '第 % 次断电%'")) {
            var bodies = new HashSet<String>();
            while (rows.next()) bodies.add(rows.getString(1));
            return bodies;
        }
    }

    /** How often the item's owner was told that it is late. */
    private static int timesTold(Connection owner, String item) throws SQLException {
        try (var statement = owner.prepareStatement(
                "select count(*) from notify.notice where key = 'work.notice.due' and address = ?")) {
            statement.setString(1, item);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
