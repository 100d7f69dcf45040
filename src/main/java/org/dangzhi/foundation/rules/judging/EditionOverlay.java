package org.dangzhi.foundation.rules.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dangzhi.foundation.rules.Standard;
import org.jspecify.annotations.Nullable;

/**
 * Overlay of an office's editions over the shipped standards: on their days the shipped one of the same code is silent.
 */
public final class EditionOverlay {

    private EditionOverlay() {}

    public static List<Standard> laidOver(List<Standard> shipped, List<Standard> own) {
        Map<String, List<Standard>> byCode = own.stream().collect(Collectors.groupingBy(Standard::code));
        var all = new ArrayList<>(own);
        for (var standard : shipped) all.addAll(outside(standard, byCode.getOrDefault(standard.code(), List.of())));
        return all;
    }

    /** The standard on the days that none of the editions covers. */
    private static List<Standard> outside(Standard standard, List<Standard> editions) {
        if (editions.isEmpty()) return List.of(standard);
        var left = new ArrayList<Standard>();
        @Nullable LocalDate begin = standard.from();
        for (var edition :
                editions.stream().sorted(Comparator.comparing(Standard::from)).toList()) {
            if (begin == null) break;
            if (edition.from().isAfter(begin))
                add(left, standard, begin, edition.from().minusDays(1));
            begin = edition.to() == null ? null : later(begin, edition.to().plusDays(1));
        }
        if (begin != null) add(left, standard, begin, standard.to());
        return left;
    }

    private static void add(List<Standard> left, Standard standard, LocalDate first, @Nullable LocalDate last) {
        var to = standard.to();
        var end = last == null || to != null && to.isBefore(last) ? to : last;
        if (end == null || !end.isBefore(first)) left.add(standard.during(first, end));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
