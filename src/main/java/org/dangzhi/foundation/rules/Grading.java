package org.dangzhi.foundation.rules;

import java.util.List;

/**
 * Grade that a case has by what is known of it.
 *
 * @param fact in which it is stated
 * @param least the grade that is certain
 * @param unknown names of the facts that might make it graver; empty once it is certain
 */
public record Grading(String fact, String least, List<String> unknown) {

    /** {@code 较大或以上}: what is unknown might make it graver. */
    public boolean orAbove() {
        return !unknown.isEmpty();
    }
}
