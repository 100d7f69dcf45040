package org.dangzhi.foundation.forms.page;

import java.util.List;

/** @param rows one a form, in the order of their modules */
public record FormsPage(List<Row> rows) {

    /**
     * @param version as people call it
     * @param changed by whom and when; empty for what is shipped
     */
    public record Row(String title, String address, String version, String changed) {}
}
