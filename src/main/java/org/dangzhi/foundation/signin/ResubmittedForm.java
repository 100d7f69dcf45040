package org.dangzhi.foundation.signin;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.signin.page.SignInPage.CarriedField;
import org.dangzhi.foundation.web.SafeRedirect;
import org.dangzhi.foundation.web.Ui;

/** Form whose session had ended: its fields are carried through sign-in, hidden, and sent again. */
final class ResubmittedForm {

    private static final String PREFIX = "typed.";

    /** Who had the form before them, as {@code layout/csrf.jte} prints it. */
    private static final String WRITER = "_writer";

    /** Secrets are typed again rather than sent back in a page. */
    private static final Set<String> NEVER =
            Set.of("_csrf", Ui.TOKEN_IN_ADDRESS, "password", "present", "fresh", "repeat", "secret", "code");

    private ResubmittedForm() {}

    /** Of the form itself, when it arrives at a shut door. */
    static List<CarriedField> typed(HttpServletRequest request) {
        return fields(request).filter(field -> !NEVER.contains(field.name())).toList();
    }

    /** Of the sign-in form that carries it. */
    static List<CarriedField> restored(HttpServletRequest request) {
        return fields(request)
                .filter(field -> field.name().startsWith(PREFIX))
                .map(field -> new CarriedField(field.name().substring(PREFIX.length()), field.value()))
                .toList();
    }

    /** What is kept for whoever signs in now: nothing of what another person has typed. */
    static List<CarriedField> keptFor(PersonId person, List<CarriedField> typed) {
        boolean others = typed.stream()
                .anyMatch(field -> field.name().equals(WRITER)
                        && !field.value().equals(person.id().toString()));
        return others
                ? List.of()
                : typed.stream().filter(field -> !field.name().equals(WRITER)).toList();
    }

    /** Where the form wanted to go. */
    static String address(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String address
                ? SafeRedirect.address(address)
                : "/";
    }

    private static Stream<CarriedField> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream().flatMap(ResubmittedForm::values);
    }

    private static Stream<CarriedField> values(Map.Entry<String, String[]> field) {
        return Arrays.stream(field.getValue()).map(value -> new CarriedField(field.getKey(), value));
    }
}
