/**
 * Who is reached by telephone without working here: contacts outside and inside, listed, entered, imported, matched by
 * number. Other modules ask {@link org.dangzhi.foundation.people.Contacts}.
 */
@NullMarked
package org.dangzhi.foundation.people.contacts;

import org.jspecify.annotations.NullMarked;
