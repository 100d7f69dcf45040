package org.dangzhi.foundation.records;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class RecordsConfiguration {

    @Bean
    ContentStore contentStore(Environment settings) {
        return ContentStore.of(settings);
    }
}
