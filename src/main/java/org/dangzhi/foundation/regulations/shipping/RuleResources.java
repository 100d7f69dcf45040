package org.dangzhi.foundation.regulations.shipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Class-path resources below {@code rules/}. */
final class RuleResources {

    private static final PathMatchingResourcePatternResolver CLASS_PATH = new PathMatchingResourcePatternResolver();

    private RuleResources() {}

    static List<String> lines(String name) {
        return read(CLASS_PATH.getResource("classpath:regulations/" + name))
                .lines()
                .toList();
    }

    /** In the order of their names. */
    static List<Resource> all(String pattern) {
        try {
            return java.util.Arrays.stream(CLASS_PATH.getResources("classpath:regulations/" + pattern))
                    .sorted(java.util.Comparator.comparing(resource -> String.valueOf(resource.getFilename())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
