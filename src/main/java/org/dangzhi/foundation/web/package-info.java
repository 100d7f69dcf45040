/**
 * How work reaches a screen: layout, words, frame, errors, live connection, security headers; no business.
 *
 * <p>Offers {@link org.dangzhi.foundation.web.Ui} to templates, {@link org.dangzhi.foundation.web.Refusal} to modules.
 * {@code access} answers {@link org.dangzhi.foundation.web.CurrentPermissions}; upper modules fill
 * {@link org.dangzhi.foundation.web.FrameSlot}s. Needs {@code office}.
 */
@NullMarked
@ApplicationModule(id = "web", allowedDependencies = "office")
package org.dangzhi.foundation.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
