package org.dangzhi.foundation.readings;

import java.util.UUID;
import org.dangzhi.foundation.office.Id;

public record ReadingId(UUID id) implements Id {}
