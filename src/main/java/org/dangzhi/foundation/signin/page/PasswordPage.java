package org.dangzhi.foundation.signin.page;

/**
 * The change of one's password.
 *
 * @param forced nothing else is open before
 * @param rules what the office asks of a password, in words
 */
public record PasswordPage(String office, boolean forced, boolean handedOut, String rules) {}
