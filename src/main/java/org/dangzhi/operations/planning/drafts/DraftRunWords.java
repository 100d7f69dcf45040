package org.dangzhi.operations.planning.drafts;

import java.util.Arrays;
import org.dangzhi.foundation.jobs.LongRunWords;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@link LongRunWords} for a draft that is being solved: its best roster so far, and how far from the best it can be. */
@Component
class DraftRunWords implements LongRunWords {

    private final Texts texts;
    private final JsonMapper json = JsonMapper.builder().build();

    DraftRunWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String kind() {
        return DraftRunHandler.KIND;
    }

    @Override
    public String progress(String progress) {
        var last = Arrays.asList(json.readValue(progress, Draft.Step[].class)).getLast();
        return last.points() < 0
                ? texts.t("planning.draft.run.none")
                : texts.t("planning.draft.run.best", last.points(), last.bound());
    }
}
