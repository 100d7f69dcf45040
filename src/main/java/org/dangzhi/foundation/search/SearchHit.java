package org.dangzhi.foundation.search;

import java.util.UUID;

/**
 * Hit of a search, ready to be shown as a link.
 *
 * @param total how many of its kind fit, in figures; empty where nobody counted them
 */
public record SearchHit(String kind, UUID id, String title, String line, String address, String total) {

    public SearchHit(String kind, UUID id, String title, String line, String address) {
        this(kind, id, title, line, address, "");
    }
}
