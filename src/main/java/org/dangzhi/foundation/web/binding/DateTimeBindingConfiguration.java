package org.dangzhi.foundation.web.binding;

import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dangzhi.foundation.web.PlausibleYears;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.typed.LatestDay;
import org.dangzhi.foundation.web.typed.TimeLean;
import org.dangzhi.foundation.web.typed.TypedText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.AnnotationFormatterFactory;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.Parser;
import org.springframework.format.Printer;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.datetime.standard.InstantFormatter;
import org.springframework.format.datetime.standard.Jsr310DateTimeFormatAnnotationFormatterFactory;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Configuration of how days, months and instants are read from addresses, forms and JSON. JSON is taken as it was
 * meant: no number for a word, no field twice.
 */
@Configuration(proxyBeanMethods = false)
class DateTimeBindingConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<TimeWords> times;

    DateTimeBindingConfiguration(ObjectProvider<TimeWords> times) {
        this.times = times;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(YearMonth.class, new Months());
        registry.addFormatterForFieldType(Instant.class, new Instants());
        registry.addFormatterForFieldType(LocalDate.class, new Days(TimeLean.AHEAD));
        registry.addFormatterForFieldAnnotation(new Annotated());
        registry.addFormatterForFieldAnnotation(new Latest());
    }

    /** As people type them; who writes a whole date needs no today. */
    private final class Days implements Formatter<LocalDate> {

        private final TimeLean lean;

        Days(TimeLean lean) {
            this.lean = lean;
        }

        @Override
        public LocalDate parse(String text, Locale locale) throws ParseException {
            return times.getObject().typedDay(text, lean).orElseThrow(() -> new ParseException(text, 0));
        }

        @Override
        public String print(LocalDate day, Locale locale) {
            return day.toString();
        }
    }

    private final class Latest implements AnnotationFormatterFactory<LatestDay> {

        @Override
        public Set<Class<?>> getFieldTypes() {
            return Set.of(LocalDate.class);
        }

        @Override
        public Printer<?> getPrinter(LatestDay annotation, Class<?> type) {
            return new Days(TimeLean.BACK);
        }

        @Override
        public Parser<?> getParser(LatestDay annotation, Class<?> type) {
            return new Days(TimeLean.BACK);
        }
    }

    private static <T> T known(T time, Predicate<T> written) {
        if (!written.test(time)) throw new IllegalArgumentException("No year that is written: " + time);
        return time;
    }

    private static final class Months implements Formatter<YearMonth> {

        @Override
        public YearMonth parse(String text, Locale locale) {
            return known(YearMonth.parse(text), PlausibleYears::written);
        }

        @Override
        public String print(YearMonth month, Locale locale) {
            return month.toString();
        }
    }

    private static final class Instants extends InstantFormatter {

        @Override
        public Instant parse(String text, Locale locale) throws ParseException {
            return known(super.parse(text, locale), PlausibleYears::written);
        }
    }

    /** Days as all days; months as Spring reads them, and then looked at. */
    private final class Annotated implements AnnotationFormatterFactory<DateTimeFormat> {

        private final Jsr310DateTimeFormatAnnotationFormatterFactory given =
                new Jsr310DateTimeFormatAnnotationFormatterFactory();

        @Override
        public Set<Class<?>> getFieldTypes() {
            return Set.of(LocalDate.class, YearMonth.class);
        }

        @Override
        public Printer<?> getPrinter(DateTimeFormat annotation, Class<?> type) {
            return given.getPrinter(annotation, type);
        }

        @Override
        public Parser<?> getParser(DateTimeFormat annotation, Class<?> type) {
            if (type == LocalDate.class) return new Days(TimeLean.AHEAD);
            var parser = given.getParser(annotation, type);
            return (text, locale) -> switch (parser.parse(text, locale)) {
                case YearMonth month -> known(month, PlausibleYears::written);
                case Object other -> other;
            };
        }
    }

    @Bean
    JsonMapperBuilderCustomizer jsonAsItWasMeant() {
        var typed = new SimpleModule("typed values");
        typed.addDeserializer(Instant.class, new InstantOfJson());
        typed.addDeserializer(String.class, new SeenText());
        return json -> json.addModule(typed)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    }

    /** As a form's field is read: without signs that nobody sees. */
    private static final class SeenText extends StdDeserializer<String> {

        SeenText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            return TypedText.seen(StringDeserializer.instance.deserialize(json, context));
        }
    }

    private static final class InstantOfJson extends StdDeserializer<Instant> {

        private final InstantFormatter text = new Instants();

        InstantOfJson() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) {
            if (json.currentToken() != JsonToken.VALUE_STRING)
                return (Instant) context.handleUnexpectedToken(context.constructType(Instant.class), json);
            try {
                return text.parse(json.getString(), Locale.ROOT);
            } catch (ParseException | RuntimeException e) {
                return (Instant) context.handleWeirdStringValue(Instant.class, json.getString(), "no instant");
            }
        }
    }
}
