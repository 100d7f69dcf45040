package org.dangzhi.foundation.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/** Guard against open redirects: an address to go back to is taken from a request only when it is our own. */
public final class SafeRedirect {

    /** For what may be left out: browsers leave out tabs and line ends of an address, and read a backslash as a slash. */
    public static final String OWN_OR_NONE = "|/|/[^/\\\\\\p{Cntrl}\\s][^\\\\\\p{Cntrl}\\s]*";

    /** What an address holds as it is; braces would be filled in as a template, and no other letter fits a header. */
    private static final String PLAIN = "-._~/?#&=%:@!$'()*+,;";

    private SafeRedirect() {}

    /** The address if it is a path of ours, otherwise the first page: nobody is sent elsewhere by a crafted link. */
    public static String address(String wanted) {
        boolean ours = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && !wanted.startsWith("/\\")
                && wanted.chars().noneMatch(Character::isISOControl);
        return ours ? encoded(wanted) : "/";
    }

    private static String encoded(String address) {
        var encoded = new StringBuilder();
        for (byte octet : address.getBytes(UTF_8)) {
            char letter = (char) octet;
            boolean plain = octet > 0 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
            if (plain) encoded.append(letter);
            else encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
        }
        return encoded.toString();
    }
}
