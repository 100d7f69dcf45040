package org.dangzhi.foundation.work.items;

import java.util.List;
import org.dangzhi.foundation.search.Bigrams;
import org.dangzhi.foundation.search.SearchEntry;
import org.dangzhi.foundation.search.SearchIndex;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.work.WorkModule;
import org.springframework.stereotype.Component;

/** Indexing of items: for the search box, and by words for their own list. */
@Component
public class ItemIndexing {

    private final SearchIndex index;
    private final ItemRows rows;

    ItemIndexing(SearchIndex index, ItemRows rows) {
        this.index = index;
        this.rows = rows;
    }

    /** @param owner whose name the item is found by too */
    void put(Item item, String owner) {
        index.put(entry(item, owner));
        rows.putWords(item.id(), document(item));
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
