package org.dangzhi.operations.phone;

/** Direction of a call, seen from the duty room: incoming or outgoing (来电、去电). */
public enum CallDirection {
    IN,
    OUT
}
