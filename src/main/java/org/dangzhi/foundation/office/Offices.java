package org.dangzhi.foundation.office;

import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The offices of this installation, a tree. They are few and rarely change, so they are remembered. */
@Service
public class Offices {

    private final OfficeRows rows;
    private final ConcurrentMap<OfficeId, OfficeInfo> known = new ConcurrentHashMap<>();

    Offices(OfficeRows rows) {
        this.rows = rows;
    }

    public OfficeInfo current() {
        return of(OfficeContext.current());
    }

    /** Zone of the running work's office; of Beijing where there is none (sign-in page). */
    public ZoneId zone() {
        return OfficeContext.bound() && !OfficeContext.current().equals(OfficeId.NONE)
                ? current().zone()
                : ZoneId.of("Asia/Shanghai");
    }

    /** @throws NoSuchElementException for an id that no office has */
    public OfficeInfo of(OfficeId id) {
        var info = known.get(id);
        if (info != null) return info;
        all();
        return Optional.ofNullable(known.get(id))
                .orElseThrow(() -> new NoSuchElementException("No office has the id " + id.id() + "."));
    }

    /** Every office, the topmost first, then in the order of founding; empty before the first run. */
    public List<OfficeInfo> all() {
        var offices = rows.all();
        offices.forEach(office -> known.put(office.id(), office));
        return offices;
    }

    /** Founds an office. The caller is bound to its parent, or to {@link OfficeId#NONE} for the first. */
    @Transactional
    public OfficeInfo found(NewOffice office) {
        var id = new OfficeId(TimeOrderedIds.next());
        var founded = new OfficeInfo(id, office.parent(), office.name(), office.shortName(), office.zone());
        rows.insert(founded);
        return founded;
    }
}
