/** Settings of the duty room: kinds of shifts, their days, minutes and lists. Start reading at {@code ShiftKind}. */
@NullMarked
package org.dangzhi.operations.duty.settings;

import org.jspecify.annotations.NullMarked;
