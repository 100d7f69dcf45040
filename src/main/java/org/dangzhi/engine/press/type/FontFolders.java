package org.dangzhi.engine.press.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dangzhi.engine.press.PassedOverFont;
import org.dangzhi.engine.press.PassedOverFont.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The font files of some folders: listed by their names, asked for their characters, opened when one is needed. */
final class FontFolders {

    private static final Logger LOG = LoggerFactory.getLogger(FontFolders.class);
    private static final Set<String> ENDINGS = Set.of("ttf", "ttc", "otf", "otc");

    /** A collection has the same character in the shape of each country; ours first. */
    private static final Comparator<FontFile> OURS_FIRST = Comparator.comparing(
            file -> file.names().stream().noneMatch(name -> name.endsWith(" SC") || name.endsWith(" CN")));

    private final List<Path> folders;
    private final Map<FontFile, Optional<Typeface>> opened = new HashMap<>();
    private final Map<FontFile, BitSet> coverages = new HashMap<>();
    private final Map<Path, Reason> passedOver = new HashMap<>();
    private @Nullable List<FontFile> files;

    FontFolders(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Fonts of this name, those that can be embedded whole before those whose letters are drawn. */
    Stream<FontFile> named(String name) {
        return files().stream().filter(file -> file.hasName(name)).sorted(Comparator.comparing(FontFile::postScript));
    }

    /** Some font with a glyph for the character, the weight that was asked for before others. */
    Optional<Typeface> anyWith(int codePoint, boolean bold) {
        return files().stream()
                .filter(file -> coverage(file).get(codePoint))
                .sorted(Comparator.comparing((FontFile file) -> file.bold() != bold)
                        .thenComparing(FontFile::postScript)
                        .thenComparing(OURS_FIRST))
                .flatMap(file -> open(file).stream())
                .filter(face -> face.has(codePoint))
                .findFirst();
    }

    Optional<Typeface> open(FontFile file) {
        return opened.computeIfAbsent(file, this::read);
    }

    private Optional<Typeface> read(FontFile file) {
        try {
            return Optional.of(FontReader.read(file));
        } catch (FontReader.EmbeddingForbiddenException e) {
            passOver(file.path(), Reason.EMBEDDING_FORBIDDEN, e);
        } catch (IOException | RuntimeException e) { // the reader of fonts trips over damaged ones in many ways
            passOver(file.path(), Reason.DAMAGED, e);
        }
        return Optional.empty();
    }

    private BitSet coverage(FontFile file) {
        return coverages.computeIfAbsent(file, font -> {
            try {
                return FontCoverage.of(font);
            } catch (IOException e) {
                passOver(font.path(), Reason.DAMAGED, e);
                return new BitSet();
            }
        });
    }

    /** Those of one folder that cannot be used; all of them are opened for that. */
    List<PassedOverFont> passedOver(Path folder) {
        files().stream().filter(file -> file.path().startsWith(folder)).forEach(this::open);
        return passedOver.entrySet().stream()
                .filter(font -> font.getKey().startsWith(folder))
                .map(font -> new PassedOverFont(font.getKey(), font.getValue()))
                .sorted(Comparator.comparing(PassedOverFont::path))
                .toList();
    }

    private void passOver(Path font, Reason reason, Exception e) {
        if (passedOver.put(font, reason) == null) LOG.warn("The font {} is passed over: {}", font, e.getMessage());
    }

    private List<FontFile> files() {
        if (files == null) {
            var found = new ArrayList<FontFile>();
            for (var folder : folders) if (Files.isDirectory(folder)) found.addAll(in(folder));
            files = List.copyOf(found);
        }
        return files;
    }

    private List<FontFile> in(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(path -> ENDINGS.contains(ending(path))).sorted().toList().stream()
                    .flatMap(this::fonts)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("The fonts in {} cannot be listed: {}", folder, e.getMessage());
            return List.of();
        }
    }

    private static String ending(Path path) {
        var name = path.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private Stream<FontFile> fonts(Path path) {
        try {
            return FontFile.of(path).stream();
        } catch (IOException e) {
            passOver(path, Reason.DAMAGED, e);
            return Stream.empty();
        }
    }
}
