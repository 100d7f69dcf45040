package org.dangzhi.foundation.sheets.page;

import java.util.List;

/** Where a list is imported: template, file or pasted block. */
public record ImportPage(String id, String title, String back, List<ColumnLine> columns, int mostRows) {

    public record ColumnLine(String title, boolean required, String example) {}

    public String address() {
        return "/import/" + id;
    }
}
