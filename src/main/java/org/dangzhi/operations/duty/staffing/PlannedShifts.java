package org.dangzhi.operations.duty.staffing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftPlan.Kind;
import org.dangzhi.operations.duty.ShiftPlan.OpenPlace;
import org.dangzhi.operations.duty.ShiftPlan.PlannedShift;
import org.dangzhi.operations.duty.ShiftPlan.ShiftRequest;
import org.dangzhi.operations.duty.settings.ShiftKind;
import org.dangzhi.operations.duty.settings.ShiftKindRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link ShiftPlan} by its rows; {@link RosterCommands} changes them. */
@Service
@Transactional(readOnly = true)
class PlannedShifts implements ShiftPlan {

    private final ShiftKindRepository kinds;
    private final PlannedShiftQuery planned;
    private final RosterCommands commands;

    PlannedShifts(ShiftKindRepository kinds, PlannedShiftQuery planned, RosterCommands commands) {
        this.kinds = kinds;
        this.planned = planned;
        this.commands = commands;
    }

    @Override
    public List<Kind> kinds() {
        return kinds.findByActiveTrueOrderByPosition().stream()
                .map(ShiftKind::seen)
                .toList();
    }

    @Override
    public List<Kind> allKinds() {
        return kinds.findAllByOrderByPosition().stream().map(ShiftKind::seen).toList();
    }

    @Override
    public List<PlannedShift> between(LocalDate first, LocalDate last) {
        return planned.between(first, last);
    }

    @Override
    @Transactional
    public List<PlannedShift> locked(LocalDate first, LocalDate last) {
        return planned.locked(first, last);
    }

    @Override
    public Map<ShiftId, Instant> changes(LocalDate first, LocalDate last) {
        return planned.changes(first, last);
    }

    @Override
    public List<OpenPlace> leavings(PersonId person, int days) {
        return planned.leavings(person, days);
    }

    @Override
    public Optional<PlannedShift> of(ShiftId shift) {
        return planned.of(shift);
    }

    @Override
    public List<PlannedShift> of(Collection<ShiftId> shifts) {
        return planned.of(shifts);
    }

    @Override
    @Transactional
    public void put(List<ShiftRequest> wanted) {
        commands.put(wanted);
    }
}
