package org.dangzhi.foundation.rules.page;

/**
 * The clause that a standard cites.
 *
 * @param text clause and regulation
 * @param address of the clause; empty where the library has no such regulation
 */
public record CitedClause(String text, String address) {}
