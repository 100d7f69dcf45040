package org.dangzhi.foundation.audit;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The trail's codes in words people read; what has no words is shown as it is written. */
@Component
class TrailWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?\\+00:00");
    private static final Pattern CODE = Pattern.compile("[A-Z_]+");
    private static final String SYSTEM = "system:";
    private static final int SHORT = 8;

    private final Texts texts;
    private final Offices offices;
    private final Optional<ActorNames> names;

    TrailWords(Texts texts, Offices offices, Optional<ActorNames> names) {
        this.texts = texts;
        this.offices = offices;
        this.names = names;
    }

    /** A table's words stand here; what a module noted, {@code access.sign_in}, under {@code access.audit.sign_in}. */
    String kind(String kind) {
        int dot = kind.indexOf('.');
        if (dot < 0) return kind;
        return texts.or("audit.kind." + kind, texts.or(kind.substring(0, dot) + ".audit" + kind.substring(dot), kind));
    }

    String action(String action) {
        return texts.t("audit.action." + action);
    }

    String field(String column) {
        return texts.or("audit.field." + column, column);
    }

    /** In one question to people for a whole page. */
    Map<UUID, String> people(Collection<String> mentioned) {
        var ids = mentioned.stream()
                .flatMap(text -> ID.matcher(text).results().map(found -> UUID.fromString(found.group())))
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : names.map(known -> known.names(ids)).orElse(Map.of());
    }

    String actor(String actor, Map<UUID, String> people) {
        if (actor.startsWith(SYSTEM)) return system(actor.substring(SYSTEM.length()));
        if (!ID.matcher(actor).matches()) return texts.or("audit.actor." + actor, actor);
        return people.getOrDefault(UUID.fromString(actor), actor.substring(0, SHORT));
    }

    private String system(String module) {
        return texts.t("audit.system", texts.or("audit.module." + module, module));
    }

    /** Long ids are cut to their first digits: they tell rows apart, nobody reads them out. */
    String subject(String subject, Map<UUID, String> people) {
        return Arrays.stream(subject.split("/"))
                .map(part -> ID.matcher(part).matches()
                        ? people.getOrDefault(UUID.fromString(part), part.substring(0, SHORT))
                        : word(part))
                .collect(Collectors.joining(" "));
    }

    String value(JsonNode value, Map<UUID, String> people) {
        if (value.isMissingNode() || value.isNull()) return "";
        if (value.isBoolean()) return texts.t(value.asBoolean() ? "audit.yes" : "audit.no");
        if (!value.isString()) return value.toString();
        var text = value.asString();
        if (ID.matcher(text).matches()) return people.getOrDefault(UUID.fromString(text), text);
        return INSTANT.matcher(text).matches() ? time(OffsetDateTime.parse(text)) : word(text);
    }

    /** A noted fact is text, also where it says yes or no. */
    private String word(String text) {
        return switch (text) {
            case "true" -> texts.t("audit.yes");
            case "false" -> texts.t("audit.no");
            default -> CODE.matcher(text).matches() ? texts.or("audit.code." + text, text) : kind(text);
        };
    }

    String time(OffsetDateTime at) {
        return TIME.format(at.atZoneSameInstant(offices.zone()));
    }

    static Stream<String> mentioned(TrailQuery.Line line) {
        return Stream.of(line.actor(), line.subject());
    }
}
