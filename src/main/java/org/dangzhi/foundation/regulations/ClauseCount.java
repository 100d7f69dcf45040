package org.dangzhi.foundation.regulations;

/**
 * How many clauses a regulation has.
 *
 * @param parts with the titles of chapters
 * @param clauses articles and annexes: neither titles of chapters nor what stands before the first of them
 * @param doubted how many parts a person should look at
 */
public record ClauseCount(int parts, int clauses, int doubted) {}
