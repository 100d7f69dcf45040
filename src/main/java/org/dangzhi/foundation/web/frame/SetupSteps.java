package org.dangzhi.foundation.web.frame;

import java.util.List;

/**
 * Port of the steps that a module adds to the setting up of an office, one bean a module. Asked by the page of steps and by the
 * job that tells whose turn it is, in a transaction of the office; an implementation takes one statement, or two where it computes from another module.
 */
@FunctionalInterface
public interface SetupSteps {

    List<SetupStep> steps();
}
