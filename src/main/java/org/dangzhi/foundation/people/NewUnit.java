package org.dangzhi.foundation.people;

import org.jspecify.annotations.Nullable;

/**
 * A unit before it is entered.
 *
 * @param parent empty for one that stands directly under the office
 * @param shortName shown beside persons
 * @param position its place among its siblings
 */
public record NewUnit(@Nullable UnitId parent, String name, String shortName, int position) {}
