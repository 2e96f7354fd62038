package org.claimline.ingest.claim;

import java.util.ArrayList;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.text.TokenRange;

/** Reads the claims of an article's sentences, one after the other: first those of figures, then those of settlements. */
final class SentenceClaims {
    /** What is asked of each sentence; it knows nothing of the article, so that one serves all. */
    record Rules(
            FigureJudge judge,
            ControlFinder controls,
            Announcements announcing,
            LeaningNames leaning,
            BareDenials denials,
            LikelyPlaces likely) {}

    private final Rules rules;
    private final ListHeads heads;
    private final ClaimsSoFar claims;
    private final ClaimWriter writer;
    private final Learner learner;
    private Earlier earlier = Earlier.NOTHING;

    /**
     * At the beginning of an article.
     *
     * @param learner hears of everything that is weighed
     */
    SentenceClaims(Rules rules, ListHeads heads, ClaimsSoFar claims, ClaimWriter writer, Learner learner) {
        this.rules = rules;
        this.heads = heads;
        this.claims = claims;
        this.writer = writer;
        this.learner = learner;
    }

    /** Reads the next sentence. */
    void read(Findings found) {
        var findings = heads.over(found);
        figures(findings);
        settlements(findings);
    }

    private void figures(Findings findings) {
        int before = claims.size();
        for (int i = 0; i < findings.amounts().size(); i++) {
            var amount = findings.amounts().get(i);
            var fitting = earlier.fitting(amount);
            var verdict = rules.judge().judge(findings, amount, fitting, learner);
            int next = i + 1 < findings.amounts().size()
                    ? findings.amounts().get(i + 1).first()
                    : findings.sentence().end();
            if (verdict.measure() != null)
                writer.figure(
                        findings, fitting.measured(amount), verdict, verdict.measure(), fitting.announced(), next);
            else if (verdict.reason() != null) claims.leave(amount, verdict.reason());
            earlier = (verdict.isClaim() ? fitting : earlier).then(amount, verdict);
            if (TallyItems.opens(findings, amount)) earlier = earlier.listing(verdict.measure());
        }
        earlier = earlier.after(
                findings, claims.size() > before ? null : rules.announcing().in(findings));
        if (claims.size() > before) claims.told(findings.sentence());
    }

    private void settlements(Findings findings) {
        var undecided = new ArrayList<TokenRange>();
        var refused = new ArrayList<PlaceMention>();
        // "claimed Toretsk at 70 percent" is a share of the town.
        var shared = PlacedShares.places(findings);
        var told = rules.controls().find(findings, undecided, refused);
        if (!shared.isEmpty()) told = Some.of(told, one -> !shared.contains(one.place()));
        refused.addAll(shared);
        if (told.isEmpty()) told = heads.named(findings);
        for (var words : undecided) claims.leave(words, Reason.SEVERAL_PLACES);
        for (var control : told)
            if (rules.likely().unlikely(findings, control.place()))
                claims.leave(
                        new TokenRange(control.place().first(), control.place().end()), Reason.UNLIKELY);
            else writer.control(findings, control);
        var last = claims.last(findings.sentence());
        for (var control : rules.leaning().find(findings, told, last)) writer.control(findings, control);
        for (var control : rules.denials().find(findings, claims.lastTold(findings.sentence())))
            writer.control(findings, control);
        for (var control : rules.denials().open(findings, claims)) writer.control(findings, control);
        for (var one : rules.likely().find(findings, claims, refused, learner))
            if (!BareDenials.unasked(findings, claims, one.control().place()))
                writer.control(findings, one.control(), one.sure());
    }
}
