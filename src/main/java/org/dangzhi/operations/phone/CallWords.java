package org.dangzhi.operations.phone;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.search.Bigrams;
import org.dangzhi.foundation.search.SearchEntry;
import org.dangzhi.foundation.search.SearchIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps calls findable: in the one search box, and by words in their own list. */
@Repository
class CallWords {

    private static final String NUMBERS = "people.phone.read"; // who may see a number may look for it

    private final SearchIndex index;
    private final JdbcClient jdbc;

    CallWords(SearchIndex index, JdbcClient jdbc) {
        this.index = index;
        this.jdbc = jdbc;
    }

    /** By what was heard, instead of what was heard before. */
    void put(CallId call, String number, Heard heard) {
        index.put(entry(call, number, heard));
        jdbc.sql("""
                        insert into phone.call_words (call_id, tokens) values (:call, cast(:document as tsvector))
                        on conflict (office_id, call_id) do update set tokens = excluded.tokens
                        """)
                .param("call", call.id())
                .param("document", document(number, heard))
                .update();
    }

    static SearchEntry entry(CallId call, String number, Heard heard) {
        var caller = Stream.of(heard.callerUnit(), heard.callerName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new SearchEntry(
                        "phone.call",
                        call.id(),
                        caller.isEmpty() ? number : caller,
                        number + " " + CallLog.shortened(heard.content()),
                        "/phone/" + call.id(),
                        List.of(heard.callerPost(), heard.content()),
                        PhoneConfiguration.READ,
                        List.of())
                .guarded(List.of(heard.tel()), NUMBERS);
    }

    /** By what the list of calls finds it. */
    static String document(String number, Heard heard) {
        return Bigrams.document(
                number, heard.callerUnit(), heard.callerName(), heard.callerPost(), heard.tel(), heard.content());
    }
}
