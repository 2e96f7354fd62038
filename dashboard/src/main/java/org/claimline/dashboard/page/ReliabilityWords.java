package org.claimline.dashboard.page;

import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateExtension;
import org.claimline.api.Reliability;

/** How a source's letter reads on a page. */
@TemplateExtension
public final class ReliabilityWords {
    private ReliabilityWords() {}

    /** The Admiralty code's own words. */
    public static String words(Reliability letter) {
        return switch (letter) {
            case A -> say("completely reliable", "цілком надійне");
            case B -> say("usually reliable", "зазвичай надійне");
            case C -> say("fairly reliable", "досить надійне");
            case D -> say("not usually reliable", "зазвичай ненадійне");
            case E -> say("unreliable", "ненадійне");
            case F -> say("cannot be judged", "оцінити неможливо");
        };
    }
}
