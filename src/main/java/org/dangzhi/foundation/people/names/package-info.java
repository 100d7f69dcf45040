/** Names of persons: by id for whole pages, and by pinyin for whoever types no characters. Start reading at {@code PersonNameQuery}. */
@NullMarked
@NamedInterface("names")
package org.dangzhi.foundation.people.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
