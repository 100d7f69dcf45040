package org.dangzhi.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the content security policy forbids, and what the look forbids, is found before a browser finds it. */
class TemplateRulesTests {

    private static final Map<Path, String> TEMPLATES = ProductSources.of(ProductSources.TEMPLATES, ".jte");

    private static final Set<String> OWN_NAMES = Set.of("MePage.jte: 中文");

    /** Wider than an editor shows; nobody reads to the end of it. */
    private static final int WIDEST = 160;

    @Test
    void linesFitAnEditor() {
        assertThat(TEMPLATES.entrySet().stream()
                        .filter(file -> file.getValue().lines().anyMatch(line -> line.length() > WIDEST))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void noScriptInsideAPage() {
        assertThat(caught("(<script(?![^>]*\\bsrc=)[^>]*>)")).isEmpty();
    }

    @Test
    void noHandlerInsideAnElement() {
        assertThat(caught("\\s(on[a-z]+|hx-on[:a-z-]*)=")).isEmpty();
        assertThat(caught("(javascript:|[\"']js:)")).isEmpty();
        assertThat(caught("hx-trigger=\"([^\"]*\\[[^\"]*)\""))
                .as("A filter in brackets is evaluated as a script")
                .isEmpty();
    }

    @Test
    void noColourOrSizeInsideAnElement() {
        assertThat(caught("\\s(style=\"(?!--)[^\"]*\")")).isEmpty();
    }

    @Test
    void everyFormThatChangesSomethingCarriesTheToken() {
        assertThat(TEMPLATES.entrySet().stream()
                        .filter(file -> posts(file.getValue()) > carried(file.getValue()))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    /** Whoever has no token is refused before the files are read, if it stands in the address. */
    @Test
    void everyFormWithFilesCarriesTheTokenInItsAddress() {
        assertThat(TEMPLATES.entrySet().stream()
                        .filter(file -> file.getValue().contains("enctype=\"multipart/form-data\""))
                        .filter(file -> !file.getValue().contains("action=\"${ui.uploadTo(")
                                || file.getValue().contains("hx-encoding")
                                        && !file.getValue().contains("hx-post=\"${ui.uploadTo("))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void everyIconIsInTheSprite() {
        var sprite = ProductSources.of(Path.of("src/main/resources/assets"), "icons.svg")
                .values()
                .iterator()
                .next();
        assertThat(Stream.concat(caught("layout\\.icon\\(name = \"([a-z0-9-]+)\""), caught("icon = \"([a-z0-9-]+)\""))
                        .filter(found -> !sprite.contains("id=\"" + found.replaceAll(".*: ", "") + "\"")))
                .isEmpty();
    }

    /** Each browser draws its own, in its own language, and takes nothing as people write it. */
    @Test
    void noBrowserDrawsAFieldForDaysTimesOrFiles() {
        assertThat(caught("(type ?= ?\"(?:date|time|datetime-local|month|week)\")"))
                .isEmpty();
        assertThat(caught("(type=\"file\")").filter(found -> !found.startsWith("file.jte: ")))
                .isEmpty();
    }

    /** Words come from the bundles. What is written here is no word to translate: languages called by their own name. */
    @Test
    void noChineseWordIsWrittenIntoATemplate() {
        assertThat(caught("([\\p{IsHan}]+)").filter(found -> !OWN_NAMES.contains(found)))
                .isEmpty();
    }

    @Test
    void noTemplatePrintsUnescaped() {
        assertThat(caught("(\\$unsafe\\{[^}]*})")).isEmpty();
    }

    @Test
    void aPermissionIsAConstantOfItsModule() {
        assertThat(caught("\\bmay\\((\"[^\"]*\")"))
                .as("A name that nobody declares would compile, and hide a button from everybody")
                .isEmpty();
    }

    /** Where the eye ends and the hand goes: nobody looks for the button that Ctrl Enter presses. */
    @Test
    void thePrimaryButtonIsTheRightmost() {
        assertThat(caught(
                                "(?s)btn-primary[^>]*>(?:(?!</div>|</footer>|</section>|</ul>|@else).)*?(class=\"btn(?!-|[^\"]*btn-primary)[^\"]*\"[^>]*>)")
                        .filter(found -> !found.startsWith("Controls.jte: ")))
                .isEmpty();
    }

    @Test
    void aFormOfSeveralButtonsSaysWhichIsItsPrimaryOne() {
        assertThat(caught("(?s)(<form[^>]*method=\"post\".*?</form>)")
                        .filter(form -> typedInto(form) && submits(form) > 1 && !form.contains("btn-primary")))
                .isEmpty();
    }

    /** Cancel, then what the dialog is for: at the foot, in the same order, in every dialog. */
    @Test
    void aDialogIsAnsweredAtItsFoot() {
        var dialogs = TEMPLATES.entrySet().stream()
                .filter(file -> file.getKey().toString().endsWith("Dialog.jte"))
                .filter(file -> file.getValue().contains("btn-primary"))
                .filter(file -> !file.getValue().contains("<dialog"));
        assertThat(dialogs)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.getValue())
                        .as(file.getKey().toString())
                        .containsPattern("(?s)data-close.*<footer>.*btn-primary.*</footer>"));
    }

    /** Ctrl S keeps what a page is for, wherever on it one is; the small buttons of a row keep their row. */
    @Test
    void aPageThatSavesSaysWhichFormThatIs() {
        assertThat(
                        caught(
                                "(?s)(<form(?![^>]*data-(?:main|draft))[^>]*method=\"post\"(?:(?!</form>).)*btn-primary\"(?:(?!</form>).)*web\\.save.*?</form>)"))
                .isEmpty();
    }

    private static boolean typedInto(String form) {
        return Pattern.compile("<textarea|<input(?![^>]*type=\"hidden\")|layout\\.(?:field|area|when)\\(")
                .matcher(form)
                .find();
    }

    private static long submits(String form) {
        return Pattern.compile("<button[^>]*type=\"submit\"")
                .matcher(form)
                .results()
                .count();
    }

    private static Stream<String> caught(String pattern) {
        return ProductSources.caught(TEMPLATES, Pattern.compile(pattern));
    }

    private static long posts(String template) {
        return Pattern.compile("<form[^>]*method=\"post\"")
                .matcher(template)
                .results()
                .count();
    }

    private static long carried(String template) {
        return Pattern.compile("layout\\.csrf\\(").matcher(template).results().count();
    }
}
