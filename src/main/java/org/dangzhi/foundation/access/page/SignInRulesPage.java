package org.dangzhi.foundation.access.page;

/** Page of the sign-in rules, as fields hold them; {@code crew} is shown to anybody beside the sign-in. */
public record SignInRulesPage(Tries tries, Secrets secrets, String idle, String hours, String phone, boolean crew) {

    /** Part: how many wrong ones lock, for how many minutes, and how many slow. */
    public record Tries(String lock, String minutes, String slow) {}

    /** Part: what a password has at least, how many are remembered, how long one and how long a slip is good for. */
    public record Secrets(String length, String kinds, String history, String days, String slip) {}
}
