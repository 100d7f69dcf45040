/** Spot checks of posts (查岗): their list, their form, and the sentence that each writes into the log. */
@NullMarked
package org.dangzhi.operations.dutylog.spotchecks;

import org.jspecify.annotations.NullMarked;
