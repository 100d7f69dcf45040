package org.dangzhi.foundation.access.page;

/** A secret that is shown this once: a first password, a token. */
public record Once(String name, String secret) {}
