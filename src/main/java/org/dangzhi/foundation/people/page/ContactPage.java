package org.dangzhi.foundation.people.page;

import java.util.List;

/** One contact. {@code masked}: whether numbers are hidden from this reader. */
public record ContactPage(
        String id,
        String side,
        String unit,
        String name,
        String post,
        String note,
        List<PersonPage.Number> phones,
        boolean masked,
        boolean mayWrite) {}
