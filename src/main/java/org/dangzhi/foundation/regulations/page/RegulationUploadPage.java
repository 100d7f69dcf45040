package org.dangzhi.foundation.regulations.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/** Page on which regulations are uploaded. */
public record RegulationUploadPage(List<SelectOption> levels, List<SelectOption> categories) {}
