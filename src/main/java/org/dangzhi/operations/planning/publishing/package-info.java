/**
 * From a draft to the roster that is out, and whatever changes it afterwards. Start reading at {@code PublishDraft}.
 */
@NullMarked
package org.dangzhi.operations.planning.publishing;

import org.jspecify.annotations.NullMarked;
