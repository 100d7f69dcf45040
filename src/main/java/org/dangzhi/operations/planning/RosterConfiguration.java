package org.dangzhi.operations.planning;

import org.dangzhi.engine.rostersolver.process.SolverProcesses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one desk of this instance that gives problems to the solver. */
@Configuration(proxyBeanMethods = false)
class RosterConfiguration {

    @Bean
    SolverProcesses solverDesk() {
        return new SolverProcesses();
    }
}
