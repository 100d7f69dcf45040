package org.dangzhi.foundation.readings.page;

import org.dangzhi.foundation.web.page.StateLabel;

/**
 * A reading as a list shows it.
 *
 * @param text address of what is to be read
 * @param counted {@code 3/12}: who confirmed, of all
 * @param waits whether the reader is to confirm it
 */
public record ReadingRow(
        String id,
        String title,
        String text,
        String publisher,
        String published,
        String due,
        String counted,
        StateLabel state,
        boolean waits) {

    public String address() {
        return "/readings/" + id;
    }
}
