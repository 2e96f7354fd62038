package org.claimline.dashboard.page;

import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;

/** The switch of colours on every page. */
@TemplateExtension(namespace = "themes")
final class Themes {
    private Themes() {}

    /** @param chosen whether the page has these colours */
    record Offer(String title, String href, boolean chosen) {}

    static List<Offer> all() {
        return Arrays.stream(Theme.values())
                .map(theme -> new Offer(
                        title(theme),
                        new Address(Languages.here())
                                .with(Theme.PARAMETER, theme.tag())
                                .text(),
                        theme == Theme.current()))
                .toList();
    }

    /** The media query of the style sheet with the dark colours. */
    static String dark() {
        return Theme.current().dark();
    }

    private static String title(Theme theme) {
        return switch (theme) {
            case SYSTEM -> say("as the system", "як у системі");
            case LIGHT -> say("light", "світлі");
            case DARK -> say("dark", "темні");
        };
    }
}
