package org.dangzhi.foundation.work.items;

import org.dangzhi.foundation.work.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of items beside their repository: held while they change, and found by their words. */
@Repository
class ItemRows {

    private final JdbcClient jdbc;

    ItemRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever acts on the item at the same moment waits until this transaction has ended. */
    void lock(ItemId id) {
        lock(id, "");
    }

    /** @throws org.springframework.dao.CannotAcquireLockException if somebody acts on it now */
    void lockUnlessBusy(ItemId id) {
        lock(id, " nowait");
    }

    private void lock(ItemId id, String how) {
        jdbc.sql("select from work.item where id = :id for no key update" + how)
                .param("id", id.id())
                .query(row -> {});
    }

    /** By which the list finds it, instead of those it had before. */
    void putWords(ItemId id, String words) {
        jdbc.sql("""
                        insert into work.item_words (item_id, words) values (:item, cast(:words as tsvector))
                        on conflict (office_id, item_id) do update set words = excluded.words
                        """).param("item", id.id()).param("words", words).update();
    }
}
