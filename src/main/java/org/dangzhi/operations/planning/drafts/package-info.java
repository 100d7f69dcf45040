/**
 * Drafts: begun, solved, looked at, compared, gone on with; repairs are drafts, too. Start reading at {@code DraftCommands}.
 */
@NullMarked
package org.dangzhi.operations.planning.drafts;

import org.jspecify.annotations.NullMarked;
