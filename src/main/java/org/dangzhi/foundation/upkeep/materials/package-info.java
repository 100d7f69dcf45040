/**
 * What the program is made of, and what is known against it: {@link BillOfMaterials} is written by the build, and {@link AdvisoryScan}
 * asks for advisories, whenever somebody runs it. Neither is part of the running application.
 */
@NullMarked
package org.dangzhi.foundation.upkeep.materials;

import org.jspecify.annotations.NullMarked;
