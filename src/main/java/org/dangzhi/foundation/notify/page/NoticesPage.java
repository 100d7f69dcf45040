package org.dangzhi.foundation.notify.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/**
 * A person's notices.
 *
 * @param self the page's own address, for refreshing
 * @param newest id of the newest one shown, empty for none
 * @param next address of the next part, empty at the end
 */
public record NoticesPage(
        List<Tab> tabs, String here, String self, List<NoticeRow> rows, String newest, String first, String next) {

    /** @param sent how it left the house for this person, if it did */
    public record NoticeRow(
            String id, String at, String text, boolean alarm, boolean unread, List<DeliveryStatus> sent) {}
}
