package org.dangzhi.foundation.web;

import java.util.List;

/** The permissions that a module knows, one bean a module. */
@FunctionalInterface
public interface Grants {

    List<Grant> grants();
}
