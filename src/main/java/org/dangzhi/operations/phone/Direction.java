package org.dangzhi.operations.phone;

/** Incoming or outgoing, seen from the duty room (来电、去电). */
public enum Direction {
    IN,
    OUT
}
