package org.dangzhi.foundation.forms.page;

import java.util.List;

/**
 * Page of all forms.
 *
 * @param rows one a form, in the order of their modules
 * @param unusable fonts that the office has laid into the data folder in vain, each with its reason
 */
public record FormsPage(List<Row> rows, List<String> unusable) {

    /**
     * @param version as people call it
     * @param changed by whom and when; empty for what is shipped
     */
    public record Row(String title, String address, String version, String changed) {}
}
