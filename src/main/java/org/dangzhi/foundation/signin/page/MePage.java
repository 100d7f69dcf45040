package org.dangzhi.foundation.signin.page;

import java.util.List;

/** One's own account. */
public record MePage(
        String person,
        String name,
        String office,
        List<String> roles,
        String language,
        boolean manyOffices,
        List<OpenSession> sessions) {

    /**
     * An open session.
     *
     * @param handle by which it is ended
     * @param here whether it is this one
     */
    public record OpenSession(
            String handle, String browser, String address, String began, String active, boolean here) {}
}
