package org.dangzhi.foundation.web.limits;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * {@code Valve} that bounds how many requests with a body one address sends at one time. A body that comes byte by byte
 * holds a thread for as long as it likes; so many of them that no thread were left for others are cut off unanswered, for
 * an answer would have to wait for the rest of the body.
 */
class UnfinishedSendsValve extends ValveBase {

    private final int most;
    private final ConcurrentMap<String, Integer> sending = new ConcurrentHashMap<>();

    UnfinishedSendsValve(int most) {
        super(true);
        this.most = most;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!hasBody(request)) {
            getNext().invoke(request, response);
            return;
        }
        var address = String.valueOf(request.getRemoteAddr());
        try {
            if (sending.merge(address, 1, Integer::sum) <= most) getNext().invoke(request, response);
            else request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
        } finally {
            sending.computeIfPresent(address, (key, open) -> open == 1 ? null : open - 1);
        }
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }
}
