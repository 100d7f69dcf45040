package org.dangzhi.foundation.notify.sending;

/** Channel by which messages leave the house. */
public enum NotificationChannel {
    EMAIL,
    WECOM,
    DINGTALK,
    SMS;

    /** One message to the group, in which persons are named; else one message a person. */
    public boolean isGroup() {
        return this == WECOM || this == DINGTALK;
    }
}
