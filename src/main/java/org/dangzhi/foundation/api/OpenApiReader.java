package org.dangzhi.foundation.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dangzhi.foundation.api.page.ApiReferencePage.Field;
import org.dangzhi.foundation.api.page.ApiReferencePage.Operation;
import tools.jackson.databind.JsonNode;

/** Reader of the OpenAPI description: per operation its parameters and the fields of its forms. */
final class OpenApiReader {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final int DEEPEST = 3;

    private final JsonNode description;

    OpenApiReader(JsonNode description) {
        this.description = description;
    }

    /** In the order of the addresses. */
    List<Operation> operations() {
        return description
                .path("paths")
                .propertyStream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .map(method ->
                                operation(method, path.getKey(), path.getValue().path(method))))
                .toList();
    }

    private Operation operation(String method, String path, JsonNode operation) {
        var asked =
                operation.path("parameters").valueStream().map(this::parameter).toList();
        var success = operation
                .path("responses")
                .propertyStream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(Map.Entry::getValue)
                .findFirst();
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path(OpenApiConfiguration.SCOPE).asString(""),
                operation.path("summary").asString(""),
                asked,
                fields("", content(operation.path("requestBody")), 0),
                success.map(response -> fields("", content(response), 0)).orElse(List.of()));
    }

    private Field parameter(JsonNode parameter) {
        return new Field(
                parameter.path("name").asString(""),
                type(parameter.path("schema")),
                parameter.path("required").asBoolean(false));
    }

    /** The schema of a form or answer, of whatever media type. */
    private static JsonNode content(JsonNode body) {
        return body.path("content")
                .valueStream()
                .map(media -> media.path("schema"))
                .findFirst()
                .orElse(body.path("none"));
    }

    private List<Field> fields(String prefix, JsonNode schema, int depth) {
        var shape = resolved(schema);
        if (shape.has("items")) return fields(prefix + "[]", shape.path("items"), depth);
        if (depth >= DEEPEST || !shape.has("properties")) return List.of();
        var required = shape.path("required")
                .valueStream()
                .map(name -> name.asString(""))
                .toList();
        var fields = new ArrayList<Field>();
        shape.path("properties").propertyStream().forEach(property -> {
            var name = prefix + (prefix.isEmpty() ? "" : ".") + property.getKey();
            fields.add(new Field(name, type(property.getValue()), required.contains(property.getKey())));
            fields.addAll(fields(name, property.getValue(), depth + 1));
        });
        return fields;
    }

    private String type(JsonNode schema) {
        var shape = resolved(schema);
        if (shape.has("enum"))
            return String.join(
                    " | ",
                    shape.path("enum")
                            .valueStream()
                            .map(word -> word.asString(""))
                            .toList());
        if (shape.has("items")) return type(shape.path("items")) + "[]";
        return Stream.of("format", "type")
                .map(key -> shape.path(key).asString(""))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : description.at(reference.substring(1));
    }
}
