package org.dangzhi.operations.phone;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.PeopleModule;
import org.dangzhi.foundation.search.Bigrams;
import org.dangzhi.foundation.search.SearchEntry;
import org.dangzhi.foundation.search.SearchIndex;
import org.springframework.stereotype.Component;

/** Indexing of calls: for the search box, and by words for their own list. */
@Component
class CallIndexing {

    private final SearchIndex index;
    private final CallWordRows words;

    CallIndexing(SearchIndex index, CallWordRows words) {
        this.index = index;
        this.words = words;
    }

    /** By what was heard, instead of what was heard before. */
    void put(CallId call, String number, CallDetails details) {
        index.put(entry(call, number, details));
        words.put(call, document(number, details));
    }

    /** Whoever may see a number may look for it. */
    static SearchEntry entry(CallId call, String number, CallDetails details) {
        var caller = Stream.of(details.callerUnit(), details.callerName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new SearchEntry(
                        "phone.call",
                        call.id(),
                        caller.isEmpty() ? number : caller,
                        number + " " + CallLogWriter.shortened(details.content()),
                        "/phone/" + call.id(),
                        List.of(details.callerPost(), details.content()),
                        PhoneModule.READ,
                        List.of())
                .guarded(List.of(details.tel()), PeopleModule.PHONE);
    }

    /** By what the list of calls finds it. */
    static String document(String number, CallDetails details) {
        return Bigrams.document(
                number,
                details.callerUnit(),
                details.callerName(),
                details.callerPost(),
                details.tel(),
                details.content());
    }
}
