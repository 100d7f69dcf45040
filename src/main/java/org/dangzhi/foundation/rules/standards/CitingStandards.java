package org.dangzhi.foundation.rules.standards;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dangzhi.foundation.regulations.CitedBy;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.springframework.stereotype.Component;

/** Tells the readers of a clause which standards in force rest on it. */
@Component
class CitingStandards implements CitedBy {

    private final StandardBook book;
    private final Times times;

    CitingStandards(StandardBook book, Times times) {
        this.book = book;
        this.times = times;
    }

    @Override
    public Map<String, List<Cited>> of(String regulationCode) {
        var today = times.today();
        return book.all().stream()
                .filter(one -> one.regulation().equals(regulationCode) && one.inForce(today))
                .collect(Collectors.groupingBy(
                        one -> one.clause(),
                        Collectors.mapping(
                                one -> new Cited(one.code(), one.title().in(Texts.locale())), Collectors.toList())));
    }
}
