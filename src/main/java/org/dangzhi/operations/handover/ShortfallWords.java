package org.dangzhi.operations.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.stereotype.Component;

/** Words of what is missing for a signature, for its refusal, its page and its paper. */
@Component
public class ShortfallWords implements Refusal.ValueWords {

    private final Texts texts;
    private final TimeWords times;

    ShortfallWords(Texts texts, TimeWords times) {
        this.texts = texts;
        this.times = times;
    }

    @Override
    public Optional<String> of(Object value) {
        return value instanceof SignatureShortfall shortfall ? Optional.of(line(shortfall)) : Optional.empty();
    }

    /** All of it in one line; empty for nothing. */
    public String line(SignatureShortfall shortfall) {
        return String.join(texts.t("handover.shortfall.and"), points(shortfall));
    }

    /** A sentence for each point, the time first. */
    public List<String> points(SignatureShortfall shortfall) {
        var points = new ArrayList<String>();
        if (shortfall.early()) points.add(texts.t("handover.shortfall.early", times.clock(shortfall.opensAt())));
        add(points, "handover.shortfall.questioned", shortfall.questioned());
        add(points, "handover.shortfall.unchecked", shortfall.unchecked());
        add(points, "handover.shortfall.uncounted", shortfall.uncounted());
        return points;
    }

    private void add(List<String> points, String key, int count) {
        if (count > 0) points.add(texts.t(key, count));
    }
}
