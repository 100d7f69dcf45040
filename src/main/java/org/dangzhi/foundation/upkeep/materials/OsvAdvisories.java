package org.dangzhi.foundation.upkeep.materials;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Client of OSV, the open database of weaknesses: asks about many libraries at once, and goes on where an answer has more pages. */
final class OsvAdvisories {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** As OSV bounds a batch. */
    private static final int MOST_QUERIES = 1000;

    /** Pages that one library may have; more would be a server that repeats itself. */
    private static final int MOST_PAGES = 20;

    private final URI server;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    OsvAdvisories(URI server) {
        this.server = server;
    }

    String server() {
        return server.getHost();
    }

    /**
     * @param purls package URLs
     * @return for each, in the same order, the ids of what is known; empty if nothing is
     * @throws IOException if the server cannot be reached or answers otherwise than it says it does
     */
    List<List<String>> of(List<String> purls) throws IOException, InterruptedException {
        var known = new ArrayList<List<String>>();
        for (var from = 0; from < purls.size(); from += MOST_QUERIES)
            known.addAll(batch(purls.subList(from, Math.min(purls.size(), from + MOST_QUERIES))));
        return known;
    }

    private List<List<String>> batch(List<String> purls) throws IOException, InterruptedException {
        var known = new ArrayList<List<String>>();
        var open = new ArrayList<Query>();
        for (var purl : purls) {
            known.add(new ArrayList<>());
            open.add(new Query(known.size() - 1, purl, ""));
        }
        for (var page = 0; !open.isEmpty() && page < MOST_PAGES; page++) {
            var asked = List.copyOf(open);
            open.clear();
            var results = ask(asked);
            for (var i = 0; i < asked.size(); i++) {
                var result = results.get(i);
                for (var weakness : result.path("vulns"))
                    known.get(asked.get(i).place()).add(weakness.path("id").asString());
                var next = result.path("next_page_token").asString("");
                if (!next.isEmpty()) open.add(asked.get(i).on(next));
            }
        }
        return known;
    }

    /** @param page token of the page that is asked for; empty for the first */
    private record Query(int place, String purl, String page) {

        Query on(String next) {
            return new Query(place, purl, next);
        }

        Map<String, Object> json() {
            var library = Map.of("purl", purl.replaceFirst("\\?.*", "")); // a variant has the weaknesses of its library
            return page.isEmpty() ? Map.of("package", library) : Map.of("package", library, "page_token", page);
        }
    }

    private JsonNode ask(List<Query> queries) throws IOException, InterruptedException {
        var body = Map.of("queries", queries.stream().map(Query::json).toList());
        var request = HttpRequest.newBuilder(server.resolve("/v1/querybatch"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException("answered " + answer.statusCode());
        var results = JSON.readTree(answer.body()).path("results");
        if (results.size() != queries.size()) throw new IOException("answered about other libraries");
        return results;
    }
}
