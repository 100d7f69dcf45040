package org.dangzhi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The duty-and-reception office, one deployable jar. */
@SpringBootApplication
@Modulithic(
        systemName = "Dangzhi",
        sharedModules = {"office"})
public class DangzhiApplication {

    public static void main(String[] args) {
        SpringApplication.run(DangzhiApplication.class, args);
    }
}
