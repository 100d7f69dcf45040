package org.dangzhi.foundation.access.page;

/** Secret that is shown this once: a first password, a token. */
public record NewSecret(String name, String secret) {}
