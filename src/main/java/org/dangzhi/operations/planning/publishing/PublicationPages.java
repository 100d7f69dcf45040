package org.dangzhi.operations.planning.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dangzhi.foundation.notify.receipts.NoticeReceipt;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.planning.drafts.DraftId;
import org.dangzhi.operations.planning.page.PublicationPage;
import org.dangzhi.operations.planning.problem.RosterRefusalWords;
import org.dangzhi.operations.planning.publishing.WithdrawalChecks.Evidence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of a publication: who has read of it, and whether it can be taken back. */
@Component
@Transactional(readOnly = true)
class PublicationPages {

    private final PublicationRows rows;
    private final WithdrawalChecks checks;
    private final RosterRefusalWords refusals;
    private final People people;
    private final Texts texts;
    private final TimeWords times;

    PublicationPages(
            PublicationRows rows,
            WithdrawalChecks checks,
            RosterRefusalWords refusals,
            People people,
            Texts texts,
            TimeWords times) {
        this.rows = rows;
        this.checks = checks;
        this.refusals = refusals;
        this.people = people;
        this.texts = texts;
        this.times = times;
    }

    PublicationPage of(int number) {
        return page(rows.of(number));
    }

    /** @throws NotFoundException (404) if it was never published */
    PublicationPage ofDraft(DraftId draft) {
        return page(rows.newest(draft).orElseThrow(NotFoundException::new));
    }

    private PublicationPage page(Publication publication) {
        var evidence = checks.evidence(publication);
        var told = evidence.told();
        var names = people.names(Stream.concat(
                        Stream.of(publication.publishedBy(), publication.withdrawnBy())
                                .flatMap(Stream::ofNullable),
                        told.stream().map(NoticeReceipt::person))
                .distinct()
                .toList());
        var readers = readers(told, names);
        return new PublicationPage(
                texts.t("planning.publication.of", publication.number()),
                facts(publication, names),
                standing(publication, evidence, names),
                Publication.address(publication.number()),
                "/duty/roster?month=" + publication.fromDay().toString().substring(0, 7),
                texts.t(
                        "planning.publication.read",
                        readers.stream()
                                .filter(reader -> !reader.openedAt().isEmpty())
                                .count(),
                        readers.size()),
                readers);
    }

    private List<String> facts(Publication publication, Map<PersonId, PersonName> names) {
        return List.of(
                times.days(publication.fromDay(), publication.toDay()),
                texts.t(
                        "planning.publication.by",
                        times.at(publication.publishedAt()),
                        PersonName.nameOf(publication.publishedBy(), names)));
    }

    private PublicationPage.State standing(
            Publication publication, Evidence evidence, Map<PersonId, PersonName> names) {
        if (!publication.stands()) return takenBack(publication, names);
        return checks.obstacle(publication, evidence)
                .map(obstacle -> new PublicationPage.State(
                        texts.t("planning.publication.stands"),
                        "go",
                        "rosette-discount-check",
                        texts.t("planning.publication.final", refusals.sentence(obstacle, evidence.kinds())),
                        false))
                .orElseGet(() -> new PublicationPage.State(
                        texts.t("planning.publication.stands"), "go", "rosette-discount-check", until(evidence), true));
    }

    private String until(Evidence evidence) {
        var first = evidence.first();
        return first == null ? "" : texts.t("planning.publish.until", times.at(first.at()));
    }

    private PublicationPage.State takenBack(Publication publication, Map<PersonId, PersonName> names) {
        var by = Objects.requireNonNull(publication.withdrawnBy());
        var at = Objects.requireNonNull(publication.withdrawnAt());
        return new PublicationPage.State(
                texts.t("planning.publication.takenBack"),
                "warn",
                "arrow-back-up",
                texts.t("planning.publication.takenBack.by", times.at(at), PersonName.nameOf(by, names)),
                false);
    }

    /** A person once, whatever they have in the place of others; those who have opened it first. */
    private List<PublicationPage.Reader> readers(List<NoticeReceipt> told, Map<PersonId, PersonName> names) {
        var readers = new LinkedHashMap<PersonId, PublicationPage.Reader>();
        for (var receipt : told)
            readers.putIfAbsent(
                    receipt.person(),
                    new PublicationPage.Reader(
                            PersonName.nameOf(receipt.person(), names),
                            receipt.openedAt() == null ? "" : times.at(receipt.openedAt())));
        return List.copyOf(readers.values());
    }
}
