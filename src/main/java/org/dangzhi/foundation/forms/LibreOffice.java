package org.dangzhi.foundation.forms;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** LibreOffice as it is found on the machine: a process per document, with a profile of its own, ended after a time. */
final class LibreOffice {

    private static final List<String> PLACES = List.of(
            "/usr/bin/soffice",
            "/usr/lib/libreoffice/program/soffice",
            "/opt/libreoffice/program/soffice",
            "/Applications/LibreOffice.app/Contents/MacOS/soffice",
            "C:\\Program Files\\LibreOffice\\program\\soffice.exe");

    private final Path program;
    private final Path profile;
    private final Duration limit;

    LibreOffice(Path program, Path profile, Duration limit) {
        this.program = program;
        this.profile = profile.toAbsolutePath();
        this.limit = limit;
    }

    /** The first on the search path or in the usual places. */
    static Optional<Path> find() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return Stream.concat(
                        Arrays.stream(path)
                                .flatMap(folder ->
                                        Stream.of("soffice", "soffice.exe").map(name -> Path.of(folder, name))),
                        PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @throws IOException if no PDF comes in time */
    synchronized byte[] print(byte[] word) throws IOException {
        Files.createDirectories(profile);
        var folder = Files.createTempDirectory("dangzhi-form");
        try {
            Files.write(folder.resolve("form.docx"), word);
            run(folder);
            return Files.readAllBytes(folder.resolve("form.pdf"));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private void run(Path folder) throws IOException {
        var process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--norestore",
                        "--convert-to",
                        "pdf:writer_pdf_Export",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("form.docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS))
                throw new IOException("took longer than " + limit);
            if (process.exitValue() != 0) throw new IOException("ended with " + process.exitValue());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly); // soffice is a script around the program
            process.destroyForcibly();
        }
    }
}
