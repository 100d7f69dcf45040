package org.dangzhi.foundation.rules;

/** What follows when a standard is not kept, the gravest first. */
public enum Severity {
    /** A principle: nothing may go on so. */
    REFUSE,
    /** May go on with a reason, which is recorded. */
    WARN,
    /** Is only said. */
    REMIND;

    public String word() {
        return "rules.severity." + name();
    }
}
