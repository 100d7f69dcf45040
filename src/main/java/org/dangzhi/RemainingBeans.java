package org.dangzhi;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Makes the beans that the first page did not need, one after the other, beside the work. So the door opens a third
 * earlier, nobody's first click waits for long, and wiring that does not hold is still told at the start.
 */
final class RemainingBeans implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(RemainingBeans.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        var context = ready.getApplicationContext();
        Thread.ofPlatform()
                .name("remaining-beans")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(() -> make(context));
    }

    static void make(ConfigurableApplicationContext context) {
        var beans = context.getBeanFactory();
        for (var name : beans.getBeanDefinitionNames()) {
            if (!context.isActive()) return; // it is being stopped
            if (beans.getBeanDefinition(name).isSingleton()) make(name, context);
        }
    }

    private static void make(String name, ConfigurableApplicationContext context) {
        try {
            context.getBean(name);
        } catch (BeansException e) {
            if (context.isActive()) LOG.error("A part of Dangzhi could not be made and will not work: {}", name, e);
        }
    }
}
