package org.dangzhi.operations.planning.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.notify.receipts.NoticeReceipt;
import org.dangzhi.foundation.notify.receipts.NoticeReceiptQuery;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftPlan.PlannedShift;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.RosterRefused.NamedShift;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What stands against taking a publication back. It may be taken back as long as nobody goes by it: nobody but who published
 * it has opened their notice, none of its duties has begun, nothing has been changed or asked to be changed in it, and no
 * later one stands on it. A message outside the bell says nothing of having been read.
 */
@Component
class WithdrawalChecks {

    private final PublicationContentRows contents;
    private final NoticeReceiptQuery receipts;
    private final ShiftPlan plan;
    private final Offices offices;
    private final Clock clock;

    WithdrawalChecks(
            PublicationContentRows contents,
            NoticeReceiptQuery receipts,
            ShiftPlan plan,
            Offices offices,
            Clock clock) {
        this.contents = contents;
        this.receipts = receipts;
        this.plan = plan;
        this.offices = offices;
        this.clock = clock;
    }

    /** What is known of a publication. */
    Evidence evidence(Publication publication) {
        var content = contents.of(publication);
        return evidence(content, receipts.of(content.notices()));
    }

    private Evidence evidence(PublicationContent content, List<NoticeReceipt> told) {
        var kinds = plan.allKinds();
        return new Evidence(
                content, told, kinds, firstDuty(content.shifts(), kinds).orElse(null));
    }

    /** The first of the reasons; empty as long as it may be taken back. */
    Optional<Refusal> obstacle(Publication publication, Evidence evidence) {
        return obstacle(publication, evidence, () -> plan.between(publication.fromDay(), publication.toDay()));
    }

    /**
     * What could stand against it is held until the running transaction ends: whoever is about to open their notice, sign in or
     * change a shift waits.
     *
     * @throws RosterRefused (422) with the first of the reasons
     */
    void refuseGoneBy(Publication publication) {
        var shifts = plan.locked(publication.fromDay(), publication.toDay());
        var content = contents.of(publication);
        var evidence = evidence(content, receipts.locked(content.notices()));
        obstacle(publication, evidence, () -> shifts).ifPresent(obstacle -> {
            throw obstacle;
        });
    }

    private Optional<Refusal> obstacle(
            Publication publication, Evidence evidence, Supplier<List<PlannedShift>> shifts) {
        var put = evidence.content().shifts();
        if (put.isEmpty()) return Optional.of(RosterRefused.nothingKept(publication.number()));
        return Stream.<Supplier<Optional<Refusal>>>of(
                        () -> publishedSince(publication, evidence.content()),
                        () -> dutyBegun(evidence),
                        () -> read(publication, evidence.told()),
                        () -> swapAsked(evidence.content()),
                        () -> changed(put, shifts.get()))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The first duty that it put people into; from its beginning on it cannot be taken back.
     *
     * @param known kinds of all these shifts
     */
    Optional<FirstDuty> firstDuty(List<PublishedShift> put, List<ShiftPlan.Kind> known) {
        var kinds = known.stream().collect(Collectors.toMap(ShiftPlan.Kind::id, Function.identity()));
        return put.stream()
                .filter(shift -> shift.after().people().findAny().isPresent())
                .map(shift -> firstDuty(shift, kinds))
                .min(Comparator.comparing(FirstDuty::at));
    }

    private FirstDuty firstDuty(PublishedShift shift, Map<ShiftKindId, ShiftPlan.Kind> kinds) {
        var kind = kinds.get(shift.kind());
        var begins = kind == null
                ? shift.day().atStartOfDay(offices.zone()).toInstant()
                : kind.on(shift.day(), offices.zone()).from();
        return new FirstDuty(new NamedShift(shift.day(), shift.kind()), begins);
    }

    private static Optional<Refusal> publishedSince(Publication publication, PublicationContent content) {
        return Optional.ofNullable(content.later())
                .map(later -> RosterRefused.publishedSince(publication.number(), later));
    }

    private Optional<Refusal> dutyBegun(Evidence evidence) {
        return Optional.ofNullable(evidence.first())
                .filter(first -> !first.at().isAfter(clock.instant()))
                .map(first -> RosterRefused.dutyBegun(first.shift(), first.at()));
    }

    /** Whoever published it knows it without a notice. */
    private static Optional<Refusal> read(Publication publication, List<NoticeReceipt> receipts) {
        var opened = receipts.stream()
                .filter(receipt -> receipt.openedAt() != null)
                .filter(receipt -> !receipt.person().equals(publication.publishedBy()))
                .toList();
        List<PersonId> readers =
                opened.stream().map(NoticeReceipt::person).distinct().toList();
        return opened.stream()
                .map(NoticeReceipt::openedAt)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(first -> RosterRefused.read(readers, first));
    }

    private static Optional<Refusal> swapAsked(PublicationContent content) {
        return Optional.ofNullable(content.swap()).map(swap -> RosterRefused.swapAsked(swap.by(), swap.shift()));
    }

    private static Optional<Refusal> changed(List<PublishedShift> put, List<PlannedShift> shifts) {
        var now = PublishedShift.staff(shifts);
        return put.stream()
                .filter(shift -> !shift.after().equals(now.get(shift.place())))
                .findFirst()
                .map(shift -> RosterRefused.changedSince(new NamedShift(shift.day(), shift.kind())));
    }

    /**
     * What a publication is shown and judged by, read once.
     *
     * @param told of those whom it told, who has opened the notice
     * @param kinds of all shifts
     * @param first the duty that begins first; null if nobody has one
     */
    record Evidence(
            PublicationContent content,
            List<NoticeReceipt> told,
            List<ShiftPlan.Kind> kinds,
            @Nullable FirstDuty first) {}

    /** @param at when it begins */
    record FirstDuty(NamedShift shift, Instant at) {}
}
