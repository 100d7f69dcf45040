package org.dangzhi.operations.dutylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.operations.dutylog.kinds.LogEntryKinds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Kinds of log entries that an office adds: 巡线, walking along the pipelines. */
class LogEntryKindTests extends DutyLogTestBase {

    @Autowired
    LogEntryKinds entryKinds;

    @BeforeEach
    void theOfficeWalksAlongItsPipelines() {
        signIn(day, zhou);
        doAs(zeng, () -> entryKinds.add(" 巡线 "));
    }

    @Test
    void anEntryIsWrittenOfIt() {
        assertThat(offered()).contains("巡线");
        assertThat(line(writeOfIt()).kind()).isEqualTo("巡线");
    }

    @Test
    void wordsThatNameItAreGuessedToBeOfIt() {
        assertThat(binbei.<String, RuntimeException>in(() -> entryKinds.guess("巡线一趟无异常")))
                .isEqualTo("巡线");
    }

    @Test
    void retiredItIsOfferedNoMoreAndStillFound() {
        var entry = writeOfIt();
        doAs(zeng, () -> entryKinds.activate(own().getFirst(), false));

        assertThat(offered()).doesNotContain("巡线").contains("note");
        assertThat(binbei.in(() -> entryKinds.searchable())).contains(new SelectOption("巡线", "巡线"));
        assertThat(line(entry).kind()).isEqualTo("巡线");
        assertThatThrownBy(this::writeOfIt).hasMessage("dutylog.refused.unknownKind");
    }

    @Test
    void oneThatIsThereAlreadyIsRefused() {
        for (var name : List.of("巡线", "来电", "note"))
            assertThatThrownBy(() -> doAs(zeng, () -> entryKinds.add(name)))
                    .as(name)
                    .hasMessage("dutylog.refused.kindExists");
        assertThat(own()).hasSize(1);
    }

    @Test
    void aBlankOrTooLongNameIsRefused() {
        assertThatThrownBy(() -> doAs(zeng, () -> entryKinds.add("  "))).hasMessage("dutylog.refused.blank");
        assertThatThrownBy(() -> doAs(zeng, () -> entryKinds.add("线".repeat(31))))
                .hasMessage("dutylog.refused.tooLong");
    }

    @Test
    void anotherOfficeNeitherSeesNorRetiresIt() {
        var plant = TestOffice.found(offices);
        var kind = own().getFirst();

        assertThat(plant.in(() -> entryKinds.kinds())).isEmpty();
        assertThatThrownBy(() -> plant.in(() -> {
                    entryKinds.activate(kind, false);
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThat(offered()).contains("巡线");
    }

    @Test
    void theTrailKeepsThatItWasAddedAndRetired() {
        var kind = own().getFirst();
        doAs(zeng, () -> entryKinds.activate(kind, false));

        assertThat(column("""
                        select action from audit.entry
                         where kind = 'dutylog.entry_kind' and strpos(subject, cast(:id as text)) > 0
                         order by id
                        """, kind)).containsExactly("insert", "update");
    }

    @Test
    void whoeverSetsTheDutyRoomUpAddsAndRetiresThem() {
        HttpBrowser director = signedIn(zeng);
        director.post("/duty/settings/entry-kinds", Map.of("name", "放水"));
        var kind = own().getLast();
        assertThat(director.page("/duty/settings").text()).contains("本室自己的日志类别", "巡线", "放水");

        director.post("/duty/settings/entry-kinds/" + kind, Map.of("active", "false"));

        assertThat(offered()).doesNotContain("放水");
        assertThat(browser(zhou)
                        .post("/duty/settings/entry-kinds", Map.of("name", "闲聊"))
                        .statusCode())
                .isEqualTo(403);
    }

    private LogEntryId writeOfIt() {
        return as(zhou, () -> log.write(NewLogEntry.of("巡线", "巡线一趟", clock.instant(), List.of())));
    }

    private List<String> offered() {
        return binbei.in(
                () -> entryKinds.choices().stream().map(SelectOption::value).toList());
    }

    private List<UUID> own() {
        return binbei.in(
                () -> entryKinds.kinds().stream().map(kind -> kind.id()).toList());
    }
}
