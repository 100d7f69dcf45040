package org.dangzhi.operations.dutylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.dutylog.browsing.LogFilter;
import org.dangzhi.operations.dutylog.browsing.LogLine;
import org.dangzhi.operations.dutylog.writing.LogCheckCommands;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogTests extends DutyLogTestBase {

    @BeforeEach
    void theDayShiftIsTaken() {
        signIn(day, zhou);
        signIn(day, li);
    }

    @Test
    void theLogBeginsWithWhoCame() {
        assertThat(bodies()).containsExactly("主班周海燕签到，白班。", "辅班李文博签到，白班。");
    }

    /** The shift began at 20:00; the pair that signs in was put into it at 20:30. */
    @Test
    void lateIsCountedFromWhenOnesNameStoodInTheRoster() {
        at("20:30");
        plan(MONDAY, byNight, liu, xie);
        signIn(night, liu);
        at("20:34");
        signIn(night, xie);

        assertThat(bodies()).endsWith("主班刘淑芬签到，夜班。", "辅班解立民签到，夜班。迟到 4 分。");
    }

    @Test
    void numbersEntriesWithinTheShift() {
        var first = write(zhou, "收到来文");
        var second = write(li, "设备正常");

        assertThat(line(first).number()).isEqualTo(3);
        assertThat(line(second).number()).isEqualTo(4);
    }

    @Test
    void whatHappenedLongBeforeIsMarked() {
        var entry = as(
                zhou,
                () -> log.write(NewLogEntry.of(
                        LogEntryKind.PAPER, "明电签收", clock.instant().minus(Duration.ofMinutes(16)))));

        assertThat(line(entry).moment().backdated()).isTrue();
        assertThat(line(write(zhou, "现在的事")).moment().backdated()).isFalse();
    }

    @Test
    void refusesWhatIsStillToCome() {
        var later = clock.instant().plusSeconds(300);

        assertThatThrownBy(() -> as(zhou, () -> log.write(NewLogEntry.of(LogEntryKind.NOTE, "晚饭", later))))
                .hasMessage("dutylog.refused.future");
    }

    @Test
    void refusesBlankAndTooLong() {
        assertThatThrownBy(() -> write(zhou, "  \n ")).hasMessage("dutylog.refused.blank");
        assertThatThrownBy(() -> write(zhou, "长".repeat(2001))).hasMessage("dutylog.refused.tooLong");
    }

    @Test
    void refusesAKindThatNobodyKnows() {
        assertThatThrownBy(() -> as(zhou, () -> log.write(NewLogEntry.of("gossip", "听说", clock.instant(), List.of()))))
                .hasMessage("dutylog.refused.unknownKind");
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveAnEntry() {
        var entry = write(zhou, "督导组 09:46 到站");

        assertThatThrownBy(
                        () -> column("update dutylog.entry set body = '没有' where id = :id returning 'x'", entry.id()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> column("delete from dutylog.entry where id = :id returning 'x'", entry.id()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aCorrectionRefersToWhatItCorrectsAndBothAreShown() {
        var wrong = write(zhou, "督导组 09:46 到站");
        var right = correct(zhou, wrong, "督导组 09:56 到站");

        assertThat(line(right).correction().wrongBody()).isEqualTo("督导组 09:46 到站");
        assertThat(line(wrong).correction().rightNumber()).isEqualTo(line(right).number());
    }

    @Test
    void aCorrectionSaysSomethingElse() {
        var wrong = write(zhou, "督导组 09:46 到站");
        assertThatThrownBy(() -> correct(zhou, wrong, " 督导组 09:46 到站")).hasMessage("dutylog.refused.sameWords");
    }

    @Test
    void whoeverIsQuestionedIsTold() {
        var entry = write(zhou, "收到来文");
        doAs(li, () -> checks.question(entry, "几点签收的？"));

        assertThat(column(
                        "select n.key from notify.notice n join notify.inbox i on i.notice_id = n.id where i.person_id = :id",
                        zhou.id()))
                .contains("dutylog.notice.question");
    }

    @Test
    void whatIsOlderThanAYearIsASlipOfThePen() {
        assertThatThrownBy(() -> as(
                        zhou,
                        () -> log.write(NewLogEntry.of(
                                LogEntryKind.NOTE, "很久以前", clock.instant().minus(Duration.ofDays(400))))))
                .hasMessage("dutylog.refused.longAgo");
    }

    @Test
    void anEntryIsCorrectedOnceThenTheCorrectionIs() {
        var wrong = write(zhou, "督导组 09:46 到站");
        var right = correct(zhou, wrong, "督导组 09:56 到站");

        assertThatThrownBy(() -> correct(zhou, wrong, "10:06")).hasMessage("dutylog.refused.alreadyCorrected");
        assertThat(line(correct(zhou, right, "督导组 09:57 到站")).correction().wrongId())
                .isEqualTo(right.id());
    }

    @Test
    void whatIsWrittenAfterTheHandoverIsASupplement() {
        at("19:50");
        signIn(night, xie);
        binbei.run(() -> shifts.close(day));
        at("20:30");

        var entry = as(
                xie,
                () -> log.write(NewLogEntry.of(LogEntryKind.NOTE, "白班漏记一件", Instant.parse("2026-11-23T11:00:00Z"))));

        assertThat(line(entry).shiftId()).isEqualTo(day.id());
        assertThat(line(entry).moment().supplement()).isTrue();
        assertThat(line(write(xie, "夜班的事")).moment().supplement()).isFalse();
    }

    @Test
    void theSecondaryChecksWhatThePrimaryWrote() {
        var entry = write(zhou, "收到来文");
        assertThat(unchecked()).containsExactly("收到来文");

        doAs(li, () -> checks.check(entry));

        assertThat(unchecked()).isEmpty();
        assertThat(line(entry).check().state()).isEqualTo(LogCheckCommands.State.CHECKED);
    }

    @Test
    void aQuestionIsAnsweredAndLookedAtAgain() {
        var entry = write(zhou, "收到来文");
        doAs(li, () -> checks.question(entry, "几点签收的？"));
        assertThat(binbei.in(() -> log.unchecked(day)).getFirst().question()).isEqualTo("几点签收的？");

        doAs(zhou, () -> checks.answer(entry, "12:50"));
        assertThat(binbei.in(() -> log.unchecked(day)).getFirst().answered()).isTrue();

        doAs(li, () -> checks.check(entry));
        assertThat(unchecked()).isEmpty();
    }

    @Test
    void nobodyChecksWhatHeWroteHimself() {
        var entry = write(li, "设备正常");

        assertThatThrownBy(() -> doAs(li, () -> checks.check(entry))).hasMessage("dutylog.refused.ownEntry");
        assertThat(unchecked()).isEmpty();
    }

    @Test
    void theDatabaseRefusesACheckByTheWriter() {
        var entry = write(zhou, "收到来文");

        assertThatThrownBy(() -> column("""
                        insert into dutylog.entry_check (id, entry_id, writer_id, outcome, words, by_person, at)
                        select gen_random_uuid(), id, writer_id, 'CHECKED', '', writer_id, now() from dutylog.entry
                         where id = :id returning 'x'
                        """, entry.id())).hasMessageContaining("nobody_checks_his_own_entry");
    }

    @Test
    void onlyTheSecondaryChecks() {
        var entry = write(zhou, "收到来文");

        assertThatThrownBy(() -> doAs(xie, () -> checks.check(entry))).hasMessage("dutylog.refused.notSecondary");
    }

    @Test
    void onlyTheWriterAnswersAndOnlyWhenAsked() {
        var entry = write(zhou, "收到来文");

        assertThatThrownBy(() -> doAs(zhou, () -> checks.answer(entry, "好")))
                .hasMessage("dutylog.refused.nothingAsked");
        doAs(li, () -> checks.question(entry, "几点？"));
        assertThatThrownBy(() -> doAs(xie, () -> checks.answer(entry, "好"))).hasMessage("dutylog.refused.notWriter");
    }

    @Test
    void findsTwoCharactersInsideASentence() {
        write(zhou, "采油二厂 3 号站供暖锅炉停运");
        write(zhou, "锅盖和炉子");

        assertThat(found("锅炉")).containsExactly("采油二厂 3 号站供暖锅炉停运");
        assertThat(found("供暖锅炉 二厂")).hasSize(1);
        assertThat(found("龙王")).isEmpty();
    }

    @Test
    void findsByWriterNamedPersonAndKind() {
        var named = as(
                zhou,
                () -> log.write(NewLogEntry.of(LogEntryKind.PAPER.code(), "送阅", clock.instant(), List.of(zhang))));
        write(li, "设备正常");

        assertThat(find(search(null, null, zhang, null), 10)).containsExactly("送阅");
        assertThat(find(search(null, null, li, null), 10)).contains("设备正常").doesNotContain("送阅");
        assertThat(find(search(null, "paper", null, null), 10))
                .containsExactly(line(named).body());
    }

    @Test
    void pagesByKeyWithoutGapOrRepeat() {
        IntStream.range(0, 25).forEach(n -> {
            clock().forward(Duration.ofSeconds(n % 3 == 0 ? 0 : 1));
            write(zhou, "第 " + n + " 件");
        });

        var first = binbei.in(() -> query.find(search("件", null, null, null), 10));
        var second = binbei.in(() -> query.find(search("件", null, null, first.next()), 10));
        var third = binbei.in(() -> query.find(search("件", null, null, second.next()), 10));

        assertThat(first.total()).isEqualTo("25");
        assertThat(third.next()).isNull();
        assertThat(IntStream.of(
                                first.rows().size(),
                                second.rows().size(),
                                third.rows().size())
                        .sum())
                .isEqualTo(25);
        assertThat(third.rows().getLast().body()).isEqualTo("第 0 件");
    }

    @Test
    void anotherOfficeReadsNothingOfIt() {
        var entry = write(zhou, "只在滨北");
        var plant = TestOffice.found(offices);

        assertThat(plant.in(() -> query.of(entry))).isEmpty();
        assertThat(plant.in(() -> query.find(search("滨北", null, null, null), 10).rows()))
                .isEmpty();
        assertThat(plant.in(() -> query.of(MONDAY))).isEmpty();
        assertThatThrownBy(() -> plant.run(() -> checks.check(entry))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aSheetSaysOfEveryEntryWhatItsPageSays() {
        var checked = write(zhou, "收到来文");
        doAs(li, () -> checks.check(checked));
        var questioned = write(zhou, "送阅");
        doAs(li, () -> checks.question(questioned, "几点？"));
        correct(zhou, write(zhou, "督导组 09:46 到站"), "督导组 09:56 到站");
        as(
                zhou,
                () -> log.write(
                        NewLogEntry.of(LogEntryKind.PAPER.code(), "明电", clock.instant(), List.of(zhang, zeng))));
        write(li, "设备正常");

        var sheet = binbei.in(() -> transaction.execute(reading -> {
            try (var lines = query.all(search("", null, null, null))) {
                return lines.toList();
            }
        }));

        assertThat(sheet)
                .hasSize(8)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("papers.files", "check.steps")
                .containsExactlyElementsOf(binbei.in(() -> query.of(MONDAY)));
    }

    @Test
    void aGapInTheRosterLosesNothing() {
        clock().set(Instant.parse("2026-11-26T02:00:00Z"));

        var entry = write(zhou, "没有排班也要记");

        assertThat(line(entry).shiftId()).isEqualTo(night.id());
    }

    private LogEntryId correct(PersonId writer, LogEntryId wrong, String text) {
        return as(
                writer,
                () -> log.write(
                        new NewLogEntry("correction", text, clock.instant(), List.of(), null, null, wrong, "")));
    }

    private List<String> unchecked() {
        return binbei.in(() -> log.unchecked(day)).stream()
                .map(DutyLog.UncheckedEntry::text)
                .toList();
    }

    private List<String> bodies() {
        return binbei.in(() -> query.of(MONDAY)).reversed().stream()
                .map(LogLine::body)
                .toList();
    }

    private List<String> found(String words) {
        return find(search(words, null, null, null), 10);
    }

    private List<String> find(LogFilter search, int most) {
        return binbei.in(() -> query.find(search, most)).rows().stream()
                .map(LogLine::body)
                .toList();
    }

    private static LogFilter search(
            @Nullable String q, @Nullable String kind, @Nullable PersonId person, @Nullable String after) {
        return new LogFilter(q, kind, person == null ? null : person.id(), null, null, after);
    }
}
