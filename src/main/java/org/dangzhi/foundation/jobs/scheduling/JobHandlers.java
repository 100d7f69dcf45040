package org.dangzhi.foundation.jobs.scheduling;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/** Registry of the beans that handle one kind of job each, looked up late, for they themselves start timers. */
public final class JobHandlers<T> {

    private final Supplier<Map<String, T>> byKind;

    public JobHandlers(ObjectProvider<T> beans, Function<T, String> kind) {
        byKind = SingletonSupplier.of(
                () -> beans.stream().collect(Collectors.toUnmodifiableMap(kind, Function.identity())));
    }

    public Collection<T> all() {
        return byKind.get().values();
    }

    public Optional<T> find(String kind) {
        return Optional.ofNullable(byKind.get().get(kind));
    }

    /** @throws IllegalStateException for a kind that no module handles, so that the work waits and shows */
    public T get(String kind) {
        return find(kind).orElseThrow(() -> new IllegalStateException("No module handles " + kind + "."));
    }
}
