package org.dangzhi.foundation.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.RecordMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query of the audit chain's head of a day, by the time of linking. */
@Service
class AuditChainHeadQuery implements AuditChainHead {

    private final JdbcClient jdbc;
    private final Offices offices;

    AuditChainHeadQuery(JdbcClient jdbc, Offices offices) {
        this.jdbc = jdbc;
        this.offices = offices;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DayHead> of(LocalDate day) {
        return jdbc.sql("""
                        select seq as number, hash
                          from audit.chain
                         where office_id = :office and linked_at < :end
                         order by linked_at desc, seq desc
                         limit 1
                        """)
                .param("office", OfficeContext.current().id())
                .param("end", day.plusDays(1).atStartOfDay(offices.zone()).toOffsetDateTime())
                .query(new RecordMapper<>(DayHead.class))
                .optional();
    }
}
