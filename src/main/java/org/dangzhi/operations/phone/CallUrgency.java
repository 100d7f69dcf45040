package org.dangzhi.operations.phone;

/** 一般、紧急、特急. */
public enum CallUrgency {
    NORMAL,
    URGENT,
    EXTRA
}
