package org.dangzhi.foundation.access.administration;

import java.util.List;
import java.util.stream.IntStream;
import org.dangzhi.foundation.access.page.SlipsPage;
import org.dangzhi.foundation.access.passwords.AccountSlip;
import org.dangzhi.foundation.access.passwords.SlipValidity;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

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

    /** With the address at which the running request reached us: there they sign in. */
    public SlipsPage of(List<AccountSlip> slips) {
        return new SlipsPage(
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString(),
                texts.t("access.slip.until", times.day(times.dayOf(validity.endOfNew()))),
                IntStream.range(0, slips.size())
                        .mapToObj(index -> slip(slips.get(index), index + 1 + " / " + slips.size()))
                        .toList());
    }

    private static SlipsPage.Slip slip(AccountSlip slip, String number) {
        var person = slip.person();
        return new SlipsPage.Slip(number, person.name(), person.place(), slip.account(), slip.password());
    }
}
