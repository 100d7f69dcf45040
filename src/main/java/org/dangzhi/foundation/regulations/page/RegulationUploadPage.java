package org.dangzhi.foundation.regulations.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;

/** Page on which regulations are uploaded. */
public record RegulationUploadPage(List<Tab> tabs, List<SelectOption> levels, List<SelectOption> categories) {}
