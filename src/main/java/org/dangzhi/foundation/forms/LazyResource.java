package org.dangzhi.foundation.forms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** Spring {@code Resource} whose content is made when it is sent, after the transaction that read its data. */
final class LazyResource extends AbstractResource {

    private final ContentSource source;
    private byte @Nullable [] bytes;

    LazyResource(ContentSource source) {
        this.source = source;
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
        if (bytes == null) bytes = source.bytes();
        return bytes;
    }
}
