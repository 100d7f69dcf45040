package org.dangzhi.foundation.office;

/** An event between modules. Its office is the one in which its listeners shall work. */
public interface OfficeEvent {

    OfficeId office();
}
