package org.dangzhi.operations.dutylog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kind of a log entry as shipped; an office adds its own. The word stands under {@code dutylog.kind.<code>}. */
public enum LogEntryKind {
    NOTE("notes"),
    PHONE_IN("phone-incoming"),
    PHONE_OUT("phone-outgoing"),
    PAPER("mail"),
    VISITOR("id-badge-2"),
    LEADER("user"),
    RECEPTION("users-group"),
    MEETING("presentation"),
    VEHICLE("car"),
    ITEM("message-dots"),
    EQUIPMENT("settings"),
    INCIDENT("urgent"),
    CHECK("eye-check"),
    HANDOVER("arrows-exchange"),
    CORRECTION("arrow-back-up");

    private final String icon;

    LogEntryKind(String icon) {
        this.icon = icon;
    }

    /** {@code phone-in}: what the database and addresses say. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String icon() {
        return icon;
    }

    public String word() {
        return "dutylog.kind." + code();
    }

    /** Empty for an office's own kind. */
    public static Optional<LogEntryKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
