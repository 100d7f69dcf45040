package org.dangzhi.foundation.readings;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/** The tabs over lists of items, among which readings stand; answered by the module above, for whoever may open them. */
public interface ItemTabs {

    String READINGS = "readings";

    List<Tab> tabs();
}
