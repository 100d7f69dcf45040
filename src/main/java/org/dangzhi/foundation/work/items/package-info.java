/**
 * The item: its rules, what is kept of it, and what follows from each change. Start reading at {@code Item}, then {@code ItemStanding}, who
 * may do what to it, then {@code ItemUpdates} and {@code ItemEscalationConfiguration}.
 */
@NullMarked
package org.dangzhi.foundation.work.items;

import org.jspecify.annotations.NullMarked;
