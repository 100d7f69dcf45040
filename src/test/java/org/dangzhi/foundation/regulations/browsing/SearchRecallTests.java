package org.dangzhi.foundation.regulations.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How well the shipped library answers what people type. */
class SearchRecallTests extends LibraryReaderTestBase {

    /** 58 queries and 87 clauses; the shipped synonyms were written with such queries in mind. */
    @Test
    void whatPeopleTypeFindsTheClausesThatItIsAbout() {
        var recall = recall();

        assertThat(recall.missed()).isEmpty();
        assertThat(recall.at10()).isGreaterThan(0.98);
        assertThat(recall.reciprocal()).isGreaterThan(0.85);
    }

    @Test
    void withoutSynonymsAQuarterIsMissed() {
        binbei.run(() -> transaction.executeWithoutResult(
                t -> jdbc.sql("delete from regulations.synonym").update()));

        assertThat(recall().at50()).isBetween(0.65, 0.8);
    }

    private SearchRecall recall() {
        return binbei.in(() -> SearchRecall.of(SearchRecall.queries(), this::found));
    }

    private List<String> found(String typed) {
        return search.find(typed, null, "", null, 50).lines().stream()
                .map(line -> line.code() + " " + line.label())
                .toList();
    }
}
