package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.page.StateLabel;
import org.jspecify.annotations.Nullable;

/**
 * Page of the drafts, and the form of a new one.
 *
 * @param standing how many stand on the roster, in words; empty when nobody does
 * @param warning what is not known of the days to come; empty when all is
 */
public record DraftListPage(List<Row> rows, String from, String to, String seconds, String standing, String warning) {

    /**
     * @param what what it plans: a roster, or a repair and for whom
     * @param asked when, and by whom
     * @param published whether it is the roster, or was; null when it never was
     */
    public record Row(
            String id,
            String number,
            String what,
            String address,
            String days,
            StateLabel state,
            Figures figures,
            String asked,
            @Nullable StateLabel published) {}

    /**
     * What its roster comes to; empty while there is none.
     *
     * @param gap how far it may be from the best
     * @param broken musts it does not keep; empty where it keeps all
     */
    public record Figures(String points, String gap, String wishes, String broken) {

        public static final Figures NONE = new Figures("", "", "", "");
    }
}
