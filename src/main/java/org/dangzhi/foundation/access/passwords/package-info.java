/**
 * Passwords: how they are kept, checked, changed and given again as a signature, and how often somebody may try. Start reading at
 * {@code PasswordCheck}.
 */
@NullMarked
@NamedInterface("passwords")
package org.dangzhi.foundation.access.passwords;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
