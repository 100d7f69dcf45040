package org.dangzhi.foundation.people.units;

import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewUnit;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.names.Pinyin;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

@Table(schema = "people", name = "unit")
public class Unit {

    @Id
    private final UnitId id;

    @Version
    private int version;

    @Column("parent_id")
    private @Nullable UnitId parent;

    private String name;
    private String shortName;
    private String pinyin;
    private String initials;
    private int position;

    @PersistenceCreator
    Unit(UnitId id, String name, String shortName, String pinyin, String initials, int position) {
        this.id = id;
        this.name = name;
        this.shortName = shortName;
        this.pinyin = pinyin;
        this.initials = initials;
        this.position = position;
    }

    static Unit entered(NewUnit card) {
        return new Unit(new UnitId(TimeOrderedIds.next()), "", "", "", "", 0).change(card);
    }

    /** Whoever moves a unit makes sure first that the new parent is not below it. */
    Unit change(NewUnit card) {
        parent = card.parent();
        name = card.name().strip();
        shortName = card.shortName().isBlank()
                ? name.substring(0, Math.min(30, name.length()))
                : card.shortName().strip();
        pinyin = Pinyin.plain(name);
        initials = Pinyin.plainInitials(name);
        position = card.position();
        return this;
    }

    UnitId id() {
        return id;
    }

    int version() {
        return version;
    }

    public NewUnit card() {
        return new NewUnit(parent, name, shortName, position);
    }
}
