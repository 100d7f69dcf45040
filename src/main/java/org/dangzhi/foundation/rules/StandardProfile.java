package org.dangzhi.foundation.rules;

/** Profile of an office: by which set of standards it is bound. */
public enum StandardProfile {
    /** Party and government organs (党政机关). */
    PARTY_GOVERNMENT,
    /** State-owned enterprises (国有企业). */
    ENTERPRISE;

    public String word() {
        return "rules.profile." + name();
    }
}
