package org.dangzhi.operations.handover.page;

import java.util.List;

public record HandoverListPage(List<HandoverRow> rows, String first, String next) {}
