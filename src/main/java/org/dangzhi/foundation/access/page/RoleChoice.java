package org.dangzhi.foundation.access.page;

/** A role to tick; {@code alone} when nothing else may be held beside it. */
public record RoleChoice(String role, String label, boolean held, boolean alone) {}
