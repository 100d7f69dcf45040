package org.dangzhi.foundation.office;

/**
 * One module's share of the demonstration, a bean.
 *
 * <p>Parts are filled in the order of {@link #order()} (people 100, access 200, work 300, duty 400, phone 500), all of
 * them in the head office first and then in each plant; each call is bound to that office and {@code system:demo} and
 * is one transaction.
 */
public interface DemoPart {

    int order();

    void fill(DemoRandom demo);
}
