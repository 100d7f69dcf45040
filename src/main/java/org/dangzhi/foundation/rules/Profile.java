package org.dangzhi.foundation.rules;

/** By which set of standards an office is bound. */
public enum Profile {
    /** Party and government organs (党政机关). */
    PARTY_GOVERNMENT,
    /** State-owned enterprises (国有企业). */
    ENTERPRISE;

    public String word() {
        return "rules.profile." + name();
    }
}
