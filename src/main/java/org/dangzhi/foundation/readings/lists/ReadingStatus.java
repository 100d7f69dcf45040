package org.dangzhi.foundation.readings.lists;

/** Status to which a list of readings is narrowed. */
enum ReadingStatus {
    OPEN("m.confirmed_at is null", "r.withdrawn_at is null and " + Sql.SOMEBODY_MISSING),
    DONE("m.confirmed_at is not null", "not " + Sql.SOMEBODY_MISSING),
    WITHDRAWN("r.withdrawn_at is not null", "r.withdrawn_at is not null");

    final String mine;
    final String published;

    ReadingStatus(String mine, String published) {
        this.mine = mine;
        this.published = published;
    }

    private static final class Sql {

        static final String SOMEBODY_MISSING = """
                exists (select from readings.reading_person a
                         where a.office_id = r.office_id and a.reading_id = r.id and a.confirmed_at is null)""";
    }
}
