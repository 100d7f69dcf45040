package org.dangzhi.foundation.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dangzhi.foundation.records.FileId;
import org.dangzhi.foundation.web.Refusal;
import org.junit.jupiter.api.Test;

/** Rules of editions, days and codes, without a database. */
class RegulationTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final ClauseCount SIX = new ClauseCount(8, 6, 0);
    private static final Authorship ZENG = new Authorship("zeng", Instant.parse("2026-11-23T02:00:00Z"));

    private final Library library = new Library(Set.of("own-duty"), Map.of("own-dining", "就餐办法"));

    /** Codes that shipped standards cite, and titles of other regulations by their codes. */
    private record Library(Set<String> cited, Map<String, String> titles) implements RegulationCatalogue {

        @Override
        public boolean isCited(String code) {
            return cited.contains(code);
        }

        @Override
        public Optional<String> holder(String code, Regulation asking) {
            return Optional.ofNullable(titles.get(code));
        }

        @Override
        public String title(RegulationId id) {
            return "另一制度";
        }
    }

    @Test
    void aDraftIsInForceFromTheDayOnThatItIsPutInForce() {
        var draft = draft(RegulationTerm.NONE);

        draft.putInForce(DECEMBER, SIX, false, library);

        assertThat(draft.draft()).isFalse();
        assertThat(draft.inForce(DECEMBER.minusDays(1))).isFalse();
        assertThat(draft.inForce(DECEMBER)).isTrue();
    }

    @Test
    void noDraftIsInForceEvenOnADayThatItNames() {
        assertThat(draft(new RegulationTerm(MAY, null)).inForce(DECEMBER)).isFalse();
    }

    @Test
    void withoutClausesOrWithDoubtsNothingComesIntoForceUnasked() {
        var draft = draft(RegulationTerm.NONE);

        assertThat(refused(() -> draft.putInForce(DECEMBER, new ClauseCount(0, 0, 0), true, library)))
                .isEqualTo("noClauses");
        var doubted = catchThrowableOfType(
                RegulationRefused.class, () -> draft.putInForce(DECEMBER, new ClauseCount(8, 6, 2), false, library));
        assertThat(doubted.args()).containsExactly(2);
        assertThat(doubted.field()).isEqualTo("anyway");

        draft.putInForce(DECEMBER, new ClauseCount(8, 6, 2), true, library);
        assertThat(draft.inForce(DECEMBER)).isTrue();
    }

    @Test
    void whatIsInForceIsNotPutInForceAgain() {
        assertThat(refused(() -> inForce().putInForce(DECEMBER, SIX, false, library)))
                .isEqualTo("noDraft");
    }

    @Test
    void aDraftDoesNotBeginBehindItsEnd() {
        var draft = draft(new RegulationTerm(null, MAY));

        assertThat(refused(() -> draft.putInForce(MAY.plusDays(1), SIX, false, library)))
                .isEqualTo("endsBefore");
    }

    @Test
    void theNextEditionBeginsAsTheOldOneIsAndNamesIt() {
        var old = coded("own-duty");

        var next = old.draftNext(id(), false, ZENG);

        assertThat(next.draft()).isTrue();
        assertThat(next.edition()).isEqualTo(2);
        assertThat(next.code()).isEqualTo("own-duty");
        assertThat(next.replaces()).isEqualTo(old.id());
        assertThat(next.description()).isEqualTo(old.description());
        assertThat(next.term()).isEqualTo(RegulationTerm.NONE);
        assertThat(old.draftNext(id(), true, ZENG).term().inForce()).isEqualTo(MAY);
    }

    @Test
    void aDraftHasNoNextEdition() {
        assertThat(refused(() -> draft(RegulationTerm.NONE).draftNext(id(), false, ZENG)))
                .isEqualTo("draft");
    }

    @Test
    void theOldEditionEndsWhereTheNextBeginsAndHandsItsCodeOn() {
        var old = coded("own-duty");
        var next = edition(old, DECEMBER);

        assertThat(old.giveWayTo(next)).isTrue();

        assertThat(old.term().repealed()).isEqualTo(DECEMBER);
        assertThat(old.code()).isEqualTo("own-duty.1");
        assertThat(next.code()).isEqualTo("own-duty");
        assertThat(next.term().repealed()).isNull();
    }

    @Test
    void anEndThatWasSettledAlreadyIsThatOfTheNextEdition() {
        var old = coded("own-duty");
        old.repeal(DECEMBER.plusYears(1));
        var next = edition(old, DECEMBER);

        assertThat(old.giveWayTo(next)).isTrue();

        assertThat(old.term().repealed()).isEqualTo(DECEMBER);
        assertThat(next.term().repealed()).isEqualTo(DECEMBER.plusYears(1));
    }

    @Test
    void whatEndedBeforeKeepsItsEndAndItsFollower() {
        var old = coded("own-duty");
        old.repeal(MAY.plusMonths(1));
        var next = edition(old, DECEMBER);

        assertThat(old.giveWayTo(next)).isFalse();

        assertThat(old.term().repealed()).isEqualTo(MAY.plusMonths(1));
        assertThat(next.term().repealed()).isNull();
    }

    @Test
    void anEditionDoesNotBeginBeforeTheOldOneDid() {
        var old = coded("own-duty");
        var next = edition(old, MAY.minusDays(1));

        var refused = catchThrowableOfType(RegulationRefused.class, () -> old.giveWayTo(next));

        assertThat(refused.key()).endsWith(".beforeTheOld");
        assertThat(refused.args()).containsExactly(MAY);
    }

    @Test
    void nothingIsRepealedBeforeItWasInForceAndNoDraftAtAll() {
        assertThat(refused(() -> inForce().repeal(MAY.minusDays(1)))).isEqualTo("repealDay");
        assertThat(refused(() -> draft(RegulationTerm.NONE).repeal(DECEMBER))).isEqualTo("draft");
    }

    @Test
    void onlyOneIsReplaced() {
        var one = inForce();
        var first = id();
        one.takePlaceOf(first, library);
        one.takePlaceOf(first, library);

        assertThat(one.replaces()).isEqualTo(first);
        assertThat(refused(() -> one.takePlaceOf(id(), library))).isEqualTo("replacesAnother");
    }

    @Test
    void whatIsInForceKeepsADayAndDaysStandInOrder() {
        var backwards = new RegulationTerm(DECEMBER, MAY);

        assertThat(refused(() -> correct(inForce(), RegulationTerm.NONE, ""))).isEqualTo("dayMissing");
        assertThat(refused(() -> correct(inForce(), backwards, ""))).isEqualTo("repealedBefore");
        correct(draft(RegulationTerm.NONE), RegulationTerm.NONE, "");
    }

    @Test
    void aCodeIsPlainFreeAndStaysWhereStandardsCiteIt() {
        var days = new RegulationTerm(MAY, null);

        assertThat(refused(() -> correct(inForce(), days, "Duty"))).isEqualTo("code");
        assertThat(refused(() -> correct(inForce(), days, "d".repeat(56)))).isEqualTo("code");
        assertThat(refused(() -> correct(inForce(), days, "own-dining"))).isEqualTo("codeTaken");
        assertThat(refused(() -> correct(coded("own-duty"), days, "duty"))).isEqualTo("codeCited");
        assertThat(refused(() -> correct(coded("own-duty"), days, ""))).isEqualTo("codeCited");
        var free = inForce();
        correct(free, days, "duty");
        assertThat(free.code()).isEqualTo("duty");
        correct(free, days, "");
        assertThat(free.code()).isNull();
    }

    @Test
    void whatTheOfficeChangedIsItsOwn() {
        var shipped = coded("own-duty");
        assertThat(shipped.awaits("newer")).isTrue();
        assertThat(shipped.awaits("hash")).isFalse();

        shipped.correctClauses();

        assertThat(shipped.isAsDelivered()).isFalse();
        assertThat(shipped.awaits("newer")).isFalse();
    }

    @Test
    void aDraftGetsItsTextFromAFileAndWhatIsInForceDoesNot() {
        var file = new FileId(UUID.randomUUID());
        var summary = new RegulationDescription("值班规定", "", "", IssuerLevel.COMPANY, "SAFETY", null, false, "");
        var draft = Regulation.draft(id(), summary, RegulationTerm.NONE, null, ZENG);

        draft.replaceText(file);

        assertThat(draft.whole()).isTrue();
        assertThat(draft.original()).isEqualTo(file);
        assertThatThrownBy(() -> inForce().replaceText(file)).isInstanceOf(RegulationRefused.class);
    }

    /** Last part of the key of what is refused. */
    private static String refused(ThrowingCallable verb) {
        var key = catchThrowableOfType(Refusal.class, verb).key();
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private void correct(Regulation one, RegulationTerm days, String code) {
        one.correct(described(), days, code, library);
    }

    private Regulation inForce() {
        var one = draft(RegulationTerm.NONE);
        one.putInForce(MAY, SIX, false, library);
        return one;
    }

    private static Regulation coded(String code) {
        var days = new RegulationTerm(MAY, null);
        var shipped = Regulation.shipped(id(), code, described(), days, ZENG);
        shipped.deliver("hash", described(), days, null);
        return shipped;
    }

    private Regulation edition(Regulation old, LocalDate day) {
        var next = old.draftNext(id(), false, ZENG);
        next.putInForce(day, SIX, false, library);
        return next;
    }

    private static Regulation draft(RegulationTerm term) {
        return Regulation.draft(id(), described(), term, null, ZENG);
    }

    private static RegulationDescription described() {
        return new RegulationDescription("值班规定", "", "", IssuerLevel.COMPANY, "SAFETY", null, true, "");
    }

    private static RegulationId id() {
        return new RegulationId(UUID.randomUUID());
    }
}
