package org.dangzhi.foundation.regulations.browsing;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseId;
import org.dangzhi.foundation.regulations.ClauseNodeRows;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.regulations.RegulationRepository;
import org.dangzhi.foundation.regulations.RegulationsModule;
import org.dangzhi.foundation.regulations.page.ClauseNodesPage;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A regulation: read, cited, and which nodes its clauses govern. */
@Controller
class RegulationController {

    private final RegulationRepository regulations;
    private final RegulationQuery query;
    private final RegulationPages pages;
    private final ClauseRows clauses;
    private final ClauseNodeRows nodes;
    private final CurrentPermissions permissions;
    private final TimeWords times;

    RegulationController(
            RegulationRepository regulations,
            RegulationQuery query,
            RegulationPages pages,
            ClauseRows clauses,
            ClauseNodeRows nodes,
            CurrentPermissions permissions,
            TimeWords times) {
        this.regulations = regulations;
        this.query = query;
        this.pages = pages;
        this.clauses = clauses;
        this.nodes = nodes;
        this.permissions = permissions;
        this.times = times;
    }

    @RequiresPermission(RegulationsModule.READ)
    @GetMapping("/rules/{id}")
    String page(@PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.page(readable(new RegulationId(id))));
        return "regulations/RegulationPage";
    }

    /** As standards cite it: leads to the edition in force, at the clause where it has one of that label. */
    @RequiresPermission(RegulationsModule.READ)
    @GetMapping("/rules/code/{code}")
    String cited(@PathVariable String code, @RequestParam(defaultValue = "") String clause) {
        var id = regulations
                .byCode(code, times.today())
                .or(() -> regulations.byCode(code))
                .orElseThrow(NotFoundException::new)
                .id();
        return "redirect:"
                + query.clause(id, clause)
                        .map(found -> LibraryPages.address(id.id(), found.id()))
                        .orElse("/rules/" + id.id());
    }

    @RequiresPermission(RegulationsModule.LIBRARY)
    @GetMapping("/rules/nodes/{clause}")
    String nodes(@PathVariable UUID clause, Model model) {
        model.addAttribute("page", ticks(clause));
        return "regulations/ClauseNodesPage";
    }

    @HxRequest
    @RequiresPermission(RegulationsModule.LIBRARY)
    @GetMapping("/rules/nodes/{clause}")
    String nodesDialog(@PathVariable UUID clause, Model model) {
        model.addAttribute("page", ticks(clause));
        return "regulations/ClauseNodesDialog";
    }

    @RequiresPermission(RegulationsModule.LIBRARY)
    @PostMapping("/rules/nodes/{clause}")
    String govern(@PathVariable UUID clause, @RequestParam(defaultValue = "") List<String> kinds) {
        var known = clause(clause);
        nodes.set(known.id(), kinds);
        return "redirect:" + LibraryPages.address(known.regulation().id(), clause);
    }

    private ClauseNodesPage ticks(UUID id) {
        var clause = clause(id);
        return pages.nodes(clause, readable(clause.regulation()));
    }

    private Clause clause(UUID id) {
        return clauses.find(new ClauseId(id)).orElseThrow(NotFoundException::new);
    }

    /** A draft is nobody's business but of those who prepare it. */
    private Regulation readable(RegulationId id) {
        return regulations
                .findById(id)
                .filter(one -> !one.draft() || permissions.may(RegulationsModule.LIBRARY))
                .orElseThrow(NotFoundException::new);
    }
}
