package org.dangzhi.foundation.regulations.page;

import java.util.List;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.Tab;

/** Where a regulation is taken in. */
public record LoadPage(List<Tab> tabs, List<Choice> levels, List<Choice> categories) {}
