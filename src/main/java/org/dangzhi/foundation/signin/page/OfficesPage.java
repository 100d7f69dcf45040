package org.dangzhi.foundation.signin.page;

import java.util.List;

/** The offices an account works for. */
public record OfficesPage(List<Row> rows) {

    public record Row(String id, String office, String person, boolean here) {}
}
