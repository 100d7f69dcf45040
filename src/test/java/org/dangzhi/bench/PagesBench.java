package org.dangzhi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.dangzhi.DangzhiApplication;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.server.DatabaseLogins;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Every list page and Today with one year and with ten years of data: p50 and p95 at 1 and at 16 users, SQL statements a
 * page, and the ratio of ten years to one.
 */
final class PagesBench {

    private static final int WARM = 15;
    private static final int ROUNDS = 60;
    private static final int USERS = 16;
    private static final String SOUGHT = "%E9%94%85%E7%82%89"; // 锅炉, a tenth of all texts

    static final List<String> PAGES = List.of(
            "/",
            "/items?tab=todo",
            "/items?tab=check",
            "/items?tab=all",
            "/items?tab=all&q=" + SOUGHT,
            "/duty/log",
            "/duty/log/search?q=" + SOUGHT,
            "/duty/roster",
            "/duty/checks",
            "/phone",
            "/phone?words=" + SOUGHT,
            "/handover",
            "/handover/past",
            "/people",
            "/contacts",
            "/notices",
            "/search?q=" + SOUGHT);

    /** Milliseconds, and statements of one request. */
    private record Figures(double p50, double p95, double p50Many, double p95Many, int statements) {}

    private PagesBench() {}

    static void run() throws Exception {
        var one = measure(1, 100_000, 30_000);
        var ten = measure(10, 1_000_000, 300_000);
        print(one, ten);
        System.exit(0);
    }

    private static Map<String, Figures> measure(int years, int entries, int items) throws Exception {
        var data = Files.createDirectories(Path.of("target", "bench")).resolve(years + "y");
        var application = new SpringApplicationBuilder(DangzhiApplication.class, RequestCount.class)
                .profiles("demo")
                .run(
                        "--dangzhi.data=" + data,
                        "--dangzhi.test.database=false", // the product's own server, with its own settings
                        "--dangzhi.data.afresh=true",
                        "--dangzhi.demo.wait=true",
                        "--dangzhi.db.url=",
                        "--server.port=0",
                        "--logging.level.root=warn");
        try {
            fill(application, years, entries, items);
            return figures(application);
        } finally {
            application.close();
        }
    }

    private static void fill(ConfigurableApplicationContext application, int years, int entries, int items)
            throws Exception {
        var login = application.getBean(DatabaseLogins.class);
        var head = application.getBean(Offices.class).all().getFirst().id().id();
        long begun = System.currentTimeMillis();
        try (var owner = DriverManager.getConnection(
                login.url(), login.owner().role(), login.owner().password())) {
            new BulkData(owner, head).fill(years, entries, items, 5_000);
        }
        System.out.printf(
                "%d year(s): %,d entries, %,d items written in %,d ms%n",
                years, entries, items, System.currentTimeMillis() - begun);
    }

    private static Map<String, Figures> figures(ConfigurableApplicationContext application) throws Exception {
        int port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
        var name = System.getProperty("bench.user", "zhouhaiyan");
        var figures = new LinkedHashMap<String, Figures>();
        var visitor = new HttpVisitor(port).signIn(name, "Dangzhi-2026");
        var many = new ArrayList<HttpVisitor>();
        for (int n = 0; n < USERS; n++) many.add(new HttpVisitor(port).signIn(name, "Dangzhi-2026"));
        for (var page : PAGES) {
            for (int n = 0; n < WARM; n++) visitor.time(page);
            var alone = times(visitor, page, ROUNDS);
            int statements = RequestCount.last(page);
            var together = together(many, page);
            figures.put(
                    page, new Figures(at(alone, 50), at(alone, 95), at(together, 50), at(together, 95), statements));
        }
        return figures;
    }

    private static long[] together(List<HttpVisitor> many, String page) throws Exception {
        try (var pool = Executors.newFixedThreadPool(many.size())) {
            var running = many.stream()
                    .map(visitor -> pool.submit(() -> times(visitor, page, ROUNDS / 4)))
                    .toList();
            var times = new ArrayList<long[]>();
            for (var one : running) times.add(one.get());
            return times.stream().flatMapToLong(Arrays::stream).toArray();
        }
    }

    private static long[] times(HttpVisitor visitor, String page, int rounds) throws IOException {
        var times = new long[rounds];
        for (int n = 0; n < rounds; n++) times[n] = visitor.time(page);
        return times;
    }

    private static double at(long[] micros, int percent) {
        var sorted = micros.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1_000.0;
    }

    private static void print(Map<String, Figures> one, Map<String, Figures> ten) {
        System.out.printf(
                "%-44s %4s %8s %8s %8s %8s %8s %6s%n",
                "page (ten years), milliseconds", "SQL", "p50 1", "p95 1", "p50 16", "p95 16", "1y p50", "ratio");
        ten.forEach((page, figures) -> System.out.printf(
                "%-44s %4d %8.1f %8.1f %8.1f %8.1f %8.1f %6.2f%n",
                page,
                figures.statements(),
                figures.p50(),
                figures.p95(),
                figures.p50Many(),
                figures.p95Many(),
                one.get(page).p50(),
                figures.p50() / one.get(page).p50()));
    }
}
