package org.dangzhi.foundation.work.items;

import java.util.List;
import org.dangzhi.foundation.search.Bigrams;
import org.dangzhi.foundation.search.SearchEntry;
import org.dangzhi.foundation.search.SearchIndex;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.work.WorkModule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Indexing of items: for the search box, and by words for their own list. */
@Component
public class ItemIndexing {

    private final SearchIndex index;
    private final JdbcClient jdbc;

    ItemIndexing(SearchIndex index, JdbcClient jdbc) {
        this.index = index;
        this.jdbc = jdbc;
    }

    /** @param owner whose name the item is found by too */
    void put(Item item, String owner) {
        index.put(entry(item, owner));
        jdbc.sql("""
                        insert into work.item_words (item_id, words) values (:item, cast(:words as tsvector))
                        on conflict (office_id, item_id) do update set words = excluded.words
                        """)
                .param("item", item.id().id())
                .param("words", document(item))
                .update();
    }

    public static SearchEntry entry(Item item, String owner) {
        var description = item.description();
        return new SearchEntry(
                "work.item",
                item.id().id(),
                description.title(),
                item.number() + " " + owner,
                "/items/" + item.id().id(),
                List.of(description.content(), item.outcome(), PlainText.of(description.number())),
                WorkModule.READ_ALL,
                item.readers());
    }

    /** By what the list of items finds it. */
    public static String document(Item item) {
        var description = item.description();
        return Bigrams.document(
                item.number(),
                description.title(),
                description.content(),
                item.outcome(),
                PlainText.of(description.number()));
    }
}
