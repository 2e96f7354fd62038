package org.claimline.dashboard.page;

import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimline.api.Assessment;
import org.claimline.api.AssessmentKind;
import org.claimline.api.Place;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;

/** What places, sources and references are called on a page. */
@TemplateExtension
public final class Names {
    private static final int LABEL_LENGTH = 26;
    /** "ISW", "UK MoD", "HUR". */
    private static final Pattern ABBREVIATION = Pattern.compile("(?:[A-Z]{2} )?[A-Z][A-Za-z]?[A-Z]{1,2}");

    private Names() {}

    /** The names of places, or that none is stated. */
    public static String names(List<Place> places) {
        if (places.isEmpty()) return say("not stated", "не вказано");
        return places.stream().map(Place::name).distinct().collect(Collectors.joining(", "));
    }

    /** A name short enough to stand in a chart: a person's last name, an organisation's abbreviation. */
    public static String label(Source source) {
        if (source.kind() == SourceKind.PERSON)
            return source.name().substring(source.name().lastIndexOf(' ') + 1);
        return source.aliases().stream()
                .filter(alias -> ABBREVIATION.matcher(alias).matches())
                .findFirst()
                .orElseGet(() -> shortened(source.name()));
    }

    private static String shortened(String name) {
        var usual = name.replace("Ministry of Defence", "MoD")
                .replace("General Staff of the Armed Forces", "General Staff");
        return usual.length() <= LABEL_LENGTH
                ? usual
                : usual.substring(0, LABEL_LENGTH - 1).strip() + "…";
    }

    /** A reference in a few words: "ISW map, 1–12 Sep 2022". */
    public static String title(Assessment reference) {
        var what = label(reference.assessor()) + (reference.kind() == AssessmentKind.MAP ? say(" map", ", карта") : "");
        var window = reference.window();
        if (window != null) return what + ", " + Days.days(window);
        return reference.saidOn() == null ? what : what + ", " + Days.day(reference.saidOn());
    }
}
