package org.dangzhi.foundation.access.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.page.StateLabel;

/**
 * One account.
 *
 * @param active whether it has a place in this office
 * @param witnesses one of whom consents to a new password; empty where nobody has to
 */
public record AccountPage(
        String id,
        Holder holder,
        SignIn signIn,
        RoleChoice roles,
        boolean active,
        List<SelectOption> witnesses,
        May may) {

    /** @param place unit and post */
    public record Holder(String person, String place) {}

    /**
     * @param name that is typed to sign in
     * @param last when it was used last; empty for never
     */
    public record SignIn(String name, List<StateLabel> states, String last, boolean locked) {}

    /** @param held in words, for whoever may not set them */
    public record RoleChoice(String held, List<RoleOption> options) {}

    /**
     * What the reader may do.
     *
     * @param roles set its roles
     * @param account lock it and give a new password
     * @param place take its place in this office away
     */
    public record May(boolean roles, boolean account, boolean place) {}
}
