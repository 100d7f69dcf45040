package org.dangzhi.foundation.readings.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * A form that adds newcomers to a reading.
 *
 * @param said which one it is
 */
public record ReadingPeopleForm(String address, String said, List<SelectOption> units) {}
