package org.dangzhi.foundation.regulations.editing;

import org.dangzhi.foundation.regulations.CategoryRows;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.regulations.RegulationRepository;
import org.dangzhi.foundation.regulations.page.RegulationDaysForm;
import org.dangzhi.foundation.regulations.page.RegulationForm;
import org.dangzhi.foundation.web.StaleVersionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case that changes what is known of a regulation besides its clauses. */
@Service
class RegulationCommands {

    private final RegulationRepository regulations;
    private final ClauseRows clauses;
    private final CategoryRows categories;
    private final LibraryCatalogue catalogue;

    RegulationCommands(
            RegulationRepository regulations, ClauseRows clauses, CategoryRows categories, LibraryCatalogue catalogue) {
        this.regulations = regulations;
        this.clauses = clauses;
        this.categories = categories;
        this.catalogue = catalogue;
    }

    /** @throws StaleVersionException (409) if somebody else changed it since the form was opened */
    @Transactional
    void change(RegulationId id, RegulationForm form, RegulationDaysForm days) {
        var regulation = regulations.locked(id, form.writtenOver(), StaleVersionException::new);
        categories.check(form.category(), regulation.category());
        var before = regulation.description();
        regulation.correct(form.description(days.issued()), days.term(), form.code(), catalogue);
        regulations.save(regulation);
        if (!regulation.description().isFoundAlike(before)) clauses.index(regulation, clauses.of(id));
    }
}
