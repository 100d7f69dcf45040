package org.dangzhi.foundation.rules.judging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.foundation.rules.CaseFacts;
import org.dangzhi.foundation.rules.Fact;
import org.dangzhi.foundation.rules.FactCatalogue;

/**
 * Tally of facts over the nodes of a case: two meals that are working meals are two working meals, whether or not somebody
 * counted them. Who states more than there are nodes is believed; who states less is not.
 */
final class NodeTally {

    private final FactCatalogue catalogue;

    NodeTally(FactCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The same with its counts and sums; as it is where not all nodes are there. */
    CaseFacts counted(CaseFacts facts) {
        if (!facts.whole()) return facts;
        var nodes = facts.nodes().stream()
                .map(node -> new CaseFacts.Node(
                        node.id(), node.kind(), node.on(), with(node.kind(), node.values(), facts.nodes())))
                .toList();
        return new CaseFacts(facts.on(), with(CaseFacts.CASE, facts.values(), facts.nodes()), nodes);
    }

    private Map<String, Object> with(String kind, Map<String, Object> values, List<CaseFacts.Node> nodes) {
        var tallied = catalogue.tallied(kind);
        if (tallied.isEmpty()) return values;
        var all = new HashMap<>(values);
        tallied.forEach((name, tally) -> total(tally, nodes)
                .ifPresent(total -> all.merge(
                        name, total, (stated, counted) -> Arithmetic.compare(stated, counted) > 0 ? stated : counted)));
        return all;
    }

    /** Empty when something that decides is not known of one of the nodes. */
    private static Optional<Object> total(Fact.Tally tally, List<CaseFacts.Node> nodes) {
        Object total = 0L;
        for (var node : nodes) {
            if (!node.kind().equals(tally.over()) || isOther(node, tally)) continue;
            var amount = tally.sum().isEmpty() ? (Object) 1L : node.values().get(tally.sum());
            if (amount == null
                    || !node.values().keySet().containsAll(tally.where().keySet())) return Optional.empty();
            total = Arithmetic.add(total, amount);
        }
        return Optional.of(total);
    }

    private static boolean isOther(CaseFacts.Node node, Fact.Tally tally) {
        return tally.where().entrySet().stream().anyMatch(wanted -> {
            var value = node.values().get(wanted.getKey());
            return value != null && !value.equals(wanted.getValue());
        });
    }
}
