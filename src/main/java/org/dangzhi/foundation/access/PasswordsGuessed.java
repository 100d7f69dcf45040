package org.dangzhi.foundation.access;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;

/**
 * So many wrong passwords came that further tries are slowed; said once, when it begins.
 *
 * @param subject the name tried last; of one that nobody has only the beginning
 * @param address from where, empty for what no request asked
 */
public record PasswordsGuessed(OfficeId office, String subject, String address) implements OfficeEvent {}
