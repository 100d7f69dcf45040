package org.dangzhi.foundation.sheets;

import org.dangzhi.foundation.web.Refusal;

/** A file or block that cannot be read as rows at all. */
final class SheetRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private SheetRefused(String key, Object... args) {
        super(key, args);
    }

    static SheetRefused unreadable() {
        return new SheetRefused("sheets.refused.unreadable", "xlsx");
    }

    static SheetRefused tooLong(int most) {
        return new SheetRefused("sheets.refused.too_long", most);
    }

    /** @param most rows that a sheet of Excel holds */
    static SheetRefused sheetFull(int most) {
        return new SheetRefused("sheets.refused.sheet_full", most);
    }

    static SheetRefused nothing() {
        return new SheetRefused("sheets.refused.nothing");
    }

    /** @param titles of the columns that must be there */
    static SheetRefused headMissing(String titles) {
        return new SheetRefused("sheets.refused.head", titles);
    }
}
