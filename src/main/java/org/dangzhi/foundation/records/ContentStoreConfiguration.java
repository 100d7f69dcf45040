package org.dangzhi.foundation.records;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Configuration of where contents lie: a folder or a bucket. */
@Configuration(proxyBeanMethods = false)
class ContentStoreConfiguration {

    @Bean
    ContentStore contentStore(Environment settings) {
        return ContentStore.of(settings);
    }
}
