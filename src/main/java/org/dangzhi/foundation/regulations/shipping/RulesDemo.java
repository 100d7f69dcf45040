package org.dangzhi.foundation.regulations.shipping;

import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.office.demo.DemoContext;
import org.dangzhi.foundation.office.demo.DemoPart;
import org.dangzhi.foundation.regulations.ClauseKind;
import org.dangzhi.foundation.regulations.ClauseNodeRows;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.RegulationRepository;
import org.springframework.stereotype.Component;

/** The shipped library, and which nodes of a run-sheet the steps of the office's own processes govern. */
@Component
class RulesDemo implements DemoPart {

    private static final Map<String, List<String>> GOVERNED = Map.of(
            "own-pickup", List.of("ARRIVAL", "VEHICLE"),
            "own-lodging", List.of("LODGING"),
            "own-dining", List.of("MEAL"),
            "own-meetings", List.of("MEETING"),
            "own-visits", List.of("VISIT"));

    private final LibraryDelivery delivery;
    private final RegulationRepository regulations;
    private final ClauseRows clauses;
    private final ClauseNodeRows nodes;

    RulesDemo(LibraryDelivery delivery, RegulationRepository regulations, ClauseRows clauses, ClauseNodeRows nodes) {
        this.delivery = delivery;
        this.regulations = regulations;
        this.clauses = clauses;
        this.nodes = nodes;
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public void fill(DemoContext demo) {
        demo.inTransaction(this::deliver);
    }

    private void deliver() {
        delivery.deliver();
        GOVERNED.forEach((code, kinds) -> regulations
                .byCode(code)
                .ifPresent(one -> clauses.of(one.id()).stream()
                        .filter(clause -> clause.kind() == ClauseKind.ARTICLE)
                        .forEach(clause -> nodes.set(clause.id(), kinds))));
    }
}
