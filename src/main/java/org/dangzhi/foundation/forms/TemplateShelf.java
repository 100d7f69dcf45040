package org.dangzhi.foundation.forms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.dangzhi.foundation.office.Ids;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.records.FileId;
import org.dangzhi.foundation.records.Files;
import org.dangzhi.foundation.records.Holder;
import org.dangzhi.foundation.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which template a form has, and which it had. */
@Component
class TemplateShelf {

    static final int SHIPPED = 0;

    private final TemplateTable templates;
    private final Files files;
    private final People people;
    private final Clock clock;

    TemplateShelf(TemplateTable templates, Files files, People people, Clock clock) {
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

    /** @throws NotFound for a version that never was */
    @Transactional(readOnly = true)
    byte[] content(FormKind kind, int version) {
        if (version == SHIPPED) return FormKinds.shipped(kind);
        return templates
                .known(kind.id(), version)
                .map(known -> content(known.file()))
                .orElseThrow(NotFound::new);
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
        var id = Ids.next();
        var version = templates.nextVersion(kind.id());
        var holder = new Holder("forms.template", id, FormsController.WRITE);
        var file = files.store(name, new ByteArrayInputStream(template), holder);
        templates.add(id, kind.id(), version, file, files.known(file).name(), people.me(), clock.instant());
        return version;
    }

    @Transactional
    void activate(FormKind kind, int version) {
        if (version != SHIPPED && templates.known(kind.id(), version).isEmpty()) throw new NotFound();
        templates.activate(kind.id(), version);
    }
}
