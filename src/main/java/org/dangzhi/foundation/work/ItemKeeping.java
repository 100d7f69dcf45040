package org.dangzhi.foundation.work;

import java.util.UUID;
import java.util.function.Consumer;
import org.dangzhi.foundation.office.Office;
import org.dangzhi.foundation.web.Live;
import org.dangzhi.foundation.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads an item, lets it change, and keeps with it all that follows: course, notices, deadlines, search, events. */
@Component
class ItemKeeping {

    private final ItemTable table;
    private final Course course;
    private final Tellings tellings;
    private final Deadlines deadlines;
    private final Findable findable;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final JdbcClient jdbc;

    ItemKeeping(
            ItemTable table,
            Course course,
            Tellings tellings,
            Deadlines deadlines,
            Findable findable,
            ApplicationEventPublisher events,
            Live live,
            JdbcClient jdbc) {
        this.table = table;
        this.course = course;
        this.tellings = tellings;
        this.deadlines = deadlines;
        this.findable = findable;
        this.events = events;
        this.live = live;
        this.jdbc = jdbc;
    }

    /**
     * Acts on one item follow each other: nobody's word of progress is refused because another came at the same moment.
     *
     * @throws NotFound (404) if the office has no such item
     */
    @Transactional
    void change(ItemId id, Consumer<Item> verb) {
        lock(id, "");
        changeLocked(id, verb);
    }

    /** For a timer, which holds its own lock already: waiting for a person who waits for it would end in a deadlock. */
    @Transactional
    void changeUnlessBusy(ItemId id, Consumer<Item> verb) {
        lock(id, " nowait");
        changeLocked(id, verb);
    }

    private void lock(ItemId id, String how) {
        jdbc.sql("select from work.item where id = :id for no key update" + how)
                .param("id", id.id())
                .query(row -> {});
    }

    private void changeLocked(ItemId id, Consumer<Item> verb) {
        var item = table.findById(id).orElseThrow(NotFound::new);
        verb.accept(item);
        keep(item);
    }

    @Transactional
    void keep(Item item) {
        if (item.course().isEmpty()) return;
        table.save(item);
        for (var entry : item.course()) {
            course.write(item.id(), entry);
            tellings.tell(item, entry);
            announce(item, entry.kind());
        }
        if (item.clockMoved()) deadlines.set(item);
        findable.put(item);
        item.written();
        live.changed("work.item", item.id().id());
    }

    private void announce(Item item, Happening kind) {
        var office = Office.current();
        switch (kind) {
            case ARRANGED -> events.publishEvent(new ItemAssigned(office, item.id()));
            case DONE -> events.publishEvent(new ItemDone(office, item.id()));
            case RETURNED -> events.publishEvent(new ItemReturned(office, item.id()));
            case CLOSED -> events.publishEvent(new ItemClosed(office, item.id()));
            default -> {}
        }
    }

    @Transactional(readOnly = true)
    Item read(UUID id) {
        return table.findById(new ItemId(id)).orElseThrow(NotFound::new);
    }
}
