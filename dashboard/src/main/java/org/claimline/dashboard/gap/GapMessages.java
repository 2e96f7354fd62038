package org.claimline.dashboard.gap;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the gap page. */
@MessageBundle("gap")
public interface GapMessages {
    @Message("Claimed against assessed")
    String title();

    @Message(
            "What each claimant said changed hands, divided by what independent assessors found for the same ground and days. Above 1 more was claimed than found. Only what can be compared is divided.")
    String lead();

    @Message("Side of the claimant")
    String side();

    @Message("Gathered by")
    String gathered();

    @Message("No claim to divide for these filters")
    String none_title();

    @Message(
            "A claim stands here when it gives a number and its first and last day. Widen the dates, clear the place or the claimant, or")
    String none_text();

    @Message("look at everything")
    String everything();

    @Message("Nothing to divide yet")
    String empty_title();

    @Message("A claim stands here when it gives a number and its first and last day.")
    String empty_text();

    @Message(", or look at")
    String look_at();

    @Message("all claims")
    String all_claims();

    @Message(", by claimant, place and time")
    String by_what();

    @Message("for")
    String for_whom();

    @Message("of")
    String of();

    @Message(
            "A ratio divides sums: claims whose days overlap are counted once, the latest. Beside it its 90 % interval, from how far a comparison and a reference may be off, and n, the number of claims in the sum. “≥” where a claim says “more than”. Place your trust in the badge first: same ground and days, or only overlapping.")
    String reading();

    @Message("{count:stretches(n)} earlier not shown: set “To”, or gather by longer stretches.")
    String hidden(int n);

    @Message("Only the latest claims were read. Narrow the filters or the dates to reach older ones.")
    String latest();

    @Message("Take along:")
    String take();

    @Message("for another page")
    String embed();

    @Message("The whole table, with filters and the claims behind each cell")
    String whole();

    @Message("measured by a reference")
    String measured();

    @Message("Claimed")
    String claimed();

    @Message(", assessed")
    String assessed();

    @Message(": ratio")
    String ratio_is();

    @Message(", 90 % interval")
    String interval();

    @Message("Published by the assessor for")
    String published_for();

    @Message(", as an overstatement; no two figures were given.")
    String overstated();

    @Message("In the sum")
    String in_sum();

    @Message("nothing that measures it")
    String nothing();

    @Message("yes")
    String yes();

    @Message("no: its days are counted already")
    String no_days();

    @Message("no")
    String no();
}
