package org.dangzhi.operations.phone.page;

/**
 * A call that was just kept.
 *
 * @param item what it became and until when, in words; empty where it became no item
 */
public record CallSaved(String number, String address, String item) {}
