package org.dangzhi.foundation.regulations.browsing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/**
 * Recall of the search: how well queries find the clauses that they are about.
 *
 * @param at10 of the expected clauses, how many stand among the first ten
 * @param at50 of the expected clauses, how many stand among the first fifty
 * @param reciprocal mean of one by the place of the first that was expected
 * @param missed what does not stand among the first fifty
 */
public record SearchRecall(double at10, double at50, double reciprocal, List<String> missed) {

    /** What somebody types, and the clauses that it is about: {@code reception-2013-22 第十条}. */
    public record Query(String typed, List<String> expected) {}

    public static List<Query> queries() {
        try (InputStream json = SearchRecall.class.getResourceAsStream("/regulations/queries.json")) {
            var queries = new ArrayList<Query>();
            for (var node : JsonMapper.shared().readTree(Objects.requireNonNull(json))) {
                var expected = new ArrayList<String>();
                for (var one : node.path("expect"))
                    expected.add(one.path("code").asString() + " "
                            + one.path("label").asString());
                queries.add(new Query(node.path("query").asString(), expected));
            }
            return queries;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param search the clauses that it finds, the best first, named as queries name them */
    public static SearchRecall of(List<Query> queries, Function<String, List<String>> search) {
        double at10 = 0;
        double at50 = 0;
        double reciprocal = 0;
        var missed = new ArrayList<String>();
        for (var query : queries) {
            var found = search.apply(query.typed());
            var places = query.expected().stream().map(found::indexOf).toList();
            int asked = places.size();
            at10 += (double) places.stream().filter(at -> at >= 0 && at < 10).count() / asked;
            at50 += (double) places.stream().filter(at -> at >= 0 && at < 50).count() / asked;
            reciprocal += places.stream()
                    .filter(at -> at >= 0 && at < 50)
                    .mapToDouble(at -> 1.0 / (at + 1))
                    .max()
                    .orElse(0);
            for (int n = 0; n < asked; n++)
                if (places.get(n) < 0 || places.get(n) >= 50)
                    missed.add(query.typed() + ": " + query.expected().get(n));
        }
        int all = queries.size();
        return new SearchRecall(at10 / all, at50 / all, reciprocal / all, missed);
    }
}
