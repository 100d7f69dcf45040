package org.dangzhi.foundation.office;

import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The offices of this installation, a tree. They are few and rarely change, so they are remembered. */
@Service
public class Offices {

    private record Row(UUID id, @Nullable UUID parentId, String name, String shortName, String zone) {

        OfficeInfo info() {
            var parent = parentId == null ? null : new OfficeId(parentId);
            return new OfficeInfo(new OfficeId(id), parent, name, shortName, ZoneId.of(zone));
        }
    }

    private final JdbcClient jdbc;
    private final ConcurrentMap<OfficeId, OfficeInfo> known = new ConcurrentHashMap<>();

    Offices(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        var offices = jdbc.sql(
                        "select id, parent_id, name, short_name, zone from office.office order by parent_id nulls first, founded_at")
                .query((rs, n) -> new Row(
                                rs.getObject("id", UUID.class),
                                rs.getObject("parent_id", UUID.class),
                                rs.getString("name"),
                                rs.getString("short_name"),
                                rs.getString("zone"))
                        .info())
                .list();
        offices.forEach(office -> known.put(office.id(), office));
        return offices;
    }

    /** Founds an office. The caller is bound to its parent, or to {@link OfficeId#NONE} for the first. */
    @Transactional
    public OfficeInfo found(NewOffice office) {
        var id = new OfficeId(TimeOrderedIds.next());
        var parent = office.parent();
        jdbc.sql(
                        "insert into office.office (id, parent_id, name, short_name, zone) values (:id, :parent, :name, :shortName, :zone)")
                .param("id", id.id())
                .param("parent", parent == null ? null : parent.id())
                .param("name", office.name())
                .param("shortName", office.shortName())
                .param("zone", office.zone().getId())
                .update();
        return new OfficeInfo(id, parent, office.name(), office.shortName(), office.zone());
    }
}
