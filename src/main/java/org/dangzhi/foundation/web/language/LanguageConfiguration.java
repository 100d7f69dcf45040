package org.dangzhi.foundation.web.language;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Configuration of the languages: Chinese first, English second, remembered by the browser. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        var languages = new CookieLocaleResolver("dz-lang");
        languages.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        languages.setCookieMaxAge(Duration.ofDays(365));
        languages.setCookieSameSite("Lax");
        return languages;
    }
}
