package org.dangzhi.foundation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.web.templates.AssetConfiguration;

/** What every template needs besides its own record: words, permissions, the form token, the style nonce. */
public final class Ui {

    /** What scripts say to a person, each {@code web.script.<word>}; the places {@code {0}} are filled in the browser. */
    public static final List<String> SCRIPT_WORDS = List.of(
            "offline",
            "failed",
            "signed-in",
            "saved",
            "undo",
            "copied",
            "draft",
            "restored",
            "drop",
            "drafts",
            "resume",
            "draft-kept",
            "minutes",
            "hours",
            "days",
            "calendar",
            "month.previous",
            "month.next",
            "remove",
            "key.call",
            "key.owner",
            "key.find",
            "key.save",
            "key.send",
            "key.peek",
            "key.down",
            "key.up",
            "key.close",
            "key.keys",
            "told.NORMAL",
            "told.ALARM",
            "told.try");

    /** Parameter of an address in which a form's token stands. */
    public static final String TOKEN_IN_ADDRESS = "_token";

    private final Texts texts;
    private final CurrentPermissions permissions;
    private final Locale locale;
    private final String csrf;
    private final String nonce;

    public Ui(Texts texts, CurrentPermissions permissions, Locale locale, String csrf, String nonce) {
        this.texts = texts;
        this.permissions = permissions;
        this.locale = locale;
        this.csrf = csrf;
        this.nonce = nonce;
    }

    public String t(String key, Object... args) {
        return texts.in(locale, key, args);
    }

    public boolean may(String permission) {
        return permissions.may(permission);
    }

    /** {@code zh-CN} or {@code en}, as HTML's {@code lang} wants it. */
    public String lang() {
        return locale.toLanguageTag();
    }

    /** Value of the hidden field {@code _csrf}. */
    public String csrf() {
        return csrf;
    }

    /**
     * Address that a form with files is sent to. The form's token stands in it as well, so that whoever has none is refused before
     * the files are read.
     */
    public String uploadTo(String address) {
        return address + (address.contains("?") ? "&" : "?") + TOKEN_IN_ADDRESS + "=" + encoded(csrf);
    }

    /** Who has the form before them: what they type is kept for them alone. Empty where nobody is signed in. */
    public String writer() {
        return OfficeContext.bound()
                ? OfficeContext.actor().person().map(UUID::toString).orElse("")
                : "";
    }

    /** Address of an icon of the sprite, for {@code <use>}. */
    public static String icon(String name) {
        return AssetConfiguration.address("icons.svg") + "#" + name;
    }

    /** Address of a style, script or image by its file name. */
    public String asset(String file) {
        return AssetConfiguration.address(file);
    }

    /** A text as it stands within an address: {@code back=${ui.encoded(path)}}. */
    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Key of a form that is to be taken once: see {@code web.once}. */
    public String once() {
        return UUID.randomUUID().toString();
    }

    public String nonce() {
        return nonce;
    }
}
