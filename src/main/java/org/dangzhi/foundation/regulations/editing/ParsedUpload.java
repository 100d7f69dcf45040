package org.dangzhi.foundation.regulations.editing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.dangzhi.engine.clausetext.ParsedRegulation;
import org.dangzhi.engine.clausetext.RegulationParser;
import org.dangzhi.engine.clausetext.RegulationTextReader;
import org.dangzhi.engine.clausetext.UnreadableTextException;
import org.dangzhi.foundation.records.FileHolder;
import org.dangzhi.foundation.records.FileId;
import org.dangzhi.foundation.records.FileRefused;
import org.dangzhi.foundation.records.StoredFiles;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.regulations.RegulationRefused;
import org.dangzhi.foundation.regulations.RegulationsModule;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * Text that was uploaded and parsed, before anything is stored.
 *
 * @param content of the file; null for a text that was pasted
 */
record ParsedUpload(ParsedRegulation division, String name, byte @Nullable [] content) {

    static Optional<ParsedUpload> file(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty() && name(file).isEmpty()) return Optional.empty();
        var content = file.getBytes();
        try {
            return Optional.of(new ParsedUpload(
                    RegulationParser.divide(RegulationTextReader.read(content, name(file))), name(file), content));
        } catch (UnreadableTextException unread) {
            throw RegulationRefused.unread("file", unread);
        }
    }

    static Optional<ParsedUpload> text(String text) {
        if (text.isBlank()) return Optional.empty();
        try {
            return Optional.of(new ParsedUpload(RegulationParser.divide(RegulationTextReader.pasted(text)), "", null));
        } catch (UnreadableTextException unread) {
            throw RegulationRefused.unread("text", unread);
        }
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    /** Keeps the file as the regulation's original; empty for a text that was pasted. */
    Optional<FileId> keep(StoredFiles files, RegulationId regulation) {
        if (content == null) return Optional.empty();
        try {
            var holder = new FileHolder("regulations.regulation", regulation.id(), RegulationsModule.READ);
            return Optional.of(files.store(name, new ByteArrayInputStream(content), holder));
        } catch (FileRefused refused) {
            throw refused.at("file");
        }
    }

    /** What the text calls itself, or how the file is called, or how it begins. */
    String title() {
        var title = division.title();
        if (title != null && !title.isBlank()) return title;
        var file = name.replaceFirst("\\.[A-Za-z]{1,5}$", "").replaceFirst("^.*[/\\\\]", "");
        if (!file.isBlank()) return file;
        var first = division.parts().getFirst();
        return (first.label() + " " + first.text()).strip().lines().findFirst().orElse("");
    }
}
