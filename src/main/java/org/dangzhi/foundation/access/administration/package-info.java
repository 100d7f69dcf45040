/** Accounts, their roles and the rules of signing in, as administrators see and change them. Start reading at {@code AccountAdministration}. */
@NullMarked
package org.dangzhi.foundation.access.administration;

import org.jspecify.annotations.NullMarked;
