package org.dangzhi.foundation.web;

/** One of a page's tabs; {@code count} is a figure beside its title, empty for none. */
public record Tab(String id, String address, String title, String count) {

    public static Tab of(String id, String address, String title) {
        return new Tab(id, address, title, "");
    }
}
