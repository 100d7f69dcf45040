package org.dangzhi.foundation.search;

import java.util.UUID;

/** Hit of a search, ready to be shown as a link. */
public record SearchHit(String kind, UUID id, String title, String line, String address) {}
