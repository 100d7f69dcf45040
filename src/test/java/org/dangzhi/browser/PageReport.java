package org.dangzhi.browser;

import java.util.List;

/**
 * Report of a page as somebody saw it, on a desk and on a phone.
 *
 * @param place who opened what in which language
 * @param headings their levels in the order of the page
 * @param broken rules of WCAG 2.2 AA
 * @param loose what does not stay where it belongs when one scrolls and walks by keyboard
 * @param deskReach pixels beyond the window at 1366, none when it fits
 * @param phoneReach the same at 390
 * @param hidden pixels of the page that stay behind the bar at the foot of a phone
 * @param complaints of the browser itself: scripts, security policy, what did not load
 * @param kilobytes that came over the wire with nothing kept
 */
record PageReport(
        String place,
        int status,
        String title,
        List<Integer> headings,
        List<String> broken,
        List<String> loose,
        int deskReach,
        int phoneReach,
        int hidden,
        List<String> complaints,
        long kilobytes) {}
