package org.dangzhi.foundation.records.previews;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.dangzhi.foundation.records.ContentStore;
import org.dangzhi.foundation.records.StoredFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Small pictures of pictures, and of PDFs' first pages; made when first asked for, one after the other, kept beside the
 * contents. Nobody's thread waits meanwhile.
 */
@Component
public class Previews implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);

    /** Of pictures that wait to be drawn; whoever asks for one more asks again when they look again. */
    private static final int WAITING = 200;

    private final ContentStore contents;
    private final ThreadPoolExecutor turns = new ThreadPoolExecutor(
            1,
            1,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("previews-", 0).factory());
    private final PreviewProcess process = new PreviewProcess();

    Previews(ContentStore contents) {
        this.contents = contents;
        turns.allowCoreThreadTimeOut(true);
    }

    /** A JPEG; empty for what has no picture, none that can be drawn, or none before many others. */
    public CompletableFuture<Optional<Path>> of(StoredFile file) {
        try {
            if (!file.hasPreview()) return CompletableFuture.completedFuture(Optional.empty());
            var kept = place(file);
            if (Files.exists(kept)) return CompletableFuture.completedFuture(drawn(kept));
            return CompletableFuture.supplyAsync(() -> drawnInTurn(file, kept), turns);
        } catch (IOException | RejectedExecutionException e) {
            LOG.warn("File {} is not drawn now: {}", file.id().id(), e.toString());
            return CompletableFuture.completedFuture(Optional.empty());
        }
    }

    private Path place(StoredFile file) throws IOException {
        return contents.incoming()
                .resolveSibling("previews")
                .resolve(file.sha256().substring(0, 2))
                .resolve(file.sha256() + ".jpg");
    }

    private static Optional<Path> drawn(Path kept) throws IOException {
        return Files.size(kept) == 0 ? Optional.empty() : Optional.of(kept);
    }

    private Optional<Path> drawnInTurn(StoredFile file, Path kept) {
        try {
            if (!Files.exists(kept)) draw(file, kept);
            return drawn(kept);
        } catch (IOException e) { // not being reached is no fault of the picture: nothing is kept then
            LOG.warn("File {} is not drawn now: {}", file.id().id(), e.toString());
            return Optional.empty();
        } finally {
            if (turns.getQueue().isEmpty()) process.close();
        }
    }

    /** What cannot be drawn leaves an empty file, so that it is not tried at every look. */
    private void draw(StoredFile file, Path kept) throws IOException {
        var copy = Files.createTempFile(contents.incoming(), "original", "");
        var fresh = Files.createTempFile(contents.incoming(), "preview", "");
        try {
            try (var in = contents.open(file.sha256())) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            var fault = process.draw(file.type(), copy, fresh);
            if (!fault.isEmpty()) {
                LOG.info("File {} has no preview: {}", file.id().id(), fault);
                Files.write(fresh, new byte[0]); // whatever was written before it ended
            }
            Files.createDirectories(kept.getParent());
            Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(fresh);
        }
    }

    @Override
    public void destroy() {
        turns.shutdownNow();
        process.close();
    }
}
