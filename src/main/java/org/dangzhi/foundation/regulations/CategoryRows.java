package org.dangzhi.foundation.regulations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** JDBC rows of {@code regulations.category}. A retired one keeps its regulations and takes no new ones. */
@Repository
public class CategoryRows {

    private static final int LONGEST_NAME = 30;

    public record Category(String code, String name, boolean retired) {}

    private static final RecordMapper<Category> CATEGORY = new RecordMapper<>(Category.class);

    private final JdbcClient jdbc;

    CategoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the office's order, those in use first. */
    public List<Category> all() {
        return jdbc.sql("select code, name, retired from regulations.category order by retired, position, code")
                .query(CATEGORY)
                .list();
    }

    /** Names by code, in the order that the office gave them. */
    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        jdbc.sql("select code, name from regulations.category order by position, code")
                .query(row -> {
                    names.put(row.getString("code"), row.getString("name"));
                });
        return names;
    }

    /** Those that a regulation may be put under, in the office's order; a retired one only where it is the present one. */
    public List<Category> choosable(String present) {
        return jdbc.sql("""
                        select code, name, retired from regulations.category
                         where not retired or code = :present order by position, code
                        """).param("present", present).query(CATEGORY).list();
    }

    /** @throws RegulationRefused if a regulation may not be put under that category */
    public void check(String code, String present) {
        if (choosable(present).stream().noneMatch(one -> one.code().equals(code))) throw RegulationRefused.category();
    }

    /** Nothing for a code that is there already, whatever the office calls it. */
    public void deliver(String code, String name, int position) {
        jdbc.sql("""
                        insert into regulations.category (code, name, position) values (:code, :name, :position)
                        on conflict do nothing
                        """)
                .param("code", code)
                .param("name", name)
                .param("position", position)
                .update();
    }

    /** Behind the others, under a code of its own that nobody sees. */
    @Transactional
    public void add(String name) {
        var known = jdbc.sql("select code from regulations.category for update")
                .query(String.class)
                .list();
        int number = 1;
        while (known.contains("OWN_" + number)) number++;
        jdbc.sql("""
                        insert into regulations.category (code, name, position)
                        select :code, :name, coalesce(max(position), -1) + 1 from regulations.category
                        """)
                .param("code", "OWN_" + number)
                .param("name", free(name, ""))
                .update();
    }

    @Transactional
    public void rename(String code, String name) {
        if (jdbc.sql("update regulations.category set name = :name where code = :code")
                        .param("code", code)
                        .param("name", free(name, code))
                        .update()
                == 0) throw new NotFoundException();
    }

    @Transactional
    public void retire(String code, boolean retired) {
        if (jdbc.sql("update regulations.category set retired = :retired where code = :code")
                        .param("code", code)
                        .param("retired", retired)
                        .update()
                == 0) throw new NotFoundException();
    }

    /** Changes places with the one before it; the first stays where it is. */
    @Transactional
    public void forward(String code) {
        var order = jdbc.sql("select code from regulations.category order by retired, position, code for update")
                .query(String.class)
                .list();
        int at = order.indexOf(code);
        if (at < 0) throw new NotFoundException();
        if (at == 0) return;
        order.set(at, order.get(at - 1));
        order.set(at - 1, code);
        jdbc.sql("""
                        update regulations.category set position = array_position(:order, code) - 1
                         where position <> array_position(:order, code) - 1
                        """).param("order", order.toArray(String[]::new)).update();
    }

    private String free(String typed, String code) {
        var name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) throw LibraryRefused.categoryName(LONGEST_NAME);
        boolean taken = jdbc.sql(
                        "select exists (select from regulations.category where name = :name and code <> :code)")
                .param("name", name)
                .param("code", code)
                .query(Boolean.class)
                .single();
        if (taken) throw LibraryRefused.categoryTaken(name);
        return name;
    }
}
