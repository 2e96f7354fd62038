package org.claimline.dashboard.timeline;

import static org.claimline.dashboard.page.Language.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimline.api.Assessment;
import org.claimline.api.AssessmentKind;
import org.claimline.api.Claim;
import org.claimline.api.Finding;
import org.claimline.api.FindingKind;
import org.claimline.dashboard.page.Address;
import org.claimline.dashboard.page.Names;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it stands beside the chart.
 *
 * @param kind by which a style and a test tell them apart
 * @param reason why, in the service's own words, which are English
 * @param proofs where each part of it can be seen
 */
record StandOut(FindingKind kind, String title, String text, String reason, List<Proof> proofs) {
    /** What of a claim's page proves a finding of the kind. */
    private static String part(FindingKind kind) {
        return switch (kind) {
            case OVER_BAND, UNDER_BAND, WITHIN_BAND -> "beside";
            case NO_CONFLICT, CONFLICT, CONTRADICTION, CONCESSION -> "others";
            case HEDGE_LOST -> "wording";
            case TEXT_TRAILS_MAP, GRADE_CHANGED -> "what";
        };
    }

    /** A link to what proves a finding. */
    record Proof(String title, String href) {
        public boolean outside() {
            return Address.isWeb(href);
        }
    }

    /** @param asOf what the page shows as known; null = all */
    static StandOut of(Finding finding, @Nullable LocalDate asOf) {
        return new StandOut(
                finding.kind(),
                FindingWords.title(finding),
                FindingWords.words(finding),
                finding.reason(),
                proofs(finding, asOf));
    }

    private static List<Proof> proofs(Finding finding, @Nullable LocalDate asOf) {
        var proofs = new ArrayList<Proof>();
        var claim = finding.claim();
        if (claim != null) {
            proofs.add(of(claim, "sentence", say("sentence: ", "речення: ") + name(claim), asOf));
            proofs.add(of(claim, part(finding.kind()), part(finding), asOf));
        }
        if (finding.other() != null)
            proofs.add(of(finding.other(), "sentence", say("sentence: ", "речення: ") + name(finding.other()), asOf));
        for (var one : finding.assessments()) proof(one, proofs);
        var grade = finding.grade();
        if (grade != null)
            proofs.add(new Proof(
                    say("how it was graded", "як це оцінено"),
                    new Address("/sources/" + grade.source().id())
                            .with("measure", grade.measure())
                            .with("asOf", finding.day())
                            .text()));
        return List.copyOf(proofs);
    }

    private static String part(Finding finding) {
        return switch (finding.kind()) {
            case HEDGE_LOST -> say("all wordings", "усі формулювання");
            case NO_CONFLICT, CONFLICT, CONTRADICTION, CONCESSION -> say("both claims", "обидві заяви");
            default -> say("comparisons", "порівняння");
        };
    }

    /** A map is on the page itself; words stand where the assessor published them. */
    private static void proof(Assessment one, List<Proof> proofs) {
        if (one.kind() == AssessmentKind.MAP)
            proofs.add(
                    new Proof(Names.label(one.assessor()) + say(" map, day by day", ", карта день за днем"), "#maps"));
        else if (Address.isWeb(one.citation())) proofs.add(new Proof(Names.title(one), String.valueOf(one.citation())));
    }

    private static String name(Claim claim) {
        return Names.label(claim.claimant());
    }

    private static Proof of(Claim claim, String part, String title, @Nullable LocalDate asOf) {
        return new Proof(
                title, new Address("/claims/" + claim.id()).with("asOf", asOf).text() + "#" + part);
    }
}
