package org.claimline.dashboard.timeline;

import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateExtension;
import org.claimline.api.LeftOut;
import org.claimline.dashboard.page.Counts;

/** What a series does not show, in words. */
@TemplateExtension
final class LeftOutWords {
    private LeftOutWords() {}

    /** "3 claims and 1 assessor's figure"; what there is none of is not named. */
    static String counted(LeftOut one) {
        if (one.assessments() == 0) return Counts.claims(one.claims());
        if (one.claims() == 0) return Counts.figures(one.assessments());
        return Counts.claims(one.claims()) + say(" and ", " та ") + Counts.figures(one.assessments());
    }

    /** Whether its verb is in the singular. */
    static boolean single(LeftOut one) {
        return one.claims() + one.assessments() == 1;
    }
}
