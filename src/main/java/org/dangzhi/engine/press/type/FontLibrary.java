package org.dangzhi.engine.press.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.dangzhi.engine.press.PassedOverFont;

/**
 * Library of all fonts at hand: the office's own folder, then the machine's, at last the one on the class path. Opened
 * fonts are kept; not safe for several threads.
 */
public final class FontLibrary {

    private static final String BUNDLED = "/fonts/ttf/NotoSansSC/NotoSansSC-%s.ttf";

    /** The printer's mark for a character that no font has. */
    private static final int GETA = 0x3013;

    private final FontFolders folders;
    private final Map<String, Typeface> bundled = new HashMap<>();
    private final Map<String, List<Typeface>> chains = new HashMap<>();
    private final Map<Rare, Optional<Typeface>> rare = new HashMap<>();

    /** @param folders looked through with all below them, the preferred first; missing ones are passed over */
    public FontLibrary(List<Path> folders) {
        this.folders = new FontFolders(folders);
    }

    /** Character as it will be printed, or the mark for one that no font has. */
    public record PrintedCharacter(int codePoint, Typeface face) {}

    private record Rare(int codePoint, boolean bold) {}

    public PrintedCharacter letter(String family, boolean bold, int codePoint) {
        return findOrPlainer(family, bold, codePoint).orElseGet(() -> new PrintedCharacter(GETA, bundled(bold)));
    }

    /** Whether a character is printed as itself or as a plainer sign of the same meaning, or shows nothing anyway. */
    public boolean prints(int codePoint) {
        return PlainSigns.showsNothing(codePoint)
                || PlainSigns.endsLine(codePoint)
                || findOrPlainer("", false, codePoint).isPresent();
    }

    /** Files of one of the folders that cannot be used. */
    public List<PassedOverFont> passedOver(Path folder) {
        return folders.passedOver(folder);
    }

    private Optional<PrintedCharacter> findOrPlainer(String family, boolean bold, int codePoint) {
        var plainer = PlainSigns.plainer(codePoint);
        var found = find(family, bold, codePoint);
        return plainer == codePoint ? found : found.or(() -> find(family, bold, plainer));
    }

    private Optional<PrintedCharacter> find(String family, boolean bold, int codePoint) {
        return chains.computeIfAbsent(family + bold, key -> chain(family, bold)).stream()
                .filter(face -> face.has(codePoint))
                .findFirst()
                .or(() -> rare.computeIfAbsent(new Rare(codePoint, bold), key -> folders.anyWith(codePoint, bold)))
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
                .flatMap(wanted -> folders.named(name).filter(file -> !wanted || file.bold()))
                .flatMap(file -> folders.open(file).stream())
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
}
