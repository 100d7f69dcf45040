package org.dangzhi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dangzhi.foundation.office.server.Installation;
import org.dangzhi.foundation.office.server.ServerAhead;
import org.dangzhi.foundation.upkeep.CommandLineTools;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Parsed command line: the words that say what the jar is to do, and the settings that go with them.
 *
 * @param words the command and its plain arguments, such as {@code backup dangzhi.zip}
 * @param options settings as Spring reads them, {@code --server.port=8080}
 */
record CommandLine(List<String> words, List<String> options) {

    static CommandLine of(String[] args) {
        var words = new ArrayList<String>();
        var options = new ArrayList<String>();
        for (var rest = Arrays.asList(args).iterator(); rest.hasNext(); ) {
            var arg = rest.next();
            switch (arg) {
                case "--host" -> options.add("--server.address=" + rest.next());
                case "--port" -> options.add("--server.port=" + rest.next());
                case "--head" -> options.add("--audit.head=" + rest.next());
                case "--heads" -> options.add("--audit.heads=" + rest.next());
                case "--data" -> options.add("--dangzhi.data=" + rest.next());
                default -> (arg.startsWith("--") ? options : words).add(arg);
            }
        }
        if (words.isEmpty()) words.add("start");
        return new CommandLine(words, options);
    }

    void run() {
        var application = new SpringApplicationBuilder(DangzhiApplication.class);
        application.initializers(CommandLine::refuseFolderInUse, new ServerAhead.Beginning());
        switch (words.getFirst()) {
            case "start" -> serve(application.profiles("live"));
            case "demo" -> serve(demonstration(application));
            case "train" -> Training.run(application);
            default ->
                System.exit(CommandLineTools.run(words, options)); // backup, restore, verify: without the application
        }
    }

    private void serve(SpringApplicationBuilder application) {
        application.listeners(new RemainingBeans()).run(options.toArray(String[]::new));
    }

    /** Before Spring begins, whose report of a failed start would bury the one sentence that counts. */
    private static void refuseFolderInUse(ConfigurableApplicationContext context) {
        try {
            Installation.refuseInUse(context.getEnvironment());
        } catch (IllegalStateException inUse) {
            System.err.println(inUse.getMessage());
            System.exit(1);
        }
    }

    /** A demonstration always has a server of its own, made afresh, whatever the environment names. */
    private SpringApplicationBuilder demonstration(SpringApplicationBuilder application) {
        options.add("--dangzhi.db.url=");
        options.add("--dangzhi.files.s3.endpoint=");
        options.add("--dangzhi.data.afresh=true");
        if (options.stream().noneMatch(option -> option.startsWith("--dangzhi.data=")))
            options.add("--dangzhi.data=data-demo");
        return application.profiles("demo");
    }
}
