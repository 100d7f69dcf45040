package org.dangzhi.foundation.regulations.browsing;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseNodes;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationTable;
import org.dangzhi.foundation.regulations.RegulationsAccess;
import org.dangzhi.foundation.regulations.page.NodesPage;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Times;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A regulation: read, cited, and which nodes its clauses govern. */
@Controller
class RegulationController {

    private final RegulationTable regulations;
    private final RegulationQuery query;
    private final RegulationScreens screens;
    private final ClauseNodes nodes;
    private final Permits permits;
    private final Times times;

    RegulationController(
            RegulationTable regulations,
            RegulationQuery query,
            RegulationScreens screens,
            ClauseNodes nodes,
            Permits permits,
            Times times) {
        this.regulations = regulations;
        this.query = query;
        this.screens = screens;
        this.nodes = nodes;
        this.permits = permits;
        this.times = times;
    }

    @Needs(RegulationsAccess.READ)
    @GetMapping("/rules/{id}")
    String page(@PathVariable UUID id, Model model) {
        model.addAttribute("page", screens.page(readable(id)));
        return "regulations/RegulationPage";
    }

    /** As standards cite it: leads to the edition in force, at the clause where it has one of that label. */
    @Needs(RegulationsAccess.READ)
    @GetMapping("/rules/code/{code}")
    String cited(@PathVariable String code, @RequestParam(defaultValue = "") String clause) {
        var id = regulations
                .byCode(code, times.today())
                .or(() -> regulations.byCode(code))
                .orElseThrow(NotFound::new)
                .id();
        return "redirect:"
                + query.clause(id, clause)
                        .map(found -> LibraryScreens.address(id, found))
                        .orElse("/rules/" + id);
    }

    @Needs(RegulationsAccess.LIBRARY)
    @GetMapping("/rules/nodes/{clause}")
    String nodes(@PathVariable UUID clause, Model model) {
        model.addAttribute("page", ticks(clause));
        return "regulations/NodesPage";
    }

    @HxRequest
    @Needs(RegulationsAccess.LIBRARY)
    @GetMapping("/rules/nodes/{clause}")
    String nodesDialog(@PathVariable UUID clause, Model model) {
        model.addAttribute("page", ticks(clause));
        return "regulations/NodesDialog";
    }

    @Needs(RegulationsAccess.LIBRARY)
    @PostMapping("/rules/nodes/{clause}")
    String govern(@PathVariable UUID clause, @RequestParam(defaultValue = "") List<String> kinds) {
        var known = clause(clause);
        nodes.set(clause, kinds);
        return "redirect:" + LibraryScreens.address(known.regulation(), clause);
    }

    private NodesPage ticks(UUID id) {
        var clause = clause(id);
        return screens.nodes(clause, readable(clause.regulation()));
    }

    private Clause clause(UUID id) {
        return query.clause(id).orElseThrow(NotFound::new);
    }

    /** A draft is nobody's business but of those who prepare it. */
    private Regulation readable(UUID id) {
        return regulations
                .find(id)
                .filter(one -> !one.draft() || permits.may(RegulationsAccess.LIBRARY))
                .orElseThrow(NotFound::new);
    }
}
