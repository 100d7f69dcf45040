package org.dangzhi.foundation.readings.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * A form that puts a text before people, with what the page one comes from knows.
 *
 * @param kind of the thing and its subject; empty for a page that no module keeps readings for
 * @param given whether the address came with the request and is not typed
 * @param units to be ticked
 */
public record ReadingFormPage(
        String title,
        String address,
        String kind,
        String subject,
        String note,
        String due,
        boolean given,
        List<SelectOption> units) {}
