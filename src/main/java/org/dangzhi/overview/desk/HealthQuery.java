package org.dangzhi.overview.desk;

import java.util.List;
import org.dangzhi.foundation.web.frame.HealthSource;
import org.dangzhi.foundation.web.frame.HealthSource.HealthLine;
import org.dangzhi.foundation.web.frame.TroubleSource.TroubleSelect;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Query of how each part of the installation is, of all modules in one statement. */
@Component
class HealthQuery {

    private record SourceSelect(HealthSource source, TroubleSelect select) {}

    private final ObjectProvider<HealthSource> sources;
    private final SourceRowQuery rows;

    HealthQuery(ObjectProvider<HealthSource> sources, SourceRowQuery rows) {
        this.sources = sources;
        this.rows = rows;
    }

    List<HealthLine> ofPerson() {
        var asked = sources.orderedStream()
                .flatMap(source -> source.select().map(select -> new SourceSelect(source, select)).stream())
                .toList();
        return rows.of(asked.stream().map(SourceSelect::select).toList()).stream()
                .map(answer -> asked.get(answer.source()).source().line(answer.row()))
                .toList();
    }
}
