package org.dangzhi.foundation.regulations.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A booklet is chosen by what goes in. Of the meeting rules of 2013 the library says that those of 2016 took their place. */
class BookletChoiceTests extends LibraryReaderTestBase {

    @Test
    void everythingInForceTodayGoesInAndNothingThatIsRepealed() {
        var page = officer().page("/rules/booklet");

        assertThat(ticked(page)).contains(id("meeting-fees-2016-214")).doesNotContain(id("meeting-fees-2013-286"));
        assertThat(page.select("[name=with]")).hasSameSizeAs(page.select("[name=with][checked]"));
        assertThat(page.select("#booklet").text()).doesNotContain("废止】", "日废止");
    }

    @Test
    void whatIsRepealedIsOfferedOnlyIfAskedForAndThenWithoutATick() {
        var page = officer().page("/rules/booklet?all=true");

        var old = page.select("[name=with][value=" + id("meeting-fees-2013-286") + "]");
        assertThat(old).hasSize(1);
        assertThat(old.hasAttr("checked")).isFalse();
        assertThat(old.first().parent().text()).contains("废止");
        assertThat(ticked(page)).contains(id("meeting-fees-2016-214"));
    }

    @Test
    void onAnEarlierDayWhatWasInForceThenIsTicked() {
        assertThat(ticked(officer().page("/rules/booklet?on=2015-03-01")))
                .contains(id("meeting-fees-2013-286"))
                .doesNotContain(id("meeting-fees-2016-214"));
    }

    @Test
    void onlyWhatIsTickedIsBound() {
        var with = Map.of("title", "会议", "with", id("meeting-fees-2016-214"));

        var answer = officer().post("/rules/booklet/pdf", with);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("%PDF");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("inline");
        assertThat(officer().post("/rules/booklet/word", Map.of("title", "会议")).statusCode())
                .as("nothing ticked")
                .isEqualTo(422);
    }

    /** Two thousand lines in an address would be eighty kilobytes. */
    @Test
    void aLongListIsNoLongerThanAFormMayBe() {
        var many = Stream.concat(
                        Stream.of(id("meeting-fees-2016-214")),
                        Stream.generate(() -> UUID.randomUUID().toString()).limit(2_000))
                .collect(Collectors.joining("&with="));

        var page = officer();
        var token = page.page("/rules/booklet").select("#booklet [name=_csrf]").val();
        var answer = page.send(
                "POST",
                "/rules/booklet/pdf",
                "_csrf=" + token + "&with=" + many,
                "Content-Type",
                "application/x-www-form-urlencoded");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static List<String> ticked(Document page) {
        return page.select("[name=with][checked]").eachAttr("value");
    }

    private String id(String code) {
        return shipped(code).id().id().toString();
    }
}
