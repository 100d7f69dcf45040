package org.dangzhi.foundation.regulations.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/**
 * Header of each page on which a regulation is changed.
 *
 * @param state in words, with its kind and icon
 * @param edition in words; empty for the only one
 * @param parts the pages on which it is changed
 */
public record RegulationHeader(
        String id, String title, String state, String stateKind, String stateIcon, String edition, List<Tab> parts) {

    public String address() {
        return "/rules/" + id;
    }
}
