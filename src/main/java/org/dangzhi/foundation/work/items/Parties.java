package org.dangzhi.foundation.work.items;

import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/** Who carries an item out, and the third person who checks it. Units are those at the time it was given. */
public record Parties(
        @Column("owner_id") PersonId owner,
        @Column("owner_unit_id") @Nullable UnitId ownerUnit,
        @Column("assistant_id") @Nullable PersonId assistant,
        @Column("assistant_unit_id") @Nullable UnitId assistantUnit,
        @Column("supervisor_id") PersonId supervisor) {

    public Parties {
        if (supervisor.equals(owner)) throw ItemRefused.supervisorIsOwner();
        if (supervisor.equals(assistant)) throw ItemRefused.supervisorIsAssistant();
        if (owner.equals(assistant)) throw ItemRefused.assistantIsOwner();
    }
}
