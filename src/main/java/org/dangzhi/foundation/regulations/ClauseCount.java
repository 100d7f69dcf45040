package org.dangzhi.foundation.regulations;

/**
 * How many clauses a regulation has.
 *
 * @param parts with the titles of chapters
 * @param clauses without them, and without a preamble that says no more than title and number
 * @param doubted how many parts a person should look at
 */
public record ClauseCount(int parts, int clauses, int doubted) {}
