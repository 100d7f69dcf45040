package org.dangzhi.foundation.people.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.NewUnit;
import org.dangzhi.foundation.people.PhoneNumber;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.persons.PeopleCommands;
import org.dangzhi.foundation.search.SearchIndex;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class UnitCommandsTests {

    @Autowired
    Offices offices;

    @Autowired
    UnitCommands units;

    @Autowired
    PeopleCommands people;

    @Autowired
    SearchIndex index;

    @Autowired
    Accounts accounts;

    TestOffice binbei;
    UnitId plant;
    UnitId station;

    @BeforeEach
    void aPlantWithAStation() {
        binbei = TestOffice.found(offices);
        binbei.run(() -> {
            var second = units.add(new NewUnit(null, "采油二厂", "二厂", 2));
            units.add(new NewUnit(null, "机关", "机关", 1));
            plant = second;
            station = units.add(new NewUnit(plant, "3 号站", "", 1));
            units.add(new NewUnit(plant, "调度室", "调度", 0));
        });
    }

    @Test
    void standsParentsBeforeChildrenAndSiblingsInTheirOrder() {
        assertThat(binbei.in(units::tree).stream().map(unit -> "  ".repeat(unit.depth()) + unit.name()))
                .containsExactly("机关", "采油二厂", "  调度室", "  3 号站");
    }

    @Test
    void isFoundByNameAndShortName() {
        assertThat(binbei.in(() -> units.named("二厂"))).contains(plant);
        assertThat(binbei.in(() -> units.named(" 采油二厂 "))).contains(plant);
        assertThat(binbei.in(() -> units.named("三厂"))).isEmpty();
    }

    @Test
    void refusesAUnitBelowItself() {
        assertThatThrownBy(() -> binbei.run(() -> units.change(plant, 1, new NewUnit(station, "采油二厂", "二厂", 1))))
                .isInstanceOf(UnitRefused.class);
        assertThatThrownBy(() -> binbei.run(() -> units.change(plant, 1, new NewUnit(plant, "采油二厂", "二厂", 1))))
                .isInstanceOf(UnitRefused.class);
    }

    @Test
    void refusesTwoOfOneNameUnderOneParent() {
        assertThatThrownBy(() -> binbei.run(() -> units.add(new NewUnit(null, "机关", "", 9))))
                .isInstanceOf(UnitRefused.class);
        assertThat(binbei.in(() -> units.add(new NewUnit(plant, "机关", "", 9)))).isNotNull();
    }

    @Test
    void refusesToRemoveAUnitThatHoldsSomething() {
        assertThatThrownBy(() -> binbei.run(() -> units.remove(plant))).isInstanceOf(UnitRefused.class);

        binbei.run(() -> people.add(NewPerson.of("王伟", "站长", station)));
        assertThatThrownBy(() -> binbei.run(() -> units.remove(station))).isInstanceOf(UnitRefused.class);
    }

    @Test
    void removesAnEmptyUnit() {
        binbei.run(() -> units.remove(station));

        assertThatThrownBy(() -> binbei.in(() -> units.of(station))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void isFoundWithItsPersonsUnderItsNewName() {
        var officer = binbei.member(people, accounts, Roles.DUTY_OFFICER);
        binbei.run(() -> people.add(NewPerson.of("王伟", "站长", station).with(List.of(new PhoneNumber("值班", "5556103")))));
        binbei.run(() -> units.change(station, 1, new NewUnit(plant, "滨三集输站", "滨三", 1)));

        assertThat(binbei.signedIn(officer, () -> index.find("滨三集输", 5)))
                .extracting(hit -> hit.title())
                .containsExactly("王伟");
        assertThat(binbei.signedIn(officer, () -> index.find("王伟 6103", 5))).hasSize(1);
        assertThat(binbei.signedIn(officer, () -> index.find("3 号站", 5))).isEmpty();
    }

    @Test
    void isReadInItsOfficeOnly() {
        assertThat(TestOffice.found(offices).in(units::tree)).isEmpty();
    }
}
