package org.dangzhi.foundation.records;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.records.previews.Previews;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Hands files out, to whoever may see what holds them; whatever they contain, the browser runs none of it. */
@Controller
@RequestMapping("/files/{id}")
@RequiresPermission(RequiresPermission.SIGNED_IN)
class FileController {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final StoredFiles files;
    private final Previews previews;
    private final FileAccess fileAccess;
    private final AuditTrail trail;

    FileController(StoredFiles files, Previews previews, FileAccess fileAccess, AuditTrail trail) {
        this.files = files;
        this.previews = previews;
        this.fileAccess = fileAccess;
        this.trail = trail;
    }

    @GetMapping
    ResponseEntity<Resource> download(@PathVariable UUID id) {
        var file = permitted(id);
        trail.note("records.downloaded", id.toString(), Map.of("name", file.name()));
        return answer(file, MediaType.parseMediaType(file.type()), ContentDisposition.attachment())
                .contentLength(file.size())
                .body(new InputStreamResource(files.open(file.id())));
    }

    /** Answered when it is drawn; no thread waits for that. */
    @GetMapping("/preview")
    CompletableFuture<ResponseEntity<Resource>> preview(@PathVariable UUID id) {
        var file = permitted(id);
        return previews.of(file).thenApply(drawn -> {
            var picture = drawn.orElseThrow(NotFoundException::new);
            return answer(file, MediaType.IMAGE_JPEG, ContentDisposition.inline())
                    .body(new FileSystemResource(picture));
        });
    }

    private StoredFile permitted(UUID id) {
        var file = files.known(new FileId(id));
        if (!fileAccess.isOpen(file)) throw new AccessDeniedException("file " + id);
        return file;
    }

    private static ResponseEntity.BodyBuilder answer(
            StoredFile file, MediaType type, ContentDisposition.Builder disposition) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag('"' + file.sha256() + '"')
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }
}
