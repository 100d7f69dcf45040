package org.dangzhi.operations.planning.rules;

import java.util.UUID;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftKindId;
import org.jspecify.annotations.Nullable;

/**
 * A qualification without which nobody keeps a post.
 *
 * @param kind only in these shifts; null for all, and always null for who leads or drives
 */
public record Requirement(UUID id, @Nullable ShiftKindId kind, DutyPost post, String skill) {}
