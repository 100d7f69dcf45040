package org.dangzhi.foundation.notify.page;

import java.util.List;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.Tab;

/** @param base address under which the office's people reach this installation */
public record GeneralPage(List<Tab> tabs, String base, String language, List<Choice> languages) {}
