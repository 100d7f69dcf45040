/** Filled-in forms: a month, a call, a day and a handover as a duty room has them, little and much. */
@NullMarked
package org.dangzhi.foundation.forms.example;

import org.jspecify.annotations.NullMarked;
