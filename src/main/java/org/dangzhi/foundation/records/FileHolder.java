package org.dangzhi.foundation.records;

import java.util.UUID;

/**
 * Holder of a file: what it belongs to.
 *
 * @param kind {@code module.thing}, for example {@code work.item}
 * @param id the thing's id
 * @param permission who holds it may download the file
 */
public record FileHolder(String kind, UUID id, String permission) {}
