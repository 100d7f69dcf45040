package org.dangzhi;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The duty-and-reception office, one deployable jar. */
// two modules may both have a class Permissions; accounts are our own, so nobody needs a made-up user and password
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude = UserDetailsServiceAutoConfiguration.class)
@Modulithic(
        systemName = "Dangzhi",
        sharedModules = {"office", "web", "audit", "search", "sheets", "people", "access", "signin", "api"})
public class DangzhiApplication {

    /** {@code start | demo | backup FILE | restore FILE | audit verify}, then options; nothing is {@code start}. */
    public static void main(String[] args) {
        CommandLine.of(args).run();
    }
}
