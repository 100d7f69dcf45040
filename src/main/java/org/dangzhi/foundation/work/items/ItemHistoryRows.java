package org.dangzhi.foundation.work.items;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.notify.mentions.MentionPlace;
import org.dangzhi.foundation.notify.mentions.Mentions;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.work.ItemId;
import org.dangzhi.foundation.work.WorkModule;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.relational.core.mapping.event.AfterSaveCallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * JDBC rows of {@code work.event}, which only grow. As a callback after saving it writes the new events of an item
 * whenever the item is saved.
 */
@Component
public class ItemHistoryRows implements AfterSaveCallback<Item> {

    /** One entry as pages read it, with names. */
    public record Line(
            String kind,
            String words,
            @Nullable String byName,
            @Nullable String toName,
            @Nullable Instant until,
            Instant at,
            @Nullable String mentioned) {

        public ItemEventType happening() {
            return ItemEventType.valueOf(kind);
        }
    }

    private final ObjectProvider<Mentions> mentions; // a callback of all repositories, among them that of persons
    private final JdbcClient jdbc;

    ItemHistoryRows(ObjectProvider<Mentions> mentions, JdbcClient jdbc) {
        this.mentions = mentions;
        this.jdbc = jdbc;
    }

    @Override
    public Item onAfterSave(Item item) {
        item.newHistory().forEach(entry -> write(item, entry));
        return item;
    }

    private void write(Item item, HistoryEntry entry) {
        var id = TimeOrderedIds.next();
        insert(id, item.id(), entry);
        switch (entry.kind()) {
            case PROGRESS -> mention(id, entry.words(), item);
            case ARRANGED, AMENDED -> mention(item.id().id(), item.description().content(), item);
            default -> {}
        }
    }

    private void mention(UUID subject, String words, Item item) {
        var told = mentions.getObject();
        var place = new MentionPlace(
                "work.menu",
                "/items/" + item.id().id(),
                WorkModule.READ_ALL,
                person -> item.readers().contains(person.id()));
        told.tell(subject, told.named(words), place);
    }

    private void insert(UUID id, ItemId item, HistoryEntry entry) {
        jdbc.sql("""
                        insert into work.event (id, item_id, kind, words, by_person, to_person, until, at)
                        values (:id, :item, :kind, :words, :by, :to, :until, :at)
                        """)
                .param("id", id)
                .param("item", item.id())
                .param("kind", entry.kind().name())
                .param("words", entry.words())
                .param("by", id(entry.by()))
                .param("to", id(entry.to()))
                .param("until", entry.until())
                .param("at", entry.at())
                .update();
    }

    /** Newest first. */
    public List<Line> of(UUID item) {
        return jdbc.sql("""
                        select e.kind, e.words, b.name as by_name, t.name as to_name, e.until, e.at,
                               m.people as mentioned
                          from work.event e
                          left join people.name_of b on b.office_id = e.office_id and b.id = e.by_person
                          left join people.name_of t on t.office_id = e.office_id and t.id = e.to_person
                          left join notify.mentioned_in m on m.office_id = e.office_id
                               and m.subject = case when e.kind = 'ARRANGED' then e.item_id else e.id end
                         where e.item_id = :item
                         order by e.id desc
                        """)
                .param("item", item)
                .query(new RecordMapper<>(Line.class))
                .list();
    }

    private static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.id();
    }
}
