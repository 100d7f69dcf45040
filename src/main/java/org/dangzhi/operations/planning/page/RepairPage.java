package org.dangzhi.operations.planning.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/** The form that replaces somebody, and what the newest repairs came to. */
public record RepairPage(List<SelectOption> sorts, String today, List<DraftListPage.Row> rows) {}
