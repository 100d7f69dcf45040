package org.dangzhi.foundation.web.frame;

import java.util.List;

/** Port of the places that a module opens in the frame, one bean a module; the module's configuration declares it. */
@FunctionalInterface
public interface ModuleMenu {

    List<MenuEntry> entries();
}
