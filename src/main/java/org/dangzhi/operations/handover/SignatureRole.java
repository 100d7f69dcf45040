package org.dangzhi.operations.handover;

import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.jspecify.annotations.Nullable;

/** Role of a signature; the four, in their order. */
public enum SignatureRole {
    /** 交班主班: has completed it. */
    LEAVING_PRIMARY(true, DutyPost.PRIMARY),
    /** 交班辅班: has checked it. */
    LEAVING_SECONDARY(true, DutyPost.SECONDARY),
    /** 接班主班: takes over. */
    COMING_PRIMARY(false, DutyPost.PRIMARY),
    /** 接班辅班: takes over; the old shift may go. */
    COMING_SECONDARY(false, DutyPost.SECONDARY);

    private final boolean leaving;
    private final DutyPost post;

    SignatureRole(boolean leaving, DutyPost post) {
        this.leaving = leaving;
        this.post = post;
    }

    public boolean leaving() {
        return leaving;
    }

    public DutyPost post() {
        return post;
    }

    /** Who signs here; nobody where the roster has a gap. */
    public Optional<Crew.Member> signer(Crew leavingCrew, @Nullable Crew comingCrew) {
        var crew = leaving ? leavingCrew : comingCrew;
        return crew == null ? Optional.empty() : crew.in(post);
    }

    /** Those of the coming pair, in their order. */
    public static Stream<SignatureRole> coming() {
        return Stream.of(COMING_PRIMARY, COMING_SECONDARY);
    }

    /** The one whose turn it is after so many signatures; none after four. */
    public static Optional<SignatureRole> after(int signatures) {
        return signatures < values().length ? Optional.of(values()[signatures]) : Optional.empty();
    }
}
