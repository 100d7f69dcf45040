package org.dangzhi.engine.press.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Library of all fonts at hand: the office's own folder, then the machine's, at last the one on the class path. Opened
 * fonts are kept; not safe for several threads.
 */
public final class FontLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(FontLibrary.class);
    private static final String BUNDLED = "/fonts/ttf/NotoSansSC/NotoSansSC-%s.ttf";

    private static final Set<String> ENDINGS = Set.of("ttf", "ttc", "otf");

    /** The printer's mark for a character that no font has. */
    private static final int GETA = 0x3013;

    /** Boxes and ticks that few fonts have, and what forms have always used instead. */
    private static final Map<Integer, Integer> PLAINER = Map.of(
            (int) '☐', (int) '□', (int) '☑', (int) '√', (int) '☒', (int) '×', (int) '✔', (int) '√', (int) '✓',
            (int) '√');

    private final List<Path> folders;
    private final Map<String, Typeface> bundled = new HashMap<>();
    private final Map<FontFile, Optional<Typeface>> opened = new HashMap<>();
    private final Map<String, List<Typeface>> chains = new HashMap<>();
    private final Map<Integer, Optional<Typeface>> rare = new HashMap<>();
    private @Nullable List<FontFile> files;

    /** @param folders looked through with all below them, the preferred first; missing ones are passed over */
    public FontLibrary(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Character as it will be printed, or the mark for one that no font has. */
    public record PrintedCharacter(int codePoint, Typeface face) {}

    public PrintedCharacter letter(String family, boolean bold, int codePoint) {
        return find(family, bold, codePoint)
                .or(() -> Optional.ofNullable(PLAINER.get(codePoint)).flatMap(plainer -> find(family, bold, plainer)))
                .orElseGet(() -> new PrintedCharacter(GETA, bundled(bold)));
    }

    private Optional<PrintedCharacter> find(String family, boolean bold, int codePoint) {
        return chains.computeIfAbsent(family + bold, key -> chain(family, bold)).stream()
                .filter(face -> face.has(codePoint))
                .findFirst()
                .or(() -> rare.computeIfAbsent(codePoint, this::anyWith))
                .map(face -> new PrintedCharacter(codePoint, face));
    }

    private List<Typeface> chain(String family, boolean bold) {
        var chain = new ArrayList<Typeface>();
        FontNames.like(family)
                .flatMap(name -> named(name, bold).stream())
                .findFirst()
                .ifPresent(chain::add);
        chain.add(bundled(bold || FontNames.isHeavy(family)));
        return chain;
    }

    /** The bold face if there is one, else any of that name. */
    private Optional<Typeface> named(String name, boolean bold) {
        return Stream.of(true, false)
                .filter(wanted -> wanted == bold || !wanted)
                .flatMap(wanted -> files().stream()
                        .filter(file -> file.outlines() && file.hasName(name) && (!wanted || file.bold())))
                .flatMap(file -> open(file).stream())
                .findFirst();
    }

    private Optional<Typeface> anyWith(int codePoint) {
        return files().stream()
                .filter(FontFile::outlines)
                .flatMap(file -> open(file).stream())
                .filter(face -> face.has(codePoint))
                .findFirst();
    }

    private Typeface bundled(boolean bold) {
        return bundled.computeIfAbsent(bold ? "Bold" : "Regular", weight -> {
            try (InputStream font = FontLibrary.class.getResourceAsStream(BUNDLED.formatted(weight))) {
                if (font == null) throw new IllegalStateException("The bundled font is missing on the class path");
                return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(font.readAllBytes())), bold);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Optional<Typeface> open(FontFile file) {
        return opened.computeIfAbsent(file, this::read);
    }

    private Optional<Typeface> read(FontFile file) {
        try {
            var bytes = Files.readAllBytes(file.path());
            if (!ending(file.path()).equals("ttc"))
                return Optional.of(new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(bytes)), file.bold()));
            var faces = new ArrayList<Typeface>();
            new TrueTypeCollection(new ByteArrayInputStream(bytes))
                    .processAllFonts(font -> faces.add(new Typeface(font, file.bold())));
            return Optional.of(faces.get(file.index()));
        } catch (IOException | RuntimeException e) {
            LOG.warn("The font {} cannot be used: {}", file.path(), e.getMessage());
            return Optional.empty();
        }
    }

    private List<FontFile> files() {
        if (files == null)
            files = folders.stream()
                    .filter(Files::isDirectory)
                    .flatMap(FontLibrary::in)
                    .toList();
        return files;
    }

    private static Stream<FontFile> in(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(path -> ENDINGS.contains(ending(path))).sorted().toList().stream()
                    .flatMap(FontLibrary::names);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("The fonts in {} cannot be listed: {}", folder, e.getMessage());
            return Stream.empty();
        }
    }

    private static String ending(Path path) {
        var name = path.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Stream<FontFile> names(Path path) {
        try {
            return FontFile.of(path).stream();
        } catch (IOException e) {
            LOG.warn("The font {} is passed over: {}", path, e.getMessage());
            return Stream.empty();
        }
    }
}
