package org.dangzhi.foundation.notify;

import java.util.List;
import org.dangzhi.foundation.notify.channels.ChannelSettingRows;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.frame.SetupStep;
import org.dangzhi.foundation.web.frame.SetupSteps;
import org.springframework.stereotype.Component;

/** {@link SetupSteps} of messages: a way out of the house, or an alarm reaches nobody who is not at a screen. */
@Component
class ChannelSetupSteps implements SetupSteps {

    private final ChannelSettingRows channels;
    private final Texts texts;

    ChannelSetupSteps(ChannelSettingRows channels, Texts texts) {
        this.channels = channels;
        this.texts = texts;
    }

    @Override
    public List<SetupStep> steps() {
        int enabled = channels.open().size();
        return List.of(new SetupStep(
                "notify.setup",
                80,
                List.of(),
                "/settings/channels",
                NotifyModule.CHANNELS,
                SetupStep.doneIf(enabled > 0),
                enabled == 0 ? "" : texts.t("notify.setup.fact", enabled)));
    }
}
