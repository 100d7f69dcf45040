package org.dangzhi.foundation.work.items;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.records.RecordNumbers;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.work.ItemId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Unit of work on an item: loads it, lets it change, saves it, and sees to what follows: notices, deadlines, search. Its
 * history and its events go with the item itself.
 */
@Component
public class ItemUpdates {

    private static final String NUMBERS = "work.item";

    private final ItemRepository items;
    private final ItemNotifications notifications;
    private final ItemDeadlines deadlines;
    private final ItemIndexing indexing;
    private final People people;
    private final RecordNumbers numbers;
    private final LiveUpdates live;
    private final ItemRows rows;

    ItemUpdates(
            ItemRepository items,
            ItemNotifications notifications,
            ItemDeadlines deadlines,
            ItemIndexing indexing,
            People people,
            RecordNumbers numbers,
            LiveUpdates live,
            ItemRows rows) {
        this.items = items;
        this.notifications = notifications;
        this.deadlines = deadlines;
        this.indexing = indexing;
        this.people = people;
        this.numbers = numbers;
        this.live = live;
        this.rows = rows;
    }

    /**
     * Acts on one item follow each other: nobody's word of progress is refused because another came at the same moment.
     *
     * @throws NotFoundException (404) if the office has no such item
     */
    @Transactional
    void change(ItemId id, Consumer<Item> verb) {
        rows.lock(id);
        changeLocked(id, verb);
    }

    /** For a timer, which holds its own lock already: waiting for a person who waits for it would end in a deadlock. */
    @Transactional
    void changeUnlessBusy(ItemId id, Consumer<Item> verb) {
        rows.lockUnlessBusy(id);
        changeLocked(id, verb);
    }

    private void changeLocked(ItemId id, Consumer<Item> verb) {
        var item = items.findById(id).orElseThrow(NotFoundException::new);
        verb.accept(item);
        save(item);
    }

    /**
     * The number of a new item comes last of all that can be had without it: from then on until the commit everybody else
     * who arranges an item waits.
     */
    @Transactional
    void save(Item item) {
        if (item.newHistory().isEmpty()) return; // nothing happened: a verb that changes something records an event
        // before it is saved: saving publishes the events and clears them
        var told = notifications.of(item);
        var names = names(item);
        if (item.clockMoved()) deadlines.set(item);
        if (!item.isNumbered()) item.number(numbers.next(NUMBERS));
        items.save(item);
        told.forEach(telling -> notifications.tell(
                item, telling, PersonName.nameOf(telling.entry().by(), names)));
        indexing.put(item, PersonName.nameOf(item.parties().owner(), names));
        live.changed("work.item", item.id().id());
    }

    /** Of its owner and of those who did something. */
    private Map<PersonId, PersonName> names(Item item) {
        var known = Stream.concat(
                        Stream.of(item.parties().owner()),
                        item.newHistory().stream().map(HistoryEntry::by).flatMap(Stream::ofNullable))
                .collect(Collectors.toSet());
        return people.names(known);
    }

    @Transactional(readOnly = true)
    public Item read(UUID id) {
        return items.findById(new ItemId(id)).orElseThrow(NotFoundException::new);
    }
}
