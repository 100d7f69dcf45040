package org.dangzhi.operations.phone;

import org.dangzhi.foundation.web.Refusal;

/** Says which rule of telephone records was met. */
class CallRefused extends Refusal {

    private CallRefused(String key, Object... args) {
        super(key, args);
    }

    static CallRefused heardIsFixed(String number, long minutes) {
        return new CallRefused("phone.refused.fixed", number, minutes);
    }

    static CallRefused notYours(String number) {
        return new CallRefused("phone.refused.notYours", number);
    }

    static CallRefused isItem(String number, String item) {
        return new CallRefused("phone.refused.isItem", number, item);
    }

    static Refusal endsBeforeItBegins() {
        return new CallRefused("phone.refused.endsBefore").at("endedAt");
    }

    static Refusal unknownPerson() {
        return new CallRefused("phone.refused.person").at("person");
    }

    static Refusal inTheFuture() {
        return new CallRefused("phone.refused.future").at("beganAt");
    }

    static Refusal endsInTheFuture() {
        return new CallRefused("phone.refused.endsInFuture").at("endedAt");
    }

    static Refusal longAgo(long days) {
        return new CallRefused("phone.refused.longAgo", days).at("beganAt");
    }
}
