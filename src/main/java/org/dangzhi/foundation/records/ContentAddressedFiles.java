package org.dangzhi.foundation.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** {@link StoredFiles} by content: contents in the store, one row for each file in the database. */
@Service
class ContentAddressedFiles implements StoredFiles {

    private final StoredFileRows rows;
    private final UploadPipeline pipeline;
    private final ContentStore contents;
    private final Clock clock;

    ContentAddressedFiles(StoredFileRows rows, UploadPipeline pipeline, ContentStore contents, Clock clock) {
        this.rows = rows;
        this.pipeline = pipeline;
        this.contents = contents;
        this.clock = clock;
    }

    @Override
    @Transactional
    public FileId store(String name, InputStream content, FileHolder holder) {
        var taken = pipeline.take(SafeFileNames.clean(name), content);
        var id = new FileId(TimeOrderedIds.next());
        rows.insert(id, taken, holder, clock.instant());
        return id;
    }

    @Override
    @Transactional
    public List<FileId> storeAll(Collection<MultipartFile> uploaded, FileHolder holder) {
        var ids = new ArrayList<FileId>();
        for (var file : uploaded) {
            var name = file.getOriginalFilename();
            if (name == null || name.isBlank()) continue; // the browser sends an empty part where nothing was chosen
            try (var content = file.getInputStream()) {
                ids.add(store(name, content, holder));
            } catch (IOException e) {
                throw new UncheckedIOException("An uploaded file could not be read.", e);
            }
        }
        return ids;
    }

    @Override
    @Transactional(readOnly = true)
    public InputStream open(FileId file) {
        try {
            return contents.open(known(file).sha256());
        } catch (IOException e) {
            throw FileRefused.storeAway(e);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoredFile> of(FileHolder holder) {
        return rows.of(holder);
    }

    @Override
    @Transactional(readOnly = true)
    public StoredFile known(FileId file) {
        return rows.find(file).orElseThrow(NotFoundException::new);
    }
}
