package org.dangzhi.foundation.web.errors;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.page.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.MethodValidationResult;

/** Words for what went wrong, for the person who asked. */
@Component
class ProblemWords {

    private final Texts texts;
    private final TimeWords times;
    private final MessageSource messages;
    private final ObjectProvider<Refusal.ValueWords> refusals;

    ProblemWords(Texts texts, TimeWords times, MessageSource messages, ObjectProvider<Refusal.ValueWords> refusals) {
        this.texts = texts;
        this.times = times;
        this.messages = messages;
        this.refusals = refusals;
    }

    Problem of(Refusal refusal) {
        var text = texts.t(refusal.key(), figures(refusal));
        var field = refusal.field();
        var ways = refusal.ways().stream()
                .map(way -> new Problem.Way(texts.t(way.labelKey()), way.address()))
                .toList();
        return field == null
                ? new Problem("ban", text, List.of(), ways, "")
                : new Problem("ban", texts.t("web.problem.form"), List.of(new Problem.Message(field, text)), ways, "");
    }

    /** A day among them is said as days are; rules speak of values. */
    private Object[] figures(Refusal refusal) {
        return Stream.of(refusal.args()).map(this::figure).toArray();
    }

    private Object figure(Object value) {
        return switch (value) {
            case LocalDate day -> times.day(day);
            case String text -> text;
            case Number number -> number;
            default ->
                refusals.stream()
                        .flatMap(words -> words.of(value).stream())
                        .findFirst()
                        .map(Object.class::cast)
                        .orElse(value);
        };
    }

    Problem of(BindingResult form) {
        return form(form.getAllErrors().stream()
                .map(error ->
                        new Problem.Message(error instanceof FieldError field ? field.getField() : "", text(error)))
                .toList());
    }

    Problem of(MethodValidationResult result) {
        return form(result.getParameterValidationResults().stream()
                .flatMap(parameter -> parameter.getResolvableErrors().stream()
                        .map(error -> new Problem.Message(
                                String.valueOf(parameter.getMethodParameter().getParameterName()), text(error))))
                .toList());
    }

    /** A plain sentence, {@code web.problem.<what>}, at a field or at none. */
    Problem plain(String what, String field, Object... args) {
        var text = texts.t("web.problem." + what, args);
        return field.isEmpty()
                ? new Problem("ban", text, List.of(), List.of(), "")
                : form(List.of(new Problem.Message(field, text)));
    }

    Problem fault(String id) {
        return new Problem("alert-triangle", texts.t("web.problem.fault"), List.of(), List.of(), id);
    }

    private Problem form(List<Problem.Message> found) {
        return new Problem("ban", texts.t("web.problem.form"), found, List.of(), "");
    }

    private String text(MessageSourceResolvable error) {
        Locale locale = Texts.locale();
        return messages.getMessage(error, locale);
    }
}
