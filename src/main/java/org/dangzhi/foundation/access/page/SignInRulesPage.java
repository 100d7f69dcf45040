package org.dangzhi.foundation.access.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/** Page of the sign-in rules, as fields hold them; {@code crew} is shown to anybody beside the sign-in. */
public record SignInRulesPage(
        List<Tab> tabs, Tries tries, Secrets secrets, String idle, String hours, String phone, boolean crew) {

    /** Part: what a password has at least, how many are remembered, how long one and how long a slip is good for. */
    public record Secrets(String length, String kinds, String history, String days, String slip) {}

    /** Part: how many wrong ones lock, for how many minutes, and how many slow. */
    public record Tries(String lock, String minutes, String slow) {}
}
