package org.dangzhi.foundation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was asked cannot be done: says what is wrong, by how much, under which rule, and the lawful ways on. Answered
 * with 422 and its words beside the form; nothing is stored and nothing typed is lost.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Remedy: a lawful way on, the key of its label and where it leads. */
    public record Remedy(String labelKey, String address) {}

    /**
     * Port of words for what a module's refusals carry besides texts, numbers and days: rules speak of values, which become
     * text when the refusal is answered. One bean for each module that has such values.
     */
    @FunctionalInterface
    public interface ValueWords {

        /** @return empty for a value of another module's */
        Optional<String> of(Object value);
    }

    private final String key;
    private final transient Object[] args;
    private final transient List<Remedy> ways = new ArrayList<>();
    private @Nullable String field;
    private int status = 422;

    /** @param key of the sentence in the module's bundle; {@code args} are set into it */
    public Refusal(String key, Object... args) {
        super(key, null, false, false);
        this.key = key;
        this.args = args;
    }

    /** Names the form field where the message belongs. */
    public Refusal at(String field) {
        this.field = field;
        return this;
    }

    public Refusal status(int status) {
        this.status = status;
        return this;
    }

    public Refusal way(String labelKey, String address) {
        ways.add(new Remedy(labelKey, address));
        return this;
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args.clone();
    }

    public @Nullable String field() {
        return field;
    }

    public int status() {
        return status;
    }

    public List<Remedy> ways() {
        return List.copyOf(ways);
    }
}
