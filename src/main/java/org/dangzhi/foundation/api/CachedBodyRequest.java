package org.dangzhi.foundation.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Request wrapper whose body was read to the end, so that it can be hashed and then read again. */
class CachedBodyRequest extends HttpServletRequestWrapper {

    private static final int MOST = 2_000_000;

    private final byte[] body;

    CachedBodyRequest(HttpServletRequest request) throws IOException {
        super(request);
        body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) throw new TokenRefused(413, "web.problem.413");
    }

    byte[] body() {
        return body.clone();
    }

    @Override
    public ServletInputStream getInputStream() {
        var read = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return read.read();
            }

            @Override
            public int read(byte[] into, int from, int most) {
                return read.read(into, from, most);
            }

            @Override
            public boolean isFinished() {
                return read.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("The body is there already.");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
