package org.dangzhi.foundation.readings.lists;

import java.util.List;
import java.util.Locale;
import org.dangzhi.foundation.readings.ReadingLine;
import org.dangzhi.foundation.readings.ReadingModule;
import org.dangzhi.foundation.readings.ReadingWords;
import org.dangzhi.foundation.readings.page.ReadingRow;
import org.dangzhi.foundation.readings.page.ReadingsPage;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.page.Paging;
import org.springframework.stereotype.Component;

/** Presenter of lists of readings. */
@Component
public class ReadingListPages {

    public static final String LIST = "/readings";

    private final ReadingListQuery lists;
    private final ReadingWords words;
    private final CurrentPermissions permissions;
    private final Texts texts;

    ReadingListPages(ReadingListQuery lists, ReadingWords words, CurrentPermissions permissions, Texts texts) {
        this.lists = lists;
        this.words = words;
        this.permissions = permissions;
        this.texts = texts;
    }

    ReadingsPage page(ReadingListFilter search) {
        var found = lists.page(search);
        boolean publishes = permissions.may(ReadingModule.PUBLISH);
        return new ReadingsPage(
                publishes
                        ? List.of(
                                view(ReadingListFilter.MINE, ""), view(ReadingListFilter.PUBLISHED, "?view=published"))
                        : List.of(),
                search.shown(),
                new ReadingsPage.Criteria(
                        search.words(),
                        search.state() == null ? "" : search.state().name(),
                        search.narrowed()),
                states(search),
                found.rows().stream().map(line -> row(line, search.published())).toList(),
                new Paging(
                        texts.t("readings.total", found.total()),
                        search.place().isEmpty() ? "" : search.address(LIST, ""),
                        found.next() == null ? "" : search.address(LIST, found.next())),
                new ReadingsPage.Addresses(
                        search.address(LIST + "/export", ""),
                        search.published() ? LIST + "?view=published" : LIST,
                        search.address(LIST, search.place())),
                publishes);
    }

    private Tab view(String id, String query) {
        return Tab.of(id, LIST + query, texts.t("readings.view." + id));
    }

    private List<SelectOption> states(ReadingListFilter search) {
        var prefix = "readings.filter." + search.shown() + ".";
        return SelectOption.withNone(
                texts.t("web.all"),
                SelectOption.of(
                        ReadingStatus.values(),
                        state -> texts.t(prefix + state.name().toLowerCase(Locale.ROOT))));
    }

    private ReadingRow row(ReadingLine line, boolean published) {
        return new ReadingRow(
                line.id().toString(),
                line.title(),
                line.address(),
                line.publisherShown(),
                words.at(line.publishedAt()),
                words.at(line.dueAt()),
                line.confirmed() + "/" + line.asked(),
                published ? words.followed(line) : words.mine(line),
                line.waits());
    }
}
