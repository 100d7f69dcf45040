package org.dangzhi.foundation.jobs;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/** Registry of the beans that handle one kind of job each, looked up late, for they themselves start timers. */
final class JobHandlers<T> {

    private final Supplier<Map<String, T>> byKind;

    JobHandlers(ObjectProvider<T> beans, Function<T, String> kind) {
        byKind = SingletonSupplier.of(
                () -> beans.stream().collect(Collectors.toUnmodifiableMap(kind, Function.identity())));
    }

    Collection<T> all() {
        return byKind.get().values();
    }

    Optional<T> find(String kind) {
        return Optional.ofNullable(byKind.get().get(kind));
    }

    /** @throws IllegalStateException for a kind that no module handles, so that the work waits and shows */
    T get(String kind) {
        return find(kind).orElseThrow(() -> new IllegalStateException("No module handles " + kind + "."));
    }
}
