package org.dangzhi.foundation.notify.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Tab;

/**
 * Page of the settings that all channels share: base address and language.
 *
 * @param base address under which the office's people reach this installation
 */
public record NotificationSettingsPage(List<Tab> tabs, String base, String language, List<SelectOption> languages) {}
