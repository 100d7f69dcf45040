package org.dangzhi.overview.desk.page;

/**
 * The next shift of whoever looks.
 *
 * @param seal first character of its name
 * @param begins day and time in words
 * @param post of the person in it
 * @param others the rest of its crew; empty when there is nobody
 */
public record NextShift(String seal, boolean night, String begins, String name, String post, String others) {}
