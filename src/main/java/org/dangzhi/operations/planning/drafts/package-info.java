/**
 * Drafts: begun, solved, looked at, compared, gone on with. Start reading at {@code DraftCommands}.
 */
@NullMarked
package org.dangzhi.operations.planning.drafts;

import org.jspecify.annotations.NullMarked;
