package org.dangzhi.operations.planning.drafts;

/**
 * What a solved draft comes to, as a list of drafts tells it.
 *
 * @param broken musts that its roster does not keep
 * @param wishes how many there were, of which so many are {@code granted}
 */
record DraftFigures(long points, long bound, int broken, int wishes, int granted) {}
