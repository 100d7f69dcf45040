package org.dangzhi.operations.dutylog.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/** Form of an entry, also in a dialog. */
public record LogFormPage(String text, List<SelectOption> kinds, List<String> phrases) {}
