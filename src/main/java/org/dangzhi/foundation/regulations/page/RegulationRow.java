package org.dangzhi.foundation.regulations.page;

/** One line of the list of regulations. */
public record RegulationRow(
        String id,
        String title,
        String number,
        String issuer,
        String level,
        String category,
        String since,
        RegulationStateLabel standing,
        boolean whole,
        String edition) {

    public String address() {
        return "/rules/" + id;
    }
}
