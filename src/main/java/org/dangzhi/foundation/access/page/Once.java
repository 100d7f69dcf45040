package org.dangzhi.foundation.access.page;

/** A first password, shown this once. */
public record Once(String name, String secret) {}
