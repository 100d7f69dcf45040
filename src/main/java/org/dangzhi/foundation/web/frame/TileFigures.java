package org.dangzhi.foundation.web.frame;

import java.util.List;
import org.dangzhi.foundation.web.page.StateLabel;
import org.jspecify.annotations.Nullable;

/**
 * Port of the figures on a module's tiles, one bean a module, asked only by the page of tiles. An implementation answers
 * from what the person may see (the database's walls do that) in one statement.
 */
@FunctionalInterface
public interface TileFigures {

    /**
     * What one tile says.
     *
     * @param tile id of its {@link MenuEntry}
     * @param figure ready to print
     * @param unit what is counted, behind the figure
     * @param state what to make of it, null for nothing
     */
    record Figure(
            String tile,
            String figure,
            String unit,
            @Nullable StateLabel state) {}

    /** Of those tiles only that the person may open. */
    List<Figure> figures();
}
