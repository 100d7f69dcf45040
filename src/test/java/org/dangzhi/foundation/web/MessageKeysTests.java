package org.dangzhi.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say everything, and say it about the same things. */
class MessageKeysTests {

    private static final String CHINESE = "_zh_CN.properties";
    private static final String ENGLISH = "_en.properties";

    /** {@code ui.t("dutylog.title")}, {@code texts.t("dutylog.title", …)}; keys put together at run time are not seen. */
    private static final Pattern IN_TEMPLATE = Pattern.compile("\\bui\\.t\\(\"([^\"]+)\"\\s*[,)]");

    private static final Pattern IN_JAVA = Pattern.compile(
            "(?:texts\\.(?:t|in)\\((?:[a-z]\\w*, )?|[Rr]efus\\w*\\()\"([a-z]\\w*(?:\\.\\w+)+)\"\\s*[,)]");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    static Stream<String> modules() {
        return ProductSources.of(ProductSources.MESSAGES, ENGLISH).keySet().stream()
                .map(file -> file.getFileName().toString().replace(ENGLISH, ""));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesHaveTheSameKeys(String module) {
        assertThat(bundle(module, CHINESE).keySet())
                .containsExactlyInAnyOrderElementsOf(bundle(module, ENGLISH).keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void bothLanguagesFillTheSamePlaces(String module) {
        var english = bundle(module, ENGLISH);
        bundle(module, CHINESE)
                .forEach((key, text) -> assertThat(places(text)).as(key).isEqualTo(places(english.get(key))));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyMessageWithPlacesIsWellFormed(String module) {
        Stream.of(CHINESE, ENGLISH)
                .forEach(language -> bundle(module, language).forEach((key, text) -> {
                    if (!PLACE.matcher(text).find()) return;
                    var printed = MessageFormat.format(text, 1, 2, 3, 4, 5, 6, 7, 8, 9);
                    assertThat(printed)
                            .as(key + ": an apostrophe is written twice")
                            .doesNotContain("{");
                }));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noChineseLeaksIntoEnglish(String module) {
        assertThat(bundle(module, ENGLISH).entrySet().stream()
                        .filter(entry -> HAN.matcher(entry.getValue()).find())
                        .map(Map.Entry::getKey))
                .as("English messages with Chinese characters; names of our own and of languages are let through")
                .allMatch(key -> key.contains("seal") || key.startsWith("web.otherLanguage") || key.contains(".zh"));
    }

    @Test
    void everyKeyThatTemplatesNameExists() {
        var known = all();
        assertThat(ProductSources.caught(ProductSources.of(ProductSources.TEMPLATES, ".jte"), IN_TEMPLATE)
                        .filter(found -> !known.contains(key(found))))
                .isEmpty();
    }

    @Test
    void everyPlaceOfTheNavigationHasATitle() {
        var known = all();
        assertThat(ProductSources.caught(
                        ProductSources.of(ProductSources.JAVA, ".java"),
                        Pattern.compile("MenuEntry\\.(?:tab|tile|act)\\([^;]*?\"/[^\"]*\",\\s*\"([^\"]+)\"[,)]")))
                .hasSizeGreaterThan(10)
                .allMatch(found -> known.contains(key(found)));
    }

    @Test
    void everyKeyThatCodeNamesExists() {
        var known = all();
        assertThat(ProductSources.caught(ProductSources.of(ProductSources.JAVA, ".java"), IN_JAVA)
                        .filter(found -> beginsWithAModule(key(found)))
                        .filter(found -> !known.contains(key(found))))
                .isEmpty();
    }

    /** Other texts with dots are parts that code puts together. */
    private static boolean beginsWithAModule(String key) {
        var module = key.substring(0, key.indexOf('.'));
        return Stream.of("foundation", "operations", "overview")
                .anyMatch(
                        floor -> Files.isDirectory(ProductSources.JAVA.resolve("org/dangzhi/" + floor + "/" + module)));
    }

    private static String key(String found) {
        return found.substring(found.indexOf(": ") + 2);
    }

    private static Set<String> all() {
        var keys = new TreeSet<String>();
        modules().forEach(module -> keys.addAll(bundle(module, ENGLISH).keySet()));
        return keys;
    }

    private static Set<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group(1)));
        return places;
    }

    private static Map<String, String> bundle(String module, String language) {
        var texts = new HashMap<String, String>();
        ProductSources.bundle(Path.of(ProductSources.MESSAGES.toString(), module + language))
                .forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
