package org.dangzhi.foundation.forms;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.engine.press.Press;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.MenuEntry;
import org.dangzhi.foundation.web.frame.ModuleMenu;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Module configuration: the PDF renderer, the permission over templates, and the menu entry. */
@Configuration(proxyBeanMethods = false)
class FormsModule {

    static final String WRITE = "forms.template.write";

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final List<String> MACHINE_FONTS = List.of(
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            System.getProperty("user.home") + "/.local/share/fonts",
            "C:\\Windows\\Fonts",
            "/Library/Fonts",
            "/System/Library/Fonts");

    /**
     * @param by {@code auto}: LibreOffice for what the press cannot print; {@code built-in}: the press for all; {@code
     *     libreoffice}: LibreOffice for all
     */
    @Bean
    PdfConverter pdfMaker(
            @Value("${dangzhi.data:data}") Path data,
            @Value("${dangzhi.pdf.by:auto}") String by,
            @Value("${dangzhi.pdf.machine-fonts:true}") boolean machineFonts,
            Offices offices,
            Clock clock) {
        var own = data.resolve("fonts");
        var fonts = new ArrayList<>(List.of(own));
        if (machineFonts) MACHINE_FONTS.forEach(folder -> fonts.add(Path.of(folder)));
        var found = by.equals("built-in") ? Stream.<Path>empty() : LibreOffice.find().stream();
        var libreOffice = found.map(program -> new LibreOffice(program, data.resolve("libreoffice"), LIMIT))
                .toList();
        return new PdfConverter(
                new Press(fonts),
                () -> LocalDateTime.ofInstant(clock.instant(), offices.zone()),
                own,
                libreOffice,
                by.equals("libreoffice"));
    }

    @Bean
    ModulePermissions formGrants() {
        return () -> List.of(PermissionGrant.of(WRITE, Roles.DIRECTOR, Roles.SYSTEM_ADMIN));
    }

    @Bean
    ModuleMenu formMenu() {
        return () -> List.of(MenuEntry.tab(Area.TEMPLATES, "forms", "/settings/forms", "forms.menu", WRITE, 10));
    }
}
