/** Secret links, for whoever has no account: an address that opens one thing, for a time. Start reading at {@code SecretLinks}. */
@NullMarked
package org.dangzhi.foundation.access.links;

import org.jspecify.annotations.NullMarked;
