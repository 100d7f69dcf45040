package org.dangzhi.foundation.search;

import java.util.UUID;

/** What was found, ready to be shown as a link. */
public record Hit(String kind, UUID id, String title, String line, String address) {}
