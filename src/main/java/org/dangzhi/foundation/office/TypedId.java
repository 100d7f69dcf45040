package org.dangzhi.foundation.office;

import java.util.UUID;

/** Typed id: a record of one UUID. One converter carries all of them to the database and back. */
public interface TypedId {

    UUID id();
}
