package org.dangzhi.foundation.people.names;

import java.util.Optional;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.typed.TypedText;

/** Refusal of a name that other machines do not show, or of a reading that nobody can say. */
public final class NameRefused extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final String UNSHOWN = "people.private_sign";
    private static final String UNREADABLE = "people.reading.bad";

    private NameRefused(String key, Object... args) {
        super(key, args);
    }

    /** @throws Refusal (422) at {@code name} if it holds a sign that one machine made for itself */
    public static void unlessShown(String name) {
        var sign = TypedText.privateSign(name);
        if (sign.isPresent()) throw new NameRefused(UNSHOWN, name, sign.get()).at("name");
    }

    /** @throws Refusal (422) at {@code reading} if it is more than Latin letters */
    public static void unlessReadable(String reading) {
        if (!NameReading.isReadable(reading)) throw new NameRefused(UNREADABLE, reading).at("reading");
    }

    /** What is wrong with a sheet's cell of a name. */
    public static Optional<String> faultOf(String name, Texts texts) {
        return TypedText.privateSign(name).map(sign -> texts.t(UNSHOWN, name, sign));
    }

    /** What is wrong with a sheet's cell of a reading. */
    public static Optional<String> faultOfReading(String reading, Texts texts) {
        return NameReading.isReadable(reading) ? Optional.empty() : Optional.of(texts.t(UNREADABLE, reading));
    }
}
