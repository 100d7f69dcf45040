package org.dangzhi.operations.handover.browsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.dutylog.DutyLog;
import org.dangzhi.operations.handover.AssetRows;
import org.dangzhi.operations.handover.Handover;
import org.dangzhi.operations.handover.HandoverLineRows;
import org.dangzhi.operations.handover.ShiftChanges;
import org.dangzhi.operations.handover.deadlines.HandoverDeadlines;
import org.springframework.stereotype.Component;

/** Query of a handover as it stands, from all that has a part in it. */
@Component
class HandoverViewQuery {

    private final HandoverLineRows lines;
    private final AssetRows assets;
    private final ShiftChanges changes;
    private final DutyLog log;
    private final People people;
    private final HandoverDeadlines deadlines;

    HandoverViewQuery(
            HandoverLineRows lines,
            AssetRows assets,
            ShiftChanges changes,
            DutyLog log,
            People people,
            HandoverDeadlines deadlines) {
        this.lines = lines;
        this.assets = assets;
        this.changes = changes;
        this.log = log;
        this.people = people;
        this.deadlines = deadlines;
    }

    HandoverView of(HandoverWithSignatures opened) {
        var handover = opened.handover();
        var change = changes.of(handover);
        return new HandoverView(
                opened,
                change,
                lines(handover, change),
                unchecked(handover, change.leaving()),
                assets.at(handover.id()),
                deadlines.opensAt(change.leaving()),
                deadlines.escalatesAt(change.leaving()),
                deadlines.undoable());
    }

    private List<HandoverView.Line> lines(Handover handover, ShiftChanges.Change change) {
        var shown = handover.closed()
                ? lines.kept(handover.id()).stream()
                        .map(line -> new HandoverLineRows.Live(line, ""))
                        .toList()
                : lines.now(handover.id());
        var names = takers(shown.stream().map(HandoverLineRows.Live::line).toList(), change);
        return shown.stream()
                .map(one -> new HandoverView.Line(
                        one.line(), names.getOrDefault(one.line().takenBy(), ""), one.phone()))
                .toList();
    }

    /** Names of those who take something over; most are of the coming pair, whose names are known. */
    private Map<UUID, String> takers(List<HandoverLineRows.Kept> shown, ShiftChanges.Change change) {
        var names = new HashMap<UUID, String>();
        change.comers().forEach(member -> names.put(member.person().id(), member.name()));
        var others = shown.stream()
                .map(HandoverLineRows.Kept::takenBy)
                .filter(Objects::nonNull)
                .filter(taker -> !names.containsKey(taker))
                .map(PersonId::new)
                .distinct()
                .toList();
        if (!others.isEmpty()) people.names(others).forEach((id, name) -> names.put(id.id(), name.name()));
        return names;
    }

    private List<DutyLog.UncheckedEntry> unchecked(Handover handover, Crew leaving) {
        var closed = handover.closedAt();
        return closed == null ? log.unchecked(leaving.shift()) : log.unchecked(leaving.shift(), closed);
    }
}
