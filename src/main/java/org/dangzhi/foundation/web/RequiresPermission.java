package org.dangzhi.foundation.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Permission that a handler requires. A handler without one is refused to everybody. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RequiresPermission {

    /** Anyone who is signed in. */
    String SIGNED_IN = "signed in";

    /** Nobody in particular: sign-in, first run. */
    String NOBODY = "nobody";

    String value();
}
