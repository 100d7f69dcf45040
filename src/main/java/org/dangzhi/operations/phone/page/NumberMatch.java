package org.dangzhi.operations.phone.page;

import java.util.List;

/** Whose number it is, as it is typed, and what was said lately. */
public record NumberMatch(List<Holder> holders, List<Before> recent) {

    public record Holder(String name, String unit, String post, String number) {}

    public record Before(String at, String content, String state, String address) {}
}
