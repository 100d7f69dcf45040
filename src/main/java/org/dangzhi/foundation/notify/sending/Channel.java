package org.dangzhi.foundation.notify.sending;

/** A way out of the house. */
public enum Channel {
    EMAIL,
    WECOM,
    DINGTALK,
    SMS;

    /** One message to the group, in which persons are named; else one message a person. */
    public boolean isGroup() {
        return this == WECOM || this == DINGTALK;
    }
}
