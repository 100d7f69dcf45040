package org.dangzhi.operations.duty;

import java.util.List;

/**
 * Event: somebody who took a post went through the check-list of the room. Published inside that transaction.
 *
 * @param sound lines of the check-list that were found in order; {@code unsound} those that were not
 * @param note what was said of it, perhaps nothing
 */
public record RoomFound(Crew crew, List<String> sound, List<String> unsound, String note) {}
