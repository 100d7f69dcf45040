package org.dangzhi.foundation.forms.page;

import java.util.List;

/**
 * @param versions the newest first, what is shipped last
 * @param tags in the order of the form's record
 */
public record FormPage(String title, String address, List<Version> versions, List<Tag> tags) {

    public record Version(String name, String address, String file, String changed, boolean active) {}

    /** @param written as it is typed into the template */
    public record Tag(String written, String meaning, String example) {}
}
