package org.dangzhi.foundation.rules.judging;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime.Program;
import dev.cel.runtime.CelUnknownSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolver of the facts an expression asks for, which notes those that were needed and not there. */
final class FactResolver {

    private final Map<String, Object> own;
    private final Map<String, Object> common;
    private final String on;
    private final Set<String> missing = new LinkedHashSet<>();

    /** @param common what is known where {@code own} says nothing */
    FactResolver(Map<String, Object> own, Map<String, Object> common, LocalDate on) {
        this.own = own;
        this.common = common;
        this.on = on.toString();
    }

    /** Empty when it cannot be told; then {@link #missing} says for want of what. */
    Optional<Object> ask(Program program) {
        try {
            var answer = program.eval(this::find);
            if (answer instanceof CelUnknownSet) return Optional.empty();
            return Optional.of(answer);
        } catch (CelEvaluationException e) {
            var table = noRow(e);
            if (table != null) missing.add("limit:" + table);
            if (missing.isEmpty()) missing.add("arithmetic"); // divided by nought, or beyond all numbers
            return Optional.empty();
        }
    }

    private Optional<Object> find(String name) {
        if (name.equals(ExpressionCompiler.ON)) return Optional.of(on);
        var value = own.getOrDefault(name, common.get(name));
        if (value == null) missing.add(name);
        return Optional.ofNullable(value);
    }

    private static @Nullable String noRow(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof LimitFunction.NoRow row) return row.getMessage();
        return null;
    }

    /** Forgets what earlier expressions were in want of. */
    void fresh() {
        missing.clear();
    }

    List<String> missing() {
        return List.copyOf(missing);
    }
}
