package org.dangzhi.operations.duty.settings;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.operations.duty.DutyKindSetting;
import org.dangzhi.operations.duty.DutyListSetting;
import org.dangzhi.operations.duty.DutyRefused;
import org.dangzhi.operations.duty.HeldDays;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftPattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of the duty room's settings: kinds of shifts, lists of the office's own, minutes and numbers. */
@Service
@Transactional(readOnly = true)
public class DutySettings {

    /** Minutes before its beginning from which a shift may be taken. */
    public static final String EARLY = "duty.signing.early";

    public static final int EARLY_MINUTES = 60;

    /** Minutes after a shift's beginning at which a missing sign-in is told. */
    public static final String GRACE = "duty.signing.grace";

    public static final int GRACE_MINUTES = 10;

    /** Minutes after a shift's end within which the next one begins that takes over from it. */
    public static final String GAP = "duty.handover.gap";

    public static final int GAP_MINUTES = 120;

    public static final String PHONE = "duty.phone";
    public static final String FAX = "duty.fax";
    public static final String NOTES = "duty.table.notes";

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final int HALF_A_DAY = 12 * 60;
    private static final ShiftPattern USUAL =
            new ShiftPattern(HeldDays.EVERY, HeldDays.EVERY, HeldDays.NEVER, HeldDays.NEVER);

    private static final int SHORTEST = 60;
    private static final int LONGEST = 2880;

    private final ShiftKindRepository kinds;
    private final Settings settings;
    private final ObjectProvider<DutyListSetting> lists;
    private final ObjectProvider<DutyKindSetting> ownKinds;

    DutySettings(
            ShiftKindRepository kinds,
            Settings settings,
            ObjectProvider<DutyListSetting> lists,
            ObjectProvider<DutyKindSetting> ownKinds) {
        this.kinds = kinds;
        this.settings = settings;
        this.lists = lists;
        this.ownKinds = ownKinds;
    }

    @Transactional
    public void addShiftKind(String typed, LocalTime begins, int minutes, ShiftPattern pattern) {
        var name = typed.strip();
        if (name.isEmpty()) throw DutyRefused.blank("name");
        if (name.length() > 20) throw DutyRefused.tooLong("name", name.length(), 20);
        if (minutes < SHORTEST || minutes > LONGEST) throw wrongHours();
        refuseNever(pattern);
        if (kinds.existsByName(name)) throw DutyRefused.kindExists(name);
        kinds.save(ShiftKind.of(name, begins, minutes, pattern));
    }

    /**
     * Adds the two kinds that most offices have, a day and a night of twelve hours each, where there is none yet. Source of the hours:
     * the office's own setting; each may be changed or retired.
     */
    @Transactional
    public void addUsualKinds(String day, String night) {
        if (kinds.count() > 0) return;
        addShiftKind(day, MORNING, HALF_A_DAY, USUAL);
        addShiftKind(night, EVENING, HALF_A_DAY, USUAL);
    }

    public Refusal wrongHours() {
        return DutyRefused.hours(SHORTEST / 60, LONGEST / 60);
    }

    /** Retires a kind, or takes it up again. What was planned stays. */
    @Transactional
    public void use(ShiftKindId id, boolean active) {
        kinds.save(kinds.findById(id).orElseThrow(NotFoundException::new).active(active));
    }

    /** Holds a kind on other days, or wants other places in it. What was planned stays. */
    @Transactional
    public void hold(ShiftKindId id, ShiftPattern pattern) {
        refuseNever(pattern);
        kinds.save(kinds.findById(id).orElseThrow(NotFoundException::new).pattern(pattern));
    }

    private static void refuseNever(ShiftPattern pattern) {
        if (pattern.held() == HeldDays.NEVER) throw DutyRefused.blank("held");
    }

    /** Keeps settings and lists, all or none. */
    @Transactional
    public void keep(Map<String, String> values, Map<DutyListSetting, List<String>> lists) {
        values.forEach(settings::set);
        lists.forEach(DutyListSetting::replace);
    }

    /** Lists of this module and of those above, in the order of the page. */
    public List<DutyListSetting> lists() {
        return lists.stream()
                .sorted(Comparator.comparingInt(DutyListSetting::order))
                .toList();
    }

    /** Kinds of the modules above that the office adds to. */
    public List<DutyKindSetting> ownKinds() {
        return ownKinds.orderedStream().toList();
    }
}
