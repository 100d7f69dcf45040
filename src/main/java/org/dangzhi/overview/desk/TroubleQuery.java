package org.dangzhi.overview.desk;

import java.util.Comparator;
import java.util.List;
import org.dangzhi.foundation.web.frame.Trouble;
import org.dangzhi.foundation.web.frame.TroubleSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Query of what is late, open or waits, of all modules in one statement, in the order of urgency. */
@Component
class TroubleQuery {

    private record SourceSelect(TroubleSource source, TroubleSource.TroubleSelect select) {}

    private final ObjectProvider<TroubleSource> sources;
    private final SourceRowQuery rows;

    TroubleQuery(ObjectProvider<TroubleSource> sources, SourceRowQuery rows) {
        this.sources = sources;
        this.rows = rows;
    }

    /** Alarms first, then what has been late for longest. */
    List<Trouble> ofPerson() {
        var asked = sources.stream()
                .flatMap(source -> source.select().map(select -> new SourceSelect(source, select)).stream())
                .toList();
        return rows.of(asked.stream().map(SourceSelect::select).toList()).stream()
                .flatMap(answer -> asked.get(answer.source()).source().line(answer.row()).stream())
                .sorted(Comparator.comparing(Trouble::alarm).reversed().thenComparing(Trouble::since))
                .toList();
    }
}
