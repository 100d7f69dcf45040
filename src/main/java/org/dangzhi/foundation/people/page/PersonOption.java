package org.dangzhi.foundation.people.page;

/** Person offered by the picker. {@code shown} is name and post, as the field keeps it. */
public record PersonOption(String id, String name, String shown, String detail) {}
