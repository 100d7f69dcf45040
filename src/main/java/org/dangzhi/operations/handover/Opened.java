package org.dangzhi.operations.handover;

import java.util.List;

/** A handover as its page reads it: the record with its signatures, in their order. */
record Opened(Handover handover, List<Signings.Signed> signed) {}
