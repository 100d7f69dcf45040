package org.dangzhi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Resident memory of a process as Linux tells it, in MiB; -1 elsewhere. */
record ResidentMemory(Path folder) {

    private static final String FORGET_PEAK = "5";

    ResidentMemory(ProcessHandle process) {
        this(Path.of("/proc", Long.toString(process.pid())));
    }

    double now() throws IOException {
        return told("VmRSS");
    }

    /** The most since the start, or since it was forgotten. */
    double peak() throws IOException {
        return told("VmHWM");
    }

    void forgetPeak() throws IOException {
        var peaks = folder.resolve("clear_refs");
        if (Files.exists(peaks)) Files.writeString(peaks, FORGET_PEAK);
    }

    private double told(String name) throws IOException {
        var status = folder.resolve("status");
        if (!Files.exists(status)) return -1;
        var found = Pattern.compile(name + ":\\s+(\\d+) kB").matcher(Files.readString(status));
        return found.find() ? Long.parseLong(found.group(1)) / 1_024.0 : -1;
    }
}
