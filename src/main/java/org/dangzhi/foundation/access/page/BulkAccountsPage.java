package org.dangzhi.foundation.access.page;

import java.util.List;

/**
 * Page on which many accounts are opened at once.
 *
 * @param without persons who have no account, with the name proposed for each
 * @param unused accounts that were opened and never used
 */
public record BulkAccountsPage(List<Line> without, List<Line> unused) {

    /** A person and the name that they sign in with. */
    public record Line(String id, String person, String place, String account) {}
}
