package org.dangzhi.foundation.access.administration;

import java.util.List;
import java.util.stream.IntStream;
import org.dangzhi.foundation.access.page.SlipsPage;
import org.dangzhi.foundation.access.passwords.AccountSlip;
import org.dangzhi.foundation.access.passwords.SlipValidity;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.stereotype.Component;

/** Presenter of slips to be printed, cut and handed out. */
@Component
public class SlipPages {

    private final SlipValidity validity;
    private final Texts texts;
    private final TimeWords times;

    SlipPages(SlipValidity validity, Texts texts, TimeWords times) {
        this.validity = validity;
        this.texts = texts;
        this.times = times;
    }

    /** @param address where to sign in */
    public SlipsPage of(List<AccountSlip> slips, String address) {
        return new SlipsPage(
                address,
                texts.t("access.slip.until", times.day(times.dayOf(validity.endOfNew()))),
                IntStream.range(0, slips.size())
                        .mapToObj(index -> slip(slips.get(index), index + 1 + " / " + slips.size()))
                        .toList());
    }

    private static SlipsPage.Slip slip(AccountSlip slip, String number) {
        var person = slip.person();
        return new SlipsPage.Slip(
                number, person.name(), (person.unit() + " " + person.post()).strip(), slip.account(), slip.password());
    }
}
