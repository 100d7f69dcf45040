package org.dangzhi.foundation.work;

/** Where an item came from: 领导交办、电话、来文、会议、接待、部门申请、例行、系统提醒. */
public enum Source {
    LEADER,
    PHONE,
    LETTER,
    MEETING,
    RECEPTION,
    DEPARTMENT,
    ROUTINE,
    SYSTEM
}
