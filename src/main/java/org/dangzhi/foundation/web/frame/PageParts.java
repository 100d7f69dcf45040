package org.dangzhi.foundation.web.frame;

import java.util.List;

/** Port of the pages that a module has behind a place of the navigation, beside others' there; one bean a module. */
@FunctionalInterface
public interface PageParts {

    List<PagePart> parts();
}
