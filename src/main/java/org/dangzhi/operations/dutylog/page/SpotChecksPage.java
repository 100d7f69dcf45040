package org.dangzhi.operations.dutylog.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/** Spot checks, the newest first, and the form of a new one. */
public record SpotChecksPage(
        List<Row> rows,
        String total,
        String next,
        String now,
        String me,
        List<SelectOption> methods,
        List<SelectOption> results,
        boolean mayWrite) {

    public record Row(
            String at,
            String by,
            PersonLine whom,
            PersonLine answered,
            String method,
            String speed,
            String result,
            String resultKind,
            String resultIcon,
            String note) {}

    /** Somebody as they were written down; the number is empty where nobody or more than one has that name. */
    public record PersonLine(String name, String phone) {}
}
