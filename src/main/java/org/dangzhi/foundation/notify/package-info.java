/**
 * Somebody knows: what happened is told to persons at the bell and, as each has chosen, by e-mail, in the office's WeCom
 * or DingTalk group, or by text message.
 *
 * <p>Offers {@link Notices}. The row at the bell is written with what it tells of; what goes outside follows from an
 * outbox, at least once, and every delivery's state can be seen. Needs {@code jobs} for the retries, {@code people} for
 * names.
 *
 * <p>{@code receipts} tells other modules who has opened a notice, and by which ways somebody would be told. {@code sending} speaks to servers and robots, {@code channels} sets them, {@code preferences} holds what each has chosen.
 * Start reading at {@code NoticePublisher}, then {@code Outbox}.
 */
@NullMarked
@ApplicationModule(
        id = "notify",
        allowedDependencies = {"office", "web", "web::frame", "jobs", "audit", "people", "access"})
package org.dangzhi.foundation.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
