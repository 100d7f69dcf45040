/**
 * How work reaches a screen: layout, words, frame, errors, live connection, security headers; no business.
 *
 * <p>The root holds what every module uses: {@link org.dangzhi.foundation.web.Ui} for templates,
 * {@link org.dangzhi.foundation.web.Texts} and {@link org.dangzhi.foundation.web.TimeWords} for presenters,
 * {@link org.dangzhi.foundation.web.Refusal} for rules. {@code access} answers
 * {@link org.dangzhi.foundation.web.CurrentPermissions}; upper modules add
 * {@link org.dangzhi.foundation.web.frame.ModuleMenu}s and fill {@link org.dangzhi.foundation.web.frame.FrameSlot}s. Needs
 * {@code office}.
 *
 * <p>{@code frame}, {@code templates}, {@code binding}, {@code errors}, {@code language}, {@code limits} and {@code live} are stations of a
 * request. Start reading at {@code PageFrames}, then {@code ErrorAdvice}.
 */
@NullMarked
@ApplicationModule(id = "web", allowedDependencies = "office")
package org.dangzhi.foundation.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
