/**
 * How a message leaves the house: e-mail, the robots of WeCom and DingTalk, a gateway for text messages. Knows neither
 * database nor office; what it is given it sends, or says why not.
 */
@NullMarked
package org.dangzhi.foundation.notify.sending;

import org.jspecify.annotations.NullMarked;
