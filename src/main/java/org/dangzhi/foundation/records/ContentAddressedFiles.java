package org.dangzhi.foundation.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.web.NotFoundException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** {@link StoredFiles} by content: contents in the store, one row for each file in the database. */
@Service
class ContentAddressedFiles implements StoredFiles {

    private static final String SELECT =
            "select id, name, type, size, scan, sha256, permission, added_by, added_at from records.file ";

    private static final RowMapper<StoredFile> FILE = (row, n) -> new StoredFile(
            new FileId(row.getObject("id", UUID.class)),
            row.getString("name"),
            row.getString("type"),
            row.getLong("size"),
            StoredFile.Scan.valueOf(row.getString("scan")),
            row.getString("sha256"),
            row.getString("permission"),
            row.getString("added_by"),
            row.getTimestamp("added_at").toInstant());

    private final JdbcClient jdbc;
    private final UploadPipeline pipeline;
    private final ContentStore contents;
    private final Clock clock;

    ContentAddressedFiles(JdbcClient jdbc, UploadPipeline pipeline, ContentStore contents, Clock clock) {
        this.jdbc = jdbc;
        this.pipeline = pipeline;
        this.contents = contents;
        this.clock = clock;
    }

    @Override
    @Transactional
    public FileId store(String name, InputStream content, FileHolder holder) {
        var taken = pipeline.take(SafeFileNames.clean(name), content);
        var id = new FileId(TimeOrderedIds.next());
        jdbc.sql("""
                        insert into records.file (id, holder_kind, holder_id, permission, name, type, size, sha256, scan,
                                                  added_by, added_at)
                        values (:id, :kind, :holder, :permission, :name, :type, :size, :sha256, :scan, :by, :at)
                        """)
                .param("id", id.id())
                .param("kind", holder.kind())
                .param("holder", holder.id())
                .param("permission", holder.permission())
                .param("name", taken.name())
                .param("type", taken.type())
                .param("size", taken.size())
                .param("sha256", taken.sha256())
                .param("scan", taken.scan().name())
                .param("by", OfficeContext.actor().id())
                .param("at", clock.instant())
                .update();
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
        return jdbc.sql(SELECT + "where holder_kind = :kind and holder_id = :id order by added_at, id")
                .param("kind", holder.kind())
                .param("id", holder.id())
                .query(FILE)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public StoredFile known(FileId file) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", file.id())
                .query(FILE)
                .optional()
                .orElseThrow(NotFoundException::new);
    }
}
