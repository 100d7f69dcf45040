package org.dangzhi.foundation.web;

/** Addresses of our own: where to go back to, when a request names it. */
public final class Local {

    private Local() {}

    /** The address if it is a path of ours, otherwise the first page: nobody is sent elsewhere by a crafted link. */
    public static String address(String wanted) {
        boolean ours = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && !wanted.startsWith("/\\")
                && wanted.chars().noneMatch(c -> c < ' ');
        return ours ? wanted : "/";
    }
}
