package org.dangzhi.foundation.web.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Configuration of styles, scripts and icons, under a path that names their content's hash. {@code /assets/**} lies
 * outside of sessions and security.
 */
@Configuration(proxyBeanMethods = false)
public class AssetConfiguration implements WebMvcConfigurer {

    private static final String OURS = "classpath:/assets/";
    private static final String[] LIBRARIES = {
        "classpath:/META-INF/resources/webjars/tabler__core/1.4.0/dist/css/",
        "classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/"
    };

    private static final String PATH = "/assets/" + version() + "/";

    /** Address of an asset by its file name. */
    public static String address(String file) {
        return PATH + file;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PATH + "**")
                .addResourceLocations(OURS)
                .addResourceLocations(LIBRARIES)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    /** Where a browser looks that shows no page of ours, but paper. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/favicon.ico", address("favicon.svg"));
    }

    private static String version() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            var files = new PathMatchingResourcePatternResolver().getResources(OURS + "*");
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            for (var file : files) hash.update(file.getContentAsByteArray());
            for (var library : LIBRARIES) hash.update(library.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash.digest(), 0, 5);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
