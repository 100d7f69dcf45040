package org.dangzhi.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Cover;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Rule;

/**
 * What on-call tools do: the next in the list takes the next place. Who is away or has not rested yet is passed over and
 * comes next time.
 */
final class RoundRobin {

    private record Kept(LocalDateTime from, LocalDateTime until) {}

    private final RosterProblem problem;
    private final Map<String, List<RosterPerson>> queues = new HashMap<>();
    private final Map<String, List<Kept>> kept = new HashMap<>();

    private RoundRobin(RosterProblem problem) {
        this.problem = problem;
    }

    static List<Assignment> roster(RosterProblem problem) {
        var robin = new RoundRobin(problem);
        return problem.cover().stream()
                .sorted(Comparator.comparing(cover -> robin.hours(cover).from()))
                .flatMap(cover -> robin.next(cover).stream())
                .toList();
    }

    private List<Assignment> next(Cover cover) {
        var queue = queues.computeIfAbsent(
                group(cover),
                group -> new ArrayList<>(problem.people().stream()
                        .filter(member -> member.group().equals(group))
                        .toList()));
        var hours = hours(cover);
        for (var member : queue)
            if (member.belongs(cover.day()) && free(member, cover, hours)) {
                queue.remove(member);
                queue.add(member);
                kept.computeIfAbsent(member.id(), id -> new ArrayList<>()).add(hours);
                return List.of(new Assignment(member.id(), cover.day(), cover.shift(), cover.slot()));
            }
        return List.of();
    }

    private String group(Cover cover) {
        return problem.people().stream()
                .filter(member -> member.can() == null || member.can().contains(cover.slot()))
                .map(RosterPerson::group)
                .findFirst()
                .orElseThrow();
    }

    private boolean free(RosterPerson member, Cover cover, Kept hours) {
        long rest = problem.rules().stream()
                .filter(Rule.Rest.class::isInstance)
                .map(Rule.Rest.class::cast)
                .filter(rule -> member.group().equals(rule.of().group()))
                .mapToLong(Rule.Rest::minutes)
                .max()
                .orElse(0);
        return !problem.away(new Assignment(member.id(), cover.day(), cover.shift(), cover.slot()))
                && kept.getOrDefault(member.id(), List.of()).stream()
                        .allMatch(one -> !one.until().plusMinutes(rest).isAfter(hours.from()));
    }

    private Kept hours(Cover cover) {
        var turn = problem.shifts().stream()
                .filter(one -> one.id().equals(cover.shift()))
                .findFirst()
                .orElseThrow();
        var from = cover.day().atTime(turn.begins());
        return new Kept(from, from.plusMinutes(turn.minutes()));
    }
}
