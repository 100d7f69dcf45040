package org.dangzhi.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dangzhi.DangzhiApplication;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.server.DatabaseLogins;
import org.dangzhi.foundation.regulations.browsing.SearchRecall;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Clauses looked for among a hundred thousand, as a duty officer does: how long a page takes, and how many of the clauses
 * that the queries of queries.json are about it shows, with the shipped synonyms and without any.
 */
final class SearchBench {

    private static final int CLAUSES = Integer.getInteger("bench.clauses", 100_000);
    private static final int ROUNDS = 5;
    private static final Pattern HIT = Pattern.compile("<h2><a href=\"/rules/[0-9a-f-]+#c-([0-9a-f-]+)\"");

    /** What nearly every clause says, or every tenth. */
    private static final List<String> COMMON = List.of("管理", "应当", "安全", "会议", "报告", "档案", "单位负责", "设备 报告");

    private SearchBench() {}

    static void run() throws Exception {
        var data = Files.createDirectories(Path.of("target", "bench")).resolve("search");
        var application = new SpringApplicationBuilder(DangzhiApplication.class)
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
            measure(application);
        } finally {
            application.close();
        }
        System.exit(0);
    }

    private static void measure(ConfigurableApplicationContext application) throws Exception {
        var login = application.getBean(DatabaseLogins.class);
        var head = application.getBean(Offices.class).all().getFirst().id().id();
        int port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
        var visitor = new HttpVisitor(port).signIn("zhouhaiyan", "Dangzhi-2026");
        try (var owner = DriverManager.getConnection(
                login.url(), login.owner().role(), login.owner().password())) {
            long begun = System.currentTimeMillis();
            new BulkClauses(owner, head).fill(CLAUSES);
            System.out.printf("%,d clauses written in %,d ms%n", CLAUSES, System.currentTimeMillis() - begun);
            var names = names(owner, head);
            var queries = SearchRecall.queries();
            times(
                    "queries of queries.json",
                    queries.stream().map(SearchRecall.Query::typed).toList(),
                    visitor);
            times("words of very many clauses", COMMON, visitor);
            print("with synonyms", SearchRecall.of(queries, typed -> found(visitor, typed, names)));
            try (var statement = owner.createStatement()) {
                statement.execute("delete from regulations.synonym where office_id = '" + head + "'");
            }
            print("without", SearchRecall.of(queries, typed -> found(visitor, typed, names)));
        }
    }

    private static void times(String what, List<String> queries, HttpVisitor visitor) throws Exception {
        var times = new ArrayList<Long>();
        var worst = new HashMap<String, Long>();
        for (int round = -1; round < ROUNDS; round++) // the first warms up
        for (var query : queries) {
                long took = visitor.time("/rules?q=" + encoded(query));
                if (round < 0) continue;
                times.add(took);
                worst.merge(query, took, Math::max);
            }
        var sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                "%-28s p50 %6.1f ms   p95 %6.1f ms   max %6.1f ms (%s)%n",
                what,
                sorted[sorted.length / 2] / 1_000.0,
                sorted[sorted.length * 95 / 100] / 1_000.0,
                sorted[sorted.length - 1] / 1_000.0,
                worst.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey());
    }

    private static void print(String what, SearchRecall recall) {
        System.out.printf(
                "%-28s recall@10 %5.3f   recall@50 %5.3f   MRR %5.3f%n",
                what, recall.at10(), recall.at50(), recall.reciprocal());
        if (recall.missed().size() < 20) recall.missed().forEach(one -> System.out.println("    missed " + one));
    }

    /** The clauses that the page shows, in force or not. */
    private static List<String> found(HttpVisitor visitor, String typed, Map<String, String> names) {
        try {
            var page = visitor.get("/rules?on=&q=" + encoded(typed)).body();
            return HIT.matcher(page)
                    .results()
                    .map(hit -> names.getOrDefault(hit.group(1), hit.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of shipped clauses, by their ids, as queries name them. */
    private static Map<String, String> names(Connection owner, UUID office) throws SQLException {
        var names = new HashMap<String, String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        select c.id::text, g.code || ' ' || c.label from regulations.clause c
                          join regulations.regulation g on g.office_id = c.office_id and g.id = c.regulation_id
                         where g.code is not null and c.office_id = '%s'
                        """.formatted(office))) {
            while (rows.next()) names.put(rows.getString(1), rows.getString(2));
        }
        return names;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
