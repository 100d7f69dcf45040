package org.dangzhi.foundation.records;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.dangzhi.foundation.records.StoredFile.Scan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks clamd ({@code dangzhi.scan.clamd=host:port}) by its command INSTREAM. Without it, and while it does not answer,
 * files are kept and shown as not scanned: a duty desk cannot wait for a scanner.
 */
@Component
class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int PIECE = 64 * 1024;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final String address;

    VirusScanner(@Value("${dangzhi.scan.clamd:}") String address) {
        this.address = address.strip();
    }

    /** @throws FileRefused if the scanner names a virus */
    Scan scan(String name, Path content) {
        if (address.isEmpty()) return Scan.UNSCANNED;
        try {
            return judge(name, ask(content));
        } catch (IOException e) {
            LOG.warn("The virus scanner at {} did not answer; a file is kept unscanned. {}", address, e.toString());
            return Scan.UNSCANNED;
        }
    }

    private static Scan judge(String name, String answer) {
        var found = FOUND.matcher(answer);
        if (found.find()) throw FileRefused.infected(name, found.group(1));
        if (answer.endsWith("OK")) return Scan.CLEAN;
        LOG.warn("The virus scanner answered: {}", answer);
        return Scan.UNSCANNED;
    }

    private String ask(Path content) throws IOException {
        int colon = address.lastIndexOf(':');
        try (var socket = new Socket();
                var in = Files.newInputStream(content)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                    PATIENCE_MILLIS);
            send(in, new DataOutputStream(socket.getOutputStream()));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        }
    }

    /** Each piece with its length before it, four bytes; a piece of length nought ends the stream. */
    private static void send(InputStream content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var piece = new byte[PIECE];
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            out.writeInt(read);
            out.write(piece, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }
}
