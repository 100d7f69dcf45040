package org.dangzhi.foundation.forms.page;

import java.util.List;

/**
 * Page of one version of a form's template.
 *
 * @param version its number, 0 for what is shipped
 * @param outside what the built-in PDF leaves out, in words
 * @param unprintable characters of the template that no font here has, between commas
 * @param printsAll because LibreOffice is there
 */
public record TemplateVersionPage(
        String title,
        String name,
        String form,
        String address,
        String version,
        boolean active,
        List<Picture> pages,
        List<String> outside,
        String unprintable,
        boolean printsAll) {

    /** @param number of the page, counted from 1 */
    public record Picture(String number, String address) {}
}
