package org.dangzhi.foundation.regulations;

/** Level of a rule's issuer, the highest first. */
public enum IssuerLevel {
    STATE,
    PROVINCE,
    GROUP,
    COMPANY;

    public String word() {
        return "regulations.level." + name();
    }

    /** Its sign: one character in a square. */
    public String seal() {
        return "regulations.level.seal." + name();
    }
}
