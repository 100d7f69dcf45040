package org.dangzhi.foundation.people;

import org.jspecify.annotations.Nullable;

/**
 * A unit in the tree.
 *
 * @param depth 0 directly under the office
 */
public record UnitInfo(UnitId id, @Nullable UnitId parent, String name, String shortName, int depth) {}
