package org.dangzhi.foundation.signin.page;

import java.util.List;
import org.dangzhi.foundation.signin.page.SignInPage.CarriedField;

/** What was typed before the session ended, ready to be sent to where it wanted to go. */
public record ResumePage(String office, String address, List<CarriedField> typed) {}
