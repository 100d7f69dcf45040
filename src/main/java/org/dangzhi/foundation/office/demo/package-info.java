/**
 * What each module's share of the demonstration is made of: {@link DemoPart}, which the modules implement, and what it is
 * given. The parts share a {@link DemoPlan} of the year, its words stand in {@code /demo}. What runs the parts stands in
 * {@code upkeep}.
 */
@NullMarked
@NamedInterface("demo")
package org.dangzhi.foundation.office.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
