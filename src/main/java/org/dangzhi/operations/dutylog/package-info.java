/**
 * The duty log: what happened in a shift, checked by its secondary; and spot checks of posts, which stand in it.
 *
 * <p>Offers {@link org.dangzhi.operations.dutylog.DutyLog} and {@link org.dangzhi.operations.dutylog.RecentLog}. Announces
 * {@link org.dangzhi.operations.dutylog.LogEntryWritten} and {@link org.dangzhi.operations.dutylog.LogEntryQuestioned}. Hears of {@code duty}, in the same transaction, who came to a post and
 * how they found the room, and writes it down; adds its phrases and kinds of entries to the settings page of {@code duty}.
 *
 * <p>An entry is only ever added to: a correction is another entry, a check is a row beside it. Rooms: {@code writing},
 * {@code browsing}, {@code kinds}, {@code spotchecks}. Start reading at {@code DutyLog}, then {@code writing.LogCommands},
 * {@code writing.LogCheckCommands} and {@code browsing.LogQuery}.
 */
@NullMarked
@ApplicationModule(
        id = "dutylog",
        allowedDependencies = {
            "office",
            "office::demo",
            "web",
            "web::frame",
            "web::typed",
            "sheets",
            "audit",
            "search",
            "people",
            "notify",
            "notify::mentions",
            "records",
            "forms",
            "duty"
        })
package org.dangzhi.operations.dutylog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
