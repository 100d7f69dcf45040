package org.dangzhi.foundation.records.previews;

import java.io.IOException;
import java.io.Serial;

/** Fault of a picture that is larger than any camera takes, found before it is decoded. */
final class PictureTooLargeException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    PictureTooLargeException(String message) {
        super(message);
    }
}
