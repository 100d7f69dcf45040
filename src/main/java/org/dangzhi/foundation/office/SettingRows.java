package org.dangzhi.foundation.office;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of what an office set otherwise than shipped. */
@Repository
class SettingRows {

    private final JdbcClient jdbc;

    SettingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set(String key, String value) {
        jdbc.sql("""
                        insert into office.setting (key, value) values (:key, :value)
                        on conflict (office_id, key) do update set value = excluded.value
                        """).param("key", key).param("value", value).update();
    }

    Map<String, String> all() {
        var values = new HashMap<String, String>();
        jdbc.sql("select key, value from office.setting").query(row -> {
            values.put(row.getString("key"), row.getString("value"));
        });
        return values;
    }
}
