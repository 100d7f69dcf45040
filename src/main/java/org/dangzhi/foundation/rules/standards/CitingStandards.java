package org.dangzhi.foundation.rules.standards;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dangzhi.foundation.regulations.ClauseCitations;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.stereotype.Component;

/** Tells the readers of a clause which standards in force rest on it. */
@Component
class CitingStandards implements ClauseCitations {

    private final CompiledStandards compiledStandards;
    private final TimeWords times;

    CitingStandards(CompiledStandards compiledStandards, TimeWords times) {
        this.compiledStandards = compiledStandards;
        this.times = times;
    }

    @Override
    public Map<String, List<Citation>> of(String regulationCode) {
        var today = times.today();
        return compiledStandards.all().stream()
                .filter(one -> one.regulation().equals(regulationCode) && one.inForce(today))
                .collect(Collectors.groupingBy(
                        one -> one.clause(),
                        Collectors.mapping(
                                one -> new Citation(one.code(), one.title().in(Texts.locale())), Collectors.toList())));
    }
}
