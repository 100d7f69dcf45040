/** Which role holds which permission in an office, and whether the running request may. Start reading at {@code RolePermissions}. */
@NullMarked
package org.dangzhi.foundation.access.roles;

import org.jspecify.annotations.NullMarked;
