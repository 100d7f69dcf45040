package org.dangzhi.operations.phone;

/**
 * What an emergency call must tell besides (突发事件附项): time, place, cause and course, measures, result, effect and
 * trend, whom the caller has already told and when. Texts as they were heard.
 */
public record Emergency(
        String happened, String place, String course, String measures, String outcome, String trend, String told) {

    public boolean blank() {
        return (happened + place + course + measures + outcome + trend + told).isBlank();
    }
}
