package org.dangzhi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dangzhi.engine.rostersolver.FairShare;
import org.dangzhi.engine.rostersolver.Fairness;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.SolverProgress;
import org.dangzhi.engine.rostersolver.solving.RosterJudge;
import org.dangzhi.engine.rostersolver.solving.RosterSolver;

/** Replay of twelve years of a duty room, quarter by quarter. */
final class RosterReplay {

    private static final Pattern STATUTORY =
            Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', '[^']*', 'HOLIDAY', true\\)");
    private static final LocalDate BEGIN = LocalDate.of(2015, 1, 1);
    private static final int QUARTERS = 48;

    /** Of one kind of duty at the end of a quarter, in shifts. */
    record Point(LocalDate day, double spread, double best, double inTurn) {}

    private final Set<LocalDate> statutory = statutory();
    private final Random random = new Random(2015);
    private final List<RosterPerson> people = new ArrayList<>();
    private final Map<String, Map<String, Double>> carried = new HashMap<>();
    private final Map<String, Map<String, Double>> carriedInTurn = new HashMap<>();
    private final Map<String, List<Point>> course = new TreeMap<>();
    private int proven;

    private RosterReplay() {
        for (int n = 1; n <= 12; n++) people.add(officer(n, null));
        for (int n = 1; n <= 6; n++)
            people.add(new RosterPerson("leader " + n, "leaders", List.of("leader"), null, null));
    }

    static void run() throws IOException {
        var replay = new RosterReplay();
        for (int quarter = 0; quarter < QUARTERS; quarter++) replay.pass(BEGIN.plusMonths(3L * quarter));
        System.out.println("proven optimal: " + replay.proven + " of " + QUARTERS + " quarters");
        System.out.println(
                "| duty | spread at the end | best by arithmetic | worst quarter beyond the best | in turn |");
        System.out.println("|---|---|---|---|---|");
        replay.course.forEach((kind, points) -> System.out.println("| %s | %.2f | %.2f | %.2f | %.2f |"
                .formatted(
                        kind,
                        points.getLast().spread(),
                        points.getLast().best(),
                        points.stream()
                                .mapToDouble(point -> point.spread() - point.best())
                                .max()
                                .orElseThrow(),
                        points.getLast().inTurn())));
        var chart = Path.of("docs/images/fairness-2015-2026.svg");
        Files.writeString(chart, RosterReplayChart.svg(replay.course));
        System.out.println("chart: " + chart);
    }

    private static RosterPerson officer(int n, LocalDate from) {
        return new RosterPerson("officer " + n, "officers", List.of("primary", "secondary"), from, null);
    }

    private void pass(LocalDate first) {
        comeAndGo(first);
        int days = (int) (first.plusMonths(3).toEpochDay() - first.toEpochDay());
        var drawn = RosterProblems.room(first, days, List.copyOf(there(first)), statutory, first.toEpochDay());
        var problem = with(drawn, carried);
        var solution = RosterSolver.solve(problem, List.of(), Duration.ofSeconds(15), SolverProgress.NONE);
        if (solution.state().name().equals("OPTIMAL")) proven++;
        var score = Objects.requireNonNull(solution.score());
        var inTurn = with(drawn, carriedInTurn);
        var turned = RosterJudge.score(inTurn, RoundRobin.roster(inTurn));
        var robin = turned.fairness().stream().collect(Collectors.toMap(FairShare::fairness, FairShare::spread));
        for (var share : score.fairness())
            course.computeIfAbsent(share.fairness(), kind -> new ArrayList<>())
                    .add(new Point(
                            first.plusMonths(3),
                            share.spread() / 100.0,
                            share.best() / 100.0,
                            Objects.requireNonNull(robin.get(share.fairness())) / 100.0));
        keep(score, carried);
        keep(turned, carriedInTurn);
    }

    /** Each summer one comes, every other year one goes. */
    private void comeAndGo(LocalDate first) {
        if (first.getMonthValue() != 7) return;
        people.add(officer(people.size() + 100, first.plusDays(random.nextInt(60))));
        if (first.getYear() % 2 == 1) return;
        var goes = there(first).stream()
                .filter(member -> "officers".equals(member.group()))
                .findFirst()
                .orElseThrow();
        people.set(
                people.indexOf(goes),
                new RosterPerson(goes.id(), goes.group(), goes.can(), goes.from(), first.plusDays(random.nextInt(60))));
    }

    private List<RosterPerson> there(LocalDate first) {
        return people.stream()
                .filter(member -> member.to() == null || !member.to().isBefore(first))
                .toList();
    }

    private static RosterProblem with(RosterProblem drawn, Map<String, Map<String, Double>> carried) {
        return drawn.withFairness(drawn.fairness().stream()
                .map(fair -> new Fairness(
                        fair.id(),
                        fair.of(),
                        fair.days(),
                        fair.shifts(),
                        fair.slots(),
                        fair.weight(),
                        carried.getOrDefault(fair.id(), Map.of()),
                        fair.share()))
                .toList());
    }

    private static void keep(Score score, Map<String, Map<String, Double>> carried) {
        for (var share : score.fairness())
            carried.put(
                    share.fairness(),
                    share.rows().stream()
                            .collect(Collectors.toMap(
                                    FairShare.Row::person, row -> Math.round(row.balance() * 100) / 100.0)));
    }

    private static Set<LocalDate> statutory() {
        try (var script = Objects.requireNonNull(
                RosterReplay.class.getResourceAsStream("/db/migration/calendar/V2__arrangement_2015_2026.sql"))) {
            return STATUTORY
                    .matcher(new String(script.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(day -> LocalDate.parse(day.group(1)))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
