/** Dangzhi (当值), "on duty": the duty-and-reception office of a large organisation, in one modular monolith. */
@NullMarked
package org.dangzhi;

import org.jspecify.annotations.NullMarked;
