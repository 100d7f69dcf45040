package org.dangzhi.foundation.signin.page;

import java.util.List;
import org.dangzhi.foundation.web.frame.FrameSlot;

/**
 * The sign-in page.
 *
 * @param back where to go after signing in
 * @param name as typed before
 * @param error beside the password; empty at first
 * @param help whom to call about a forgotten password; empty where the office named nobody
 * @param keepLabel how long a duty computer may stay signed in, in words
 * @param now day and time, above the crew
 * @param crew who keeps the desk now; empty where it is not known
 * @param typed fields of a form that waits for its session
 */
public record SignInPage(
        String office,
        String back,
        String name,
        String error,
        String help,
        String keepLabel,
        boolean keep,
        String now,
        List<FrameSlot.OnDuty> crew,
        List<CarriedField> typed) {

    /** One field of a form that is carried along. */
    public record CarriedField(String name, String value) {}

    /** Before there is an office. */
    public static SignInPage of(String office, String back) {
        return new SignInPage(office, back, "", "", "", "", false, "", List.of(), List.of());
    }

    public SignInPage withTyped(List<CarriedField> fields) {
        return new SignInPage(office, back, name, error, help, keepLabel, keep, now, crew, List.copyOf(fields));
    }

    public SignInPage refused(String typedName, boolean kept, String words) {
        return new SignInPage(office, back, typedName, words, help, keepLabel, kept, now, crew, typed);
    }
}
