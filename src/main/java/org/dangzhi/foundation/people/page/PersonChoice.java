package org.dangzhi.foundation.people.page;

/** A person offered by the picker. {@code shown} is name and post, as the field keeps it. */
public record PersonChoice(String id, String name, String shown, String detail) {}
