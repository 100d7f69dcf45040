package org.dangzhi.foundation.rules;

/** Who made a rule, the highest first. */
public enum Level {
    STATE,
    PROVINCE,
    GROUP,
    COMPANY;

    public String word() {
        return "rules.level." + name();
    }
}
