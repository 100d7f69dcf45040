package org.dangzhi.engine.press.docx;

/**
 * How much of a package is unpacked before it is refused.
 *
 * @param bytes of the package itself
 * @param inflated of all parts together
 * @param xml of one XML part
 */
record Limits(int bytes, int inflated, int xml, int parts) {

    private static final int MEGABYTE = 1024 * 1024;

    /** A form is small. */
    static final Limits FORM = new Limits(5 * MEGABYTE, 40 * MEGABYTE, 40 * MEGABYTE, 500);

    /** A text may hold pictures. */
    static final Limits TEXT = new Limits(20 * MEGABYTE, 80 * MEGABYTE, 30 * MEGABYTE, 2_000);
}
