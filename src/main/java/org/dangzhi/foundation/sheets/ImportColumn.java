package org.dangzhi.foundation.sheets;

/**
 * A column of a list to be imported.
 *
 * @param key by which the row is asked
 * @param titleKey message key of its title; the title in either language is recognised in a file's head, and so are its
 *     usual other names, see {@code ColumnTitles}
 * @param example shown in the template's first row
 */
public record ImportColumn(String key, String titleKey, boolean required, String example) {}
