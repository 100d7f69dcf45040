package org.dangzhi.foundation.web.frame;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Port of what is late, open or waits for the person who looks, for the first page; one bean a module. The first page asks
 * all of them in one statement, for it has to cost the same however many modules there are: so a module gives its rows as
 * SQL, and then the words to each.
 */
public interface TroubleSource {

    /**
     * Selects a module's rows: {@code kind text, subject uuid, since timestamptz, words text[], count int}, in this order.
     * {@code :me}, the person, and {@code :now} are bound already.
     *
     * @param parameters further ones; their names begin with the module's, for all modules share one statement
     */
    record TroubleSelect(String sql, Map<String, ?> parameters) {

        public static TroubleSelect of(String sql) {
            return new TroubleSelect(sql, Map.of());
        }
    }

    /**
     * A row that was found.
     *
     * @param kind of the source's own, to tell its rows apart
     * @param count how many it stands for
     */
    record TroubleRow(String kind, UUID subject, Instant since, List<String> words, int count) {

        public String word(int place) {
            return words.get(place);
        }
    }

    /** Empty where the person may see nothing of it. */
    Optional<TroubleSelect> select();

    /** The line that a row makes; empty where it is none after all. */
    Optional<Trouble> line(TroubleRow row);
}
