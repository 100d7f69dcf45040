package org.dangzhi.operations.phone;

/** What may follow a call: 拟办、请示、批示、反馈、办理结果、更正. */
public enum NoteKind {
    PROPOSAL,
    ASKED,
    INSTRUCTION,
    FEEDBACK,
    RESULT,
    CORRECTION
}
