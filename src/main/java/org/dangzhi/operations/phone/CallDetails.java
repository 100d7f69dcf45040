package org.dangzhi.operations.phone;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Details of a call as they were heard. Empty texts mean that it was not said.
 *
 * @param endedAt absent while the caller still speaks
 * @param tel as it was typed or shown: {@code 0543-5552101}
 */
public record CallDetails(
        CallDirection direction,
        CallUrgency urgency,
        Instant beganAt,
        @Nullable Instant endedAt,
        String tel,
        String callerUnit,
        String callerName,
        String callerPost,
        String content) {}
