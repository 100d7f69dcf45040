package org.dangzhi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Raw words of a page: what a program calls a thing and no person does. Ids, formulas, constants, places of figures,
 * faults by their classes, names of permissions and keys of messages.
 */
public final class RawWords {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static final Pattern RAW = Pattern.compile(String.join(
            "|",
            ID,
            "\\b(?=\\d*[a-f])[0-9a-f]{32,}\\b",
            "<=|>=|&&|\\|\\||==|!=|(?<![\\w!])![a-z]\\w*",
            "\\{\\d+}|\\{[a-z]+}",
            "\\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\\b",
            "\\b\\w+(?:Exception|Refused)\\b"));

    /** {@code duty.log.read}: only what somebody declares so is a name. */
    private static final Pattern DOTTED = Pattern.compile("\\b[a-z]+(?:\\.[a-zA-Z_-]+)+\\b");

    /** Offices of tests are told apart by an id in their names. */
    private static final Pattern TEST_OFFICE = Pattern.compile("滨北油田 " + ID);

    private static final List<String> SAID = List.of("title", "aria-label", "placeholder", "alt");

    private static final int AROUND = 30;

    private final Set<String> names;

    /** @param permissions by their names, beside which the keys of all messages are looked for */
    public RawWords(Set<String> permissions) {
        names = new HashSet<>(permissions);
        names.addAll(keys());
    }

    /** Whatever of them a reader sees or is read out; what stands in a field is theirs. */
    public Set<String> in(String html) {
        var text = TEST_OFFICE.matcher(seen(html)).replaceAll("滨北油田");
        return Stream.concat(
                        RAW.matcher(text).results().map(MatchResult::group),
                        DOTTED.matcher(text)
                                .results()
                                .filter(found -> names.contains(found.group()))
                                .map(found -> around(text, found)))
                .collect(Collectors.toSet());
    }

    /** A dotted name may stand in many places of a page. */
    private static String around(String text, MatchResult found) {
        var before = text.substring(Math.max(0, found.start() - AROUND), found.start());
        return before.replaceAll("\\s+", " ") + "»" + found.group() + "«";
    }

    private static String seen(String html) {
        var page = Jsoup.parse(html);
        page.select("script, style, textarea, template").remove();
        var said = page.getAllElements().stream().flatMap(RawWords::said);
        return Stream.concat(Stream.of(page.title(), page.body().wholeText()), said)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> said(Element element) {
        return SAID.stream().filter(element::hasAttr).map(element::attr);
    }

    private static Set<String> keys() {
        var keys = new Properties();
        try {
            for (var bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_en.properties"))
                try (var words = bundle.getInputStream()) {
                    keys.load(new InputStreamReader(words, StandardCharsets.UTF_8));
                }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys.stringPropertyNames();
    }
}
