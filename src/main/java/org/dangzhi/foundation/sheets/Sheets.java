package org.dangzhi.foundation.sheets;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;

/** Makes xlsx files of lists. */
public interface Sheets {

    /** Rows that a long list is read by, and held in memory at a time: the fetch size of its one statement. */
    int PORTION = 500;

    /**
     * A download {@code name.xlsx} with one sheet: a bold head that stays in place, then the rows.
     *
     * <p>Everything is read and written to a temporary file before this returns, inside the caller's transaction; so a
     * failure is answered as such, and a slow client holds no connection. Callers read
     * lists that may be long with a fetch size of {@link #PORTION}.
     * A cell holds what the column gives; text stays text, also when it begins like a formula.
     */
    <T> ResponseEntity<Resource> export(String name, List<SheetColumn<T>> columns, Stream<T> rows);
}
