package org.dangzhi.foundation.work.reading;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/** The tabs over lists of items, among which readings stand. */
public interface ItemTabs {

    String READINGS = "readings";

    List<Tab> tabs();
}
