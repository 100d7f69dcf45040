package org.dangzhi.foundation.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The forms that the modules declare. */
@Component
class FormKinds {

    private final Map<String, FormKind> byId = new LinkedHashMap<>();

    FormKinds(ObjectProvider<FormKind> kinds) {
        kinds.orderedStream().forEach(this::add);
    }

    private void add(FormKind kind) {
        if (byId.put(kind.id(), kind) != null) throw new IllegalStateException("Two forms are called " + kind.id());
    }

    List<FormKind> all() {
        return List.copyOf(byId.values());
    }

    Optional<FormKind> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    static byte[] shipped(FormKind kind) {
        try (var template = new ClassPathResource(kind.template()).getInputStream()) {
            return template.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The template shipped for " + kind.id() + " cannot be read", e);
        }
    }
}
