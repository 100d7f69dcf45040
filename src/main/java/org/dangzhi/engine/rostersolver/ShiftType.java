package org.dangzhi.engine.rostersolver;

import java.time.LocalTime;

/**
 * Type of shift (班次).
 *
 * @param begins on the day it is counted to
 * @param minutes how long it lasts, also past midnight
 */
public record ShiftType(String id, LocalTime begins, int minutes) {}
