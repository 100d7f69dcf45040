package org.dangzhi.foundation.work.page;

import java.util.List;

/**
 * A short form for one act on one item or on several, in a dialog or on a page of its own.
 *
 * @param kind {@code owner}, {@code extension}, {@code refusal}, {@code reminders}
 * @param said what it is done to
 * @param ids of several items; empty for the one that stands in the address
 * @param back where several lead back to
 * @param due proposed, as its field holds it
 * @param version arrangement that is shown; 0 where none is
 */
public record ActForm(
        String action,
        String kind,
        String said,
        List<String> ids,
        String back,
        String due,
        int version,
        ItemFormPage.Person owner,
        ItemFormPage.Person assistant,
        ItemFormPage.Person supervisor) {}
