package org.claimline.dashboard.gap;

import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateExtension;
import org.claimline.api.GapCell;
import org.claimline.api.PublishedRatio;
import org.claimline.dashboard.page.Address;
import org.claimline.dashboard.page.Days;
import org.claimline.dashboard.page.Figures;

/** How the parts of the gap table read. */
@TemplateExtension(namespace = "gapWords")
final class GapWords {
    private GapWords() {}

    /** What stands before a percentage that an assessor published itself. */
    static String published() {
        return say("published by the assessor:", "оприлюднено оцінювачем:");
    }

    static String percent(PublishedRatio published) {
        return GapSquare.percent(published);
    }

    static String days(PublishedRatio published) {
        return Days.between(published.start(), published.end());
    }

    /** Whether its citation may become a link. */
    static boolean web(PublishedRatio published) {
        return Address.isWeb(published.citation());
    }

    static String unit(GapCell cell) {
        return Figures.unitName(cell.unit());
    }
}
