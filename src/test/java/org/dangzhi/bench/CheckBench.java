package org.dangzhi.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dangzhi.foundation.rules.CaseFacts;
import org.dangzhi.foundation.rules.Fact;
import org.dangzhi.foundation.rules.FactCatalogue;
import org.dangzhi.foundation.rules.Finding;
import org.dangzhi.foundation.rules.PlaceCatalogue;
import org.dangzhi.foundation.rules.Standard;
import org.dangzhi.foundation.rules.StandardProfile;
import org.dangzhi.foundation.rules.judging.CompiledStandard;
import org.dangzhi.foundation.rules.judging.ExpressionCompiler;
import org.dangzhi.foundation.rules.judging.LimitLookup;
import org.dangzhi.foundation.rules.judging.StandardJudge;
import org.dangzhi.foundation.rules.standards.ShippedStandards;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What it costs to judge a plan of 50 nodes by 200 standards; every fact is known, so that all of them have to be asked. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckBench {

    private static final int STANDARDS = 200;
    private static final int NODES = 50;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final FactCatalogue catalogue = new FactCatalogue(ShippedStandards.facts(), ShippedStandards.grades());
    private final StandardJudge judge = new StandardJudge(
            standards(),
            catalogue,
            new LimitLookup(ShippedStandards.limits(), List.of(), new PlaceCatalogue(ShippedStandards.places())),
            StandardProfile.ENTERPRISE);
    private final CaseFacts plan = plan();

    /** As {@code Rules.check}. */
    @Benchmark
    public List<Finding> check() {
        return judge.check(plan);
    }

    static void run() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(CheckBench.class.getSimpleName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run();
    }

    /** Those of the profile that are in force, again and again under other names until there are enough. */
    private List<CompiledStandard> standards() {
        var expressions = new ExpressionCompiler(catalogue);
        var shipped = ShippedStandards.standards().stream()
                .filter(one -> one.profiles().contains(StandardProfile.ENTERPRISE) && one.inForce(TODAY))
                .toList();
        var standards = new ArrayList<CompiledStandard>();
        for (int n = 0; n < STANDARDS; n++) standards.add(compiled(shipped.get(n % shipped.size()), expressions));
        return standards;
    }

    private static CompiledStandard compiled(Standard standard, ExpressionCompiler expressions) {
        try {
            return CompiledStandard.of(standard, expressions);
        } catch (CompiledStandard.Fault fault) {
            throw new IllegalStateException(fault);
        }
    }

    private CaseFacts plan() {
        var random = new Random(7);
        var kinds = catalogue.kinds().stream()
                .filter(kind -> !kind.equals(CaseFacts.CASE))
                .toList();
        var nodes = new ArrayList<CaseFacts.Node>();
        for (int n = 0; n < NODES; n++) {
            var kind = kinds.get(n % kinds.size());
            nodes.add(new CaseFacts.Node(Integer.toString(n), kind, null, values(kind, random)));
        }
        return new CaseFacts(TODAY, values(CaseFacts.CASE, random), nodes);
    }

    private Map<String, Object> values(String kind, Random random) {
        var values = new HashMap<String, Object>();
        for (var fact : catalogue.of(kind)) values.put(fact.name(), value(fact, random));
        values.computeIfPresent("nature", (name, any) -> "OFFICIAL");
        return values;
    }

    private static Object value(Fact fact, Random random) {
        return switch (fact.type()) {
            case INT -> (long) random.nextInt(1, 20);
            case DECIMAL -> BigDecimal.valueOf(random.nextInt(1, 600));
            case BOOL -> random.nextBoolean();
            case TEXT -> "";
            case DATE -> "2026-11-01";
            case PROVINCE -> "山东";
            case PLACE -> "济南";
            case CHOICE ->
                fact.choices().get(random.nextInt(fact.choices().size())).value();
            case CHOICES -> List.of(fact.choices().getFirst().value());
        };
    }
}
