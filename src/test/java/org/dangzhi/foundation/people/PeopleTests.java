package org.dangzhi.foundation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.persons.PeopleCommands;
import org.dangzhi.foundation.people.persons.PersonRefused;
import org.dangzhi.foundation.people.phones.PhoneNumberRefused;
import org.dangzhi.foundation.people.units.UnitCommands;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.StaleVersionException;
import org.dangzhi.foundation.web.typed.TypedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PeopleTests {

    @Autowired
    Offices offices;

    @Autowired
    PeopleCommands people;

    @Autowired
    UnitCommands units;

    TestOffice binbei;
    UnitId office;
    PersonId zhang;
    PersonId li;
    PersonId shan;

    @BeforeEach
    void threePersons() {
        binbei = TestOffice.found(offices);
        binbei.run(() -> {
            office = units.add(new NewUnit(null, "党委办公室（总经理办公室）", "办公室", 1));
            shan = people.add(person("单春梅", "干事", 9000, office));
            li = people.add(person("李文博", "副主任", 520, office));
            zhang = people.add(person("张建林", "副总经理", 12, null));
        });
    }

    static NewPerson person(String name, String post, int precedence, UnitId unit) {
        return new NewPerson(name, Sex.MALE, post, "", precedence, unit, List.of(), null, null);
    }

    @Test
    void areFoundByNamePinyinInitialsPostAndUnit() {
        for (var typed : List.of("张建", "zhangjian", "ZJL", "zhang jian", "副总", "林"))
            assertThat(matching(typed)).as(typed).contains("张建林 副总经理");
        for (var typed : List.of("办公室", "干事", "scm", "shanchun", "dan"))
            assertThat(matching(typed)).as(typed).contains("单春梅 干事");
    }

    @Test
    void standInTheOrderOfPrecedence() {
        assertThat(matching("")).containsExactly("张建林 副总经理", "李文博 副主任", "单春梅 干事");
    }

    @Test
    void standFirstWhenTheirOwnNameFits() {
        binbei.run(() -> {
            var liUnit = units.add(new NewUnit(null, "李家站", "李家站", 2));
            people.add(person("王伟", "站长", 100, liUnit));
        });
        assertThat(matching("李")).containsExactly("李文博 副主任", "王伟 站长");
    }

    @Test
    void areNotOfferedAfterTheyLeftButKeepTheirName() {
        binbei.run(() -> people.change(
                li,
                1,
                new NewPerson("李文博", Sex.MALE, "副主任", "", 520, office, List.of(), null, LocalDate.of(2026, 11, 22)),
                true));

        assertThat(matching("lwb")).isEmpty();
        assertThat(binbei.in(() -> people.name(li).shown())).isEqualTo("李文博 副主任");
    }

    @Test
    void areNamedManyAtOnce() {
        var unknown = new PersonId(TimeOrderedIds.next());
        var names = binbei.in(() -> people.names(List.of(zhang, shan, unknown)));

        assertThat(names).containsOnlyKeys(zhang, shan);
        assertThat(names.get(shan)).isEqualTo(new PersonName(shan, "单春梅", "干事", "办公室"));
    }

    /** Twenty-five whose names begin alike: more than a list of suggestions shows. */
    @Test
    void areMeantByTheirExactNameAmongManyAlike() {
        var wang = binbei.in(() -> people.add(person("王丽", "科员", 900, office)));
        binbei.run(() -> {
            for (char letter = 'A'; letter <= 'Y'; letter++) people.add(person("王丽" + letter, "科员", 1, office));
        });

        var everybody = binbei.in(people::lookup);

        assertThat(everybody.meant("王丽")).extracting(PersonName::id).containsExactly(wang);
        assertThat(everybody.meant("王丽Y")).extracting(PersonName::name).containsExactly("王丽Y");
    }

    @Test
    void areAskedForByTheRunningRequest() {
        assertThat(binbei.as(Actor.person(li.id()), people::me)).isEqualTo(li);
        assertThatThrownBy(() -> binbei.in(people::me)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void arePersonsOfTheirOfficeOnly() {
        var other = TestOffice.found(offices);

        assertThat(other.in(() -> people.matching("", 10))).isEmpty();
        assertThat(other.in(() -> people.names(List.of(zhang)))).isEmpty();
        assertThatThrownBy(() -> other.in(() -> people.known(zhang))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> other.in(() -> people.of(zhang))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> other.in(() -> people.add(person("王伟", "", 9000, office))))
                .isInstanceOf(PersonRefused.class);
    }

    @Test
    void tellTheSecondWriterThatTheFirstWasFaster() {
        binbei.run(() -> people.change(li, 1, person("李文博", "主任", 500, office), true));

        assertThatThrownBy(() -> binbei.run(() -> people.change(li, 1, person("李文博", "调研员", 800, office), true)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(binbei.in(() -> people.name(li).post())).isEqualTo("主任");
    }

    @Test
    void keepTheirNumbersWhenTheWriterMayNotSeeThem() {
        binbei.run(() -> people.change(
                li, 1, person("李文博", "副主任", 520, office).with(List.of(new PhoneNumber("办公", "5552102"))), true));
        binbei.run(() -> people.change(li, 2, person("李文博", "主任", 500, office), false));

        assertThat(binbei.in(() -> people.of(li).card().phones())).containsExactly(new PhoneNumber("办公", "5552102"));
    }

    @Test
    void refuseANumberWithoutDigitsAndALastDayBeforeTheFirst() {
        assertThatThrownBy(() -> binbei.run(
                        () -> people.add(person("王伟", "", 9000, null).with(List.of(new PhoneNumber("办公", "内线"))))))
                .isInstanceOf(PhoneNumberRefused.class);
        var impossible = new NewPerson(
                "王伟", null, "", "", 9000, null, List.of(), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1));
        assertThatThrownBy(() -> binbei.run(() -> people.add(impossible))).isInstanceOf(PersonRefused.class);
    }

    /** In the trial four were found by their surnames alone; the fourth had the sign that old systems keep for 䶮. */
    @ParameterizedTest
    @CsvSource({"李𬭎, lihong", "赵㛃, zj", "周𠮷, zhouji", "王\uE863, wangyan"})
    void withRareCharactersAreFoundByTheirSound(String name, String typed) {
        binbei.run(() -> people.add(NewPerson.of(name, "", null)));

        assertThat(matching(typed)).contains(TypedText.name(name));
    }

    @Test
    void areFoundAsTheySayTheirNameIsRead() {
        binbei.run(() -> people.add(
                new NewPerson("查雅琴", "cha ya qin", null, "", "", NewPerson.LAST, null, List.of(), null, null)));

        assertThat(matching("chayaqin")).containsExactly("查雅琴");
        assertThat(matching("cyq")).containsExactly("查雅琴");
        assertThat(matching("zhayaqin"))
                .as("who does not know asks by the surname")
                .containsExactly("查雅琴");
    }

    @Test
    void refuseASignThatOneComputerMadeForItself() {
        assertThat(assertThrows(Refusal.class, () -> binbei.run(() -> people.add(NewPerson.of("王\uE900", "", null))))
                        .args())
                .containsExactly("王\uE900", "U+E900");
        assertThat(assertThrows(
                                Refusal.class,
                                () -> binbei.run(() -> people.add(new NewPerson(
                                        "王伟", "王伟", null, "", "", NewPerson.LAST, null, List.of(), null, null))))
                        .key())
                .isEqualTo("people.reading.bad");
    }

    private List<String> matching(String typed) {
        return binbei.in(() -> people.matching(typed, 10)).stream()
                .map(PersonName::shown)
                .toList();
    }
}
