package org.dangzhi.foundation.web.language;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One bundle a module, {@code messages/<module>_….properties}, found by looking. Chinese is the first language. */
@Configuration(proxyBeanMethods = false)
public class MessagesConfiguration {

    private static final String ENDING = "_en.properties";

    @Bean
    public MessageSource messageSource() throws IOException {
        var bundles = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + ENDING);
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                Arrays.stream(bundles).map(MessagesConfiguration::name).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        messages.setFallbackToSystemLocale(false);
        messages.setUseCodeAsDefaultMessage(true); // a forgotten word shows its key; a test finds it first
        return messages;
    }

    private static String name(Resource bundle) {
        var file = String.valueOf(bundle.getFilename());
        return "messages/" + file.substring(0, file.length() - ENDING.length());
    }
}
