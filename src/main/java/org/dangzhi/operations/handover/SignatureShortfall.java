package org.dangzhi.operations.handover;

import java.time.Instant;
import java.util.List;
import org.dangzhi.operations.dutylog.DutyLog;

/**
 * What a signature would claim though it is not so: that the shift is over, that its questions are answered, its log checked,
 * its things counted. With any of it, one signs with a reason in writing, or not at all.
 *
 * @param opensAt from when on it is signed without a reason
 * @param early whether it is signed before that
 * @param questioned entries whose question nobody has answered
 * @param unchecked other entries that the secondary has not checked; only whoever signs as having checked answers for them
 * @param uncounted keys, seals and equipment that nobody has looked at
 */
public record SignatureShortfall(Instant opensAt, boolean early, int questioned, int unchecked, int uncounted) {

    public static SignatureShortfall of(
            SignatureRole role,
            Instant opensAt,
            Instant now,
            List<DutyLog.UncheckedEntry> entries,
            List<AssetRows.Asset> assets) {
        boolean early = now.isBefore(opensAt);
        if (!role.leaving()) return new SignatureShortfall(opensAt, early, 0, 0, 0);
        int questioned =
                (int) entries.stream().filter(SignatureShortfall::isOpen).count();
        boolean checks = role == SignatureRole.LEAVING_SECONDARY;
        return new SignatureShortfall(opensAt, early, questioned, checks ? entries.size() - questioned : 0, (int)
                assets.stream().filter(asset -> asset.look().isEmpty()).count());
    }

    private static boolean isOpen(DutyLog.UncheckedEntry entry) {
        return !entry.question().isEmpty() && !entry.answered();
    }

    public boolean any() {
        return early || questioned + unchecked + uncounted > 0;
    }
}
