/** The tree of units; other modules ask {@link org.dangzhi.foundation.people.Units}. Start reading at {@code UnitCommands}. */
@NullMarked
package org.dangzhi.foundation.people.units;

import org.jspecify.annotations.NullMarked;
