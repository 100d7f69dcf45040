package org.dangzhi.foundation.notify;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

/** Something that was told. */
public record NoticeId(UUID id) implements TypedId {}
