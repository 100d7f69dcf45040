package org.dangzhi.foundation.access.page;

/** Role to tick; {@code alone} when nothing else may be held beside it. */
public record RoleOption(String role, String label, boolean held, boolean alone) {}
