package org.dangzhi.operations.roster.page;

import java.util.List;

/**
 * What a draft would be without somebody in a place.
 *
 * @param reason what he has had of that duty, against the others
 * @param verdict how much dearer the best roster without it is
 * @param moves who would have what instead
 */
public record WhyAnswer(String reason, String verdict, List<String> moves) {}
