package org.dangzhi.foundation.sheets;

import java.util.List;

/**
 * One kind of list that can be imported, a bean. Sheets gives it its pages: {@code /import/<id>} with template,
 * upload or pasted block, preview, result by row, and the rows that failed with their reasons. The preview takes the good
 * rows and takes them back, so that it judges as taking does.
 */
public interface SheetImport {

    /** In the address: {@code people}, {@code contacts}. */
    String id();

    /** Who holds it may import. */
    String permission();

    /** Message key of the page's title. */
    String titleKey();

    /** The list where the rows are seen afterwards. */
    String backTo();

    List<ImportColumn> columns();

    /**
     * Whether a row that was taken once is not taken again: of lists whose rows have no name of their own, so that the
     * same file would come in twice.
     */
    default boolean takesOnce() {
        return false;
    }

    /** Begins to look at or take rows; what all rows need is read here, once. */
    RowImporter begin();

    /** Importer of the rows of one file, in their order. */
    interface RowImporter {

        /** What is wrong with the row, in the reader's language; empty if it can be taken. Writes nothing. */
        List<String> problems(SheetRow row);

        /** What a good row does beside coming in, in the reader's language; empty for nothing. Writes nothing. */
        default String note(SheetRow row) {
            return "";
        }

        /**
         * Writes the row, in the running transaction. What it throws as a refusal is that row's reason; the rows before
         * and after it are kept.
         */
        void take(SheetRow row);
    }
}
