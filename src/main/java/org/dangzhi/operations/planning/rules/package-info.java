/** What the office asks of a roster: rules, each switched and weighted, and qualifications that posts ask for. */
@NullMarked
package org.dangzhi.operations.planning.rules;

import org.jspecify.annotations.NullMarked;
