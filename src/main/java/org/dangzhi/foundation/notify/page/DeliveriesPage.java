package org.dangzhi.foundation.notify.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/**
 * Messages that left, or are to leave, the house.
 *
 * @param words whether the reader may see what they say
 */
public record DeliveriesPage(
        List<Tab> tabs, String here, String self, boolean words, List<DeliveryRow> rows, String first, String next) {

    /** @param text empty for whom it is none of their business */
    public record DeliveryRow(String id, String toldAt, String to, String text, DeliveryStatus state, boolean again) {}
}
