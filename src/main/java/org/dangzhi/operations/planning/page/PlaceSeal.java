package org.dangzhi.operations.planning.page;

/**
 * A place in a roster as its seal shows it.
 *
 * @param kind class of the seal: dp, ds, np, ns, ld
 * @param seal the one character in it
 * @param shift name of the shift; that it is the whole day for who leads or drives
 * @param title shift and post in words
 */
public record PlaceSeal(String kind, String seal, String shift, String title) {}
