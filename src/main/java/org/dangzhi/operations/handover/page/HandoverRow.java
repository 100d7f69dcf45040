package org.dangzhi.operations.handover.page;

/** One line of the list of handovers. */
public record HandoverRow(String address, String number, String at, String pairs, String signed, boolean closed) {}
