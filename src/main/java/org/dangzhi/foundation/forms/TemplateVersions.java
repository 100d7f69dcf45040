package org.dangzhi.foundation.forms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.records.FileHolder;
import org.dangzhi.foundation.records.FileId;
import org.dangzhi.foundation.records.StoredFiles;
import org.dangzhi.foundation.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Service of a form's template versions: which is in use, and which were. */
@Component
class TemplateVersions {

    static final int SHIPPED = 0;

    private final TemplateRows templates;
    private final StoredFiles files;
    private final People people;
    private final Clock clock;

    TemplateVersions(TemplateRows templates, StoredFiles files, People people, Clock clock) {
        this.templates = templates;
        this.files = files;
        this.people = people;
        this.clock = clock;
    }

    /** The template in use. */
    @Transactional(readOnly = true)
    byte[] active(FormKind kind) {
        return templates.activeFile(kind.id()).map(this::content).orElseGet(() -> FormKinds.shipped(kind));
    }

    /** @throws NotFoundException for a version that never was */
    @Transactional(readOnly = true)
    byte[] content(FormKind kind, int version) {
        if (version == SHIPPED) return FormKinds.shipped(kind);
        return templates
                .known(kind.id(), version)
                .map(known -> content(known.file()))
                .orElseThrow(NotFoundException::new);
    }

    private byte[] content(FileId file) {
        try (var content = files.open(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional(readOnly = true)
    List<TemplateVersion> versions(FormKind kind) {
        return templates.of(kind.id());
    }

    /**
     * Keeps a checked template; it is not used before it is activated.
     *
     * @return its version
     */
    @Transactional
    int add(FormKind kind, String name, byte[] template) {
        var id = TimeOrderedIds.next();
        var version = templates.nextVersion(kind.id());
        var holder = new FileHolder("forms.template", id, FormsModule.WRITE);
        var file = files.store(name, new ByteArrayInputStream(template), holder);
        templates.add(id, kind.id(), version, file, files.known(file).name(), people.me(), clock.instant());
        return version;
    }

    @Transactional
    void activate(FormKind kind, int version) {
        if (version != SHIPPED && templates.known(kind.id(), version).isEmpty()) throw new NotFoundException();
        templates.activate(kind.id(), version);
    }
}
