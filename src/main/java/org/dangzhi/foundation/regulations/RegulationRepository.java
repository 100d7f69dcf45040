package org.dangzhi.foundation.regulations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dangzhi.foundation.web.NotFoundException;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;

/** Repository of regulations, each edition of its own. */
public interface RegulationRepository extends CrudRepository<Regulation, RegulationId> {

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Regulation> findLockedById(RegulationId id);

    /**
     * For who writes: nobody else changes it until the transaction ends.
     *
     * @throws NotFoundException (404) if the office has no such regulation
     */
    default Regulation locked(RegulationId id) {
        return findLockedById(id).orElseThrow(NotFoundException::new);
    }

    /**
     * The same for who writes upon what a page showed.
     *
     * @param changed thrown if somebody else changed it since that version
     */
    default Regulation locked(RegulationId id, int seen, Supplier<? extends RuntimeException> changed) {
        var there = locked(id);
        if (there.version() != seen) throw changed.get();
        return there;
    }

    /** @throws NotFoundException (404) if the office has no such regulation */
    default Regulation known(RegulationId id) {
        return findById(id).orElseThrow(NotFoundException::new);
    }

    /** The newest edition of that code which is no draft, perhaps not yet in force. */
    @Query("select * from regulations.regulation where code = :code and not draft")
    Optional<Regulation> byCode(String code);

    /** The edition of that code in force on the day; where none was, the newest. */
    @Query("""
            select * from regulations.regulation
             where not draft and (code = :code or code = :code || '.' || edition)
             order by (in_force_on <= :day and (repealed_on is null or repealed_on > :day)) desc, edition desc
             limit 1
            """)
    Optional<Regulation> byCode(String code, LocalDate day);

    /** Every regulation that is no draft. */
    @Query("select * from regulations.regulation where not draft order by level, in_force_on desc, id")
    List<Regulation> all();

    /** The next edition of it that is being prepared. */
    default Optional<Regulation> draftOf(RegulationId id) {
        return findFirstByReplacesAndDraftTrueOrderById(id);
    }

    Optional<Regulation> findFirstByReplacesAndDraftTrueOrderById(RegulationId replaced);

    /** What took its place; drafts are left out. */
    default List<Regulation> followers(RegulationId id) {
        return findByReplacesAndDraftFalseOrderById(id);
    }

    List<Regulation> findByReplacesAndDraftFalseOrderById(RegulationId replaced);

    /** Those that are so named, by number, code, or the whole title; the newest two, since more than one name nothing. */
    @Query("""
            select * from regulations.regulation
             where not draft and (number = :typed or code = :typed or title = :typed)
             order by in_force_on desc, id limit 2
            """)
    List<Regulation> named(String typed);
}
