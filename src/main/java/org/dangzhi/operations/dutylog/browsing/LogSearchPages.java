package org.dangzhi.operations.dutylog.browsing;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.dutylog.kinds.LogEntryKinds;
import org.dangzhi.operations.dutylog.page.LogSearchPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of what was found in the log. */
@Component
@Transactional(readOnly = true)
class LogSearchPages {

    private static final int FOUND = 50;

    private final LogQuery query;
    private final LogEntryPages entries;
    private final LogEntryKinds kinds;
    private final People people;
    private final Texts texts;

    LogSearchPages(LogQuery query, LogEntryPages entries, LogEntryKinds kinds, People people, Texts texts) {
        this.query = query;
        this.entries = entries;
        this.kinds = kinds;
        this.people = people;
        this.texts = texts;
    }

    LogSearchPage found(LogFilter search) {
        var found = query.find(search, FOUND);
        var viewer = entries.viewer(List.of());
        return new LogSearchPage(
                asked(search),
                kinds.searchable(),
                found.rows().stream()
                        .map(line -> entries.entry(line, viewer, true))
                        .toList(),
                texts.t("dutylog.found", found.total()),
                found.next() == null ? "" : search.address("/duty/log/search", found.next()),
                search.address("/duty/log/export", null));
    }

    private LogSearchPage.Criteria asked(LogFilter search) {
        return new LogSearchPage.Criteria(
                search.words(),
                search.kindOrNone(),
                PlainText.of(search.person()),
                person(search.person()),
                PlainText.of(search.from()),
                PlainText.of(search.to()),
                search.asks());
    }

    private String person(@Nullable UUID person) {
        return person == null ? "" : people.name(new PersonId(person)).shown();
    }
}
