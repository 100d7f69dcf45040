package org.dangzhi.foundation.work.page;

/**
 * A short form for one act on an item, in a dialog or on a page of its own.
 *
 * @param kind {@code owner}, {@code extension}, {@code refusal}, {@code reminders}
 * @param due proposed, as its field holds it
 */
public record ActForm(
        String id,
        String kind,
        String number,
        String title,
        String due,
        ItemFormPage.Person owner,
        ItemFormPage.Person assistant,
        ItemFormPage.Person supervisor) {

    public String action() {
        return "/items/" + id + "/" + kind;
    }
}
