package org.dangzhi.foundation.web.frame;

import java.util.Optional;
import org.dangzhi.foundation.web.frame.TroubleSource.TroubleRow;
import org.dangzhi.foundation.web.frame.TroubleSource.TroubleSelect;

/**
 * Port of what a module knows about its part of the installation, good or bad, for those who keep it running: a
 * {@link TroubleSource} speaks up when something is wrong, this also says that nothing is. One bean a module; the first page
 * asks all of them in one statement.
 */
public interface HealthSource {

    /** The rows, as {@link TroubleSource#select} gives them. Empty where the person may see nothing of it. */
    Optional<TroubleSelect> select();

    /** The line that a row makes. */
    HealthLine line(TroubleRow row);

    /**
     * One thing that is looked at, ready to print.
     *
     * @param well whether nothing has to be done about it
     * @param text what is known now, in figures
     * @param address where the details stand; empty for nowhere
     */
    record HealthLine(String icon, String word, boolean well, String text, String more, String address) {}
}
