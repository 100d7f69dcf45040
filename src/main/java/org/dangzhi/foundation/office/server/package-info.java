/** The PostgreSQL server behind an installation: our own in the data folder, or a foreign one by address. */
@NullMarked
@NamedInterface("server")
package org.dangzhi.foundation.office.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
