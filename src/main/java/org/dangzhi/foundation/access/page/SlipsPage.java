package org.dangzhi.foundation.access.page;

import java.util.List;

/**
 * Page of slips to be printed, cut and handed out.
 *
 * @param address where to sign in
 * @param until sentence that says how long a slip is good for
 */
public record SlipsPage(String address, String until, List<Slip> slips) {

    /** @param number which of how many */
    public record Slip(String number, String person, String place, String account, String password) {}
}
