package org.dangzhi.operations.phone.page;

import java.util.List;

/** Match of a number while it is typed: whose it is, and what was said lately. */
public record PhoneNumberMatch(List<Holder> holders, List<Before> recent) {

    public record Holder(String name, String unit, String post, String number) {}

    public record Before(String at, String content, String state, String address) {}
}
