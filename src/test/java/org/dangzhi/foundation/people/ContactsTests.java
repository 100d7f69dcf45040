package org.dangzhi.foundation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.contacts.ContactCommands;
import org.dangzhi.foundation.people.persons.PeopleCommands;
import org.dangzhi.foundation.search.SearchHit;
import org.dangzhi.foundation.search.SearchIndex;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Roles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ContactsTests {

    @Autowired
    Offices offices;

    @Autowired
    PeopleCommands people;

    @Autowired
    ContactCommands contacts;

    @Autowired
    SearchIndex index;

    @Autowired
    Accounts accounts;

    TestOffice binbei;
    ContactId hospital;
    /** Who searches; nobody who is signed in, at first. */
    @Nullable
    PersonId reader;

    @BeforeEach
    void aDirectory() {
        binbei = TestOffice.found(offices);
        binbei.run(() -> {
            people.add(NewPerson.of("周海燕", "主班", null)
                    .with(List.of(new PhoneNumber("办公", "0543-5552101"), new PhoneNumber("手机", "138 1234 5678"))));
            hospital = contacts.add(new NewContact(
                    false, "滨北县医院", "覃晓东", "急诊科主任", "夜间走东门", List.of(new PhoneNumber("急诊", "0543-3221120"))));
            contacts.add(new NewContact(
                    true,
                    "采油二厂",
                    "总调度室",
                    "",
                    "",
                    List.of(new PhoneNumber("值班", "5556101-8001"), new PhoneNumber("传真", "5556109"))));
        });
    }

    @Test
    void areFoundByAnyPartOfANumberOfThreeDigitsOrMore() {
        for (var typed : List.of("0543-5552101", "+86 543 5552101", "5552101", "2101", "555-21", "05435", "521"))
            assertThat(numbers(typed)).as(typed).contains("周海燕 0543-5552101");
        assertThat(numbers("1234")).containsExactly("周海燕 138 1234 5678");
        assertThat(numbers("21")).isEmpty();
        assertThat(numbers("4444")).isEmpty();
    }

    @Test
    void areFoundByAWholeNumberWhereTheDirectoryHasOnlyTheLocalOne() {
        assertThat(numbers("0543-5556101")).containsExactly("总调度室 5556101-8001");
    }

    @Test
    void showTheSameNumberFirst() {
        binbei.run(() -> contacts.add(new NewContact(
                false, "乙", "甲", "", "", List.of(new PhoneNumber("", "2101"), new PhoneNumber("", "210155")))));

        assertThat(numbers("2101")).containsExactly("甲 2101", "周海燕 0543-5552101", "甲 210155");
    }

    @Test
    void areFoundByNamePinyinUnitPostAndNoteFromOneCharacterOn() {
        for (var typed : List.of("覃", "晓东", "qinx", "tanxiao", "qxd", "县医院", "急诊", "东门", "binbeixian"))
            assertThat(names(typed)).as(typed).containsExactly("覃晓东");
        assertThat(names("医院 总")).isEmpty();
    }

    @Test
    void areFoundInTheBoxAtTheTopByWhoeverMayReadThem() {
        reader = binbei.member(people, accounts, Roles.DUTY_OFFICER);

        assertThat(found("qxd")).containsExactly("覃晓东");
        assertThat(found("3221")).containsExactly("覃晓东");
        assertThat(found("覃 1120")).containsExactly("覃晓东");
        assertThat(found("zhy 2101")).containsExactly("周海燕");
    }

    @Test
    void areFoundByTheSoundOfTheirNameAndByANumberWithOrWithoutItsDash() {
        reader = binbei.member(people, accounts, Roles.DUTY_OFFICER);

        assertThat(found("秦晓冬")).containsExactly("覃晓东");
        assertThat(found("秦晓")).isEmpty();
        assertThat(found("05433221120")).containsExactly("覃晓东");
        assertThat(found("0543-3221120")).containsExactly("覃晓东");
    }

    @Test
    void areNotFoundByANumberThatIsMaskedForTheReader() {
        reader = binbei.member(people, accounts, Roles.DRIVER);

        assertThat(found("qxd")).containsExactly("覃晓东");
        assertThat(found("3221")).isEmpty();
    }

    @Test
    void areNotFoundWithoutThePermissionToReadThem() {
        assertThat(found("qxd")).isEmpty();
    }

    @Test
    void areNoLongerFoundOnceRemoved() {
        reader = binbei.member(people, accounts, Roles.DUTY_OFFICER);
        binbei.run(() -> contacts.remove(hospital));

        assertThat(found("qxd")).isEmpty();
        assertThat(names("覃")).isEmpty();
        assertThat(numbers("3221120")).isEmpty();
    }

    @Test
    void areFoundByWhatTheyAreCalledNow() {
        reader = binbei.member(people, accounts, Roles.DUTY_OFFICER);
        binbei.run(() -> contacts.change(
                hospital, 1, new NewContact(false, "市医院", "解晓东", "", "", List.of(new PhoneNumber("", "120"))), true));

        assertThat(names("覃")).isEmpty();
        assertThat(names("xiexiaodong")).containsExactly("解晓东");
        assertThat(found("市医院")).containsExactly("解晓东");
        assertThat(numbers("120")).first().isEqualTo("解晓东 120");
    }

    @Test
    void belongToTheirOfficeOnly() {
        var other = TestOffice.found(offices);
        var stranger = other.member(people, accounts, Roles.DUTY_OFFICER);

        assertThat(other.in(() -> contacts.matchingNumber("5552101", 5))).isEmpty();
        assertThat(other.in(() -> contacts.matchingNumber("521", 5))).isEmpty();
        assertThat(other.in(() -> contacts.matching("覃", 5))).isEmpty();
        assertThat(other.signedIn(stranger, () -> index.find("覃", 5))).isEmpty();
        assertThatThrownBy(() -> other.in(() -> contacts.of(hospital))).isInstanceOf(NotFoundException.class);
    }

    private List<String> numbers(String typed) {
        return binbei.in(() -> contacts.matchingNumber(typed, 5)).stream()
                .map(match -> match.name() + " " + match.number())
                .toList();
    }

    private List<String> names(String typed) {
        return binbei.in(() -> contacts.matching(typed, 5)).stream()
                .map(ContactMatch::name)
                .toList();
    }

    private List<String> found(String typed) {
        var hits = reader == null
                ? binbei.in(() -> index.find(typed, 5))
                : binbei.signedIn(reader, () -> index.find(typed, 5));
        return hits.stream().map(SearchHit::title).toList();
    }
}
