package org.dangzhi.foundation.people.contacts;

import org.dangzhi.foundation.people.ContactId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of the words by which the list of contacts finds each. */
@Repository
class ContactWordRows {

    private final JdbcClient jdbc;

    ContactWordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Instead of those it had before.
     *
     * @param numbered the words and the numbers, for those who may see them
     */
    void put(ContactId contact, String words, String numbered) {
        jdbc.sql("""
                        insert into people.contact_words (contact_id, words, numbered)
                        values (:id, cast(:words as tsvector), cast(:numbered as tsvector))
                        on conflict (office_id, contact_id)
                          do update set words = excluded.words, numbered = excluded.numbered
                        """)
                .param("id", contact.id())
                .param("words", words)
                .param("numbered", numbered)
                .update();
    }
}
