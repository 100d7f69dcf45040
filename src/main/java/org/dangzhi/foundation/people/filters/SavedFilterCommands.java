package org.dangzhi.foundation.people.filters;

import java.util.UUID;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.SavedFilters;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.page.FilterBar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link SavedFilters}, and their use cases: kept, renamed, removed. */
@Service
@Transactional
class SavedFilterCommands implements SavedFilters {

    /** Setting: how many searches of one list a person keeps; more would be a list of their own. */
    static final String MOST = "people.filters.most";

    private static final int MOST_OF_A_LIST = 12;

    private final SavedFilterRows rows;
    private final People people;
    private final Settings settings;

    SavedFilterCommands(SavedFilterRows rows, People people, Settings settings) {
        this.rows = rows;
        this.people = people;
        this.settings = settings;
    }

    @Override
    @Transactional(readOnly = true)
    public FilterBar bar(String here, boolean narrowed) {
        var kept = rows.of(people.me(), list(here)).stream()
                .map(row -> new FilterBar.Kept(
                        row.id().toString(),
                        row.name(),
                        row.address(),
                        row.address().equals(here)))
                .toList();
        boolean known = kept.stream().anyMatch(FilterBar.Kept::now);
        return new FilterBar(kept, here, narrowed && !known);
    }

    void keep(String typed, String address) {
        int most = settings.number(MOST, MOST_OF_A_LIST);
        if (!rows.keep(people.me(), list(address), name(typed), address, most)) throw SavedFilterRefused.tooMany(most);
    }

    void rename(UUID id, String typed) {
        var name = name(typed);
        if (!rows.rename(people.me(), id, name)) throw SavedFilterRefused.notRenamed(name);
    }

    /** One that is gone already is gone. */
    void remove(UUID id) {
        rows.remove(people.me(), id);
    }

    private static String name(String typed) {
        var name = PlainText.typed(typed);
        if (name.isEmpty()) throw SavedFilterRefused.nameless();
        return name;
    }

    private static String list(String address) {
        int end = address.indexOf('?');
        return end < 0 ? address : address.substring(0, end);
    }
}
