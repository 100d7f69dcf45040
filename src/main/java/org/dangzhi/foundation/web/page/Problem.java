package org.dangzhi.foundation.web.page;

import java.util.List;

/**
 * Why something was not done, as a page or beside a form.
 *
 * @param id that the log also has, for faults of ours; empty otherwise
 */
public record Problem(String icon, String title, List<Message> messages, List<Way> ways, String id) {

    /** @param field the form field it belongs to, empty for the form as a whole */
    public record Message(String field, String text) {}

    public record Way(String label, String address) {}
}
