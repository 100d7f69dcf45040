package org.dangzhi.foundation.web;

import java.util.List;

/** The entries that a module adds to the main navigation, one bean a module. */
@FunctionalInterface
public interface Menu {

    List<MenuEntry> entries();
}
