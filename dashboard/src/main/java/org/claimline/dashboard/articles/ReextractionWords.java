package org.claimline.dashboard.articles;

import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Map;
import org.claimline.api.ClaimField;
import org.claimline.api.ReextractionState;
import org.claimline.api.ReextractionTally;

/** How re-extractions read on the page. */
@TemplateExtension
final class ReextractionWords {
    private ReextractionWords() {}

    static String words(ReextractionState state) {
        return switch (state) {
            case RUNNING -> say("being read", "читається");
            case DONE -> say("read", "прочитано");
            case CANCELLED -> say("stopped", "зупинено");
        };
    }

    /** The style class of a state's badge. */
    static String style(ReextractionState state) {
        return switch (state) {
            case RUNNING -> "";
            case DONE -> "sound";
            case CANCELLED -> "warn";
        };
    }

    /** In what claims differ, in the order of the fields, with how many do. */
    static List<Map.Entry<ClaimField, Long>> kinds(ReextractionTally tally) {
        return tally.fields().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }
}
