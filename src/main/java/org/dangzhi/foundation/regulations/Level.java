package org.dangzhi.foundation.regulations;

/** Who made a rule, the highest first. */
public enum Level {
    STATE,
    PROVINCE,
    GROUP,
    COMPANY;

    public String word() {
        return "regulations.level." + name();
    }
}
