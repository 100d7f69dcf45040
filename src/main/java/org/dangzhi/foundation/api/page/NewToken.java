package org.dangzhi.foundation.api.page;

/** A token that was just made; its secret is shown this once. */
public record NewToken(String name, String secret) {}
