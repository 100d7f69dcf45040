package org.dangzhi.foundation.records.previews;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Main class of the process that draws previews: a line in with type, original and preview, a line out with the fault. */
final class PreviewMain {

    private PreviewMain() {}

    public static void main(String[] args) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // whatever else is printed is no part of the conversation
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var asked = in.readLine(); asked != null; asked = in.readLine()) out.println(drawn(asked.split("\t")));
    }

    /** A content may be at odds with its format in any way: each is a fault of this one, and no end of the process. */
    private static String drawn(String[] asked) {
        try {
            PreviewDrawing.draw(asked[0], Path.of(asked[1]), Path.of(asked[2]));
            return "";
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return e.toString().replaceAll("\\s+", " ");
        }
    }
}
