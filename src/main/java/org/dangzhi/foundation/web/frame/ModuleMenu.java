package org.dangzhi.foundation.web.frame;

import java.util.List;

/** Port of the entries that a module adds to the navigation, one bean a module. */
@FunctionalInterface
public interface ModuleMenu {

    List<MenuEntry> entries();
}
