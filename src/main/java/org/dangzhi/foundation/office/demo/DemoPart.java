package org.dangzhi.foundation.office.demo;

/**
 * One module's share of the demonstration, a bean.
 *
 * <p>Parts are filled in the order of {@link #order()} (people 100, access 200, work 300, duty 400, phone 405, log 410),
 * those below 300 office by office, the others of several offices side by side. Each call is bound to its office and to
 * {@code system:demo} and stands outside of any transaction: what is many goes through {@link DemoContext#rows}, what must
 * be live through the module's own front doors.
 */
public interface DemoPart {

    /** What its data are drawn from besides the office and the day; stays when the class moves. */
    String name();

    int order();

    void fill(DemoContext demo);
}
