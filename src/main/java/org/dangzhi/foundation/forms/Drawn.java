package org.dangzhi.foundation.forms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** An answer that is drawn when it is sent, after the transaction that read its data. */
final class Drawn extends AbstractResource {

    private final Drawing drawing;
    private byte @Nullable [] bytes;

    Drawn(Drawing drawing) {
        this.drawing = drawing;
    }

    @Override
    public String getDescription() {
        return "form";
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new ByteArrayInputStream(drawn());
    }

    @Override
    public long contentLength() throws IOException {
        return drawn().length;
    }

    private byte[] drawn() throws IOException {
        if (bytes == null) bytes = drawing.bytes();
        return bytes;
    }
}
