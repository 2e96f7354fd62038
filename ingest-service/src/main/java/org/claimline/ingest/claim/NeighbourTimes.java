package org.claimline.ingest.claim;

import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;
import org.claimline.ingest.time.TimeExpression;
import org.claimline.ingest.time.TimeExpression.Use;
import org.claimline.ingest.time.Timex;

/** Tells which times of a sentence are those of what is told next to a claim: of a part, of another figure, of the clause before or behind. */
final class NeighbourTimes {
    private static final String EN = "/org/claimline/ingest/en/";
    private static final WordSet PARTS = PhraseTable.words(EN + "parts-behind.tsv");
    private static final WordSet CLAUSES = PhraseTable.words(EN + "clauses-beside.tsv");
    private static final WordSet SUBORDINATE = PhraseTable.words(EN + "subordinating.tsv");
    private static final WordSet PRONOUNS = PhraseTable.words(EN + "subject-pronouns.tsv");
    private static final WordSet REPORTS = PhraseTable.words(EN + "reports-answered.tsv");
    private static final WordSet MADE = PhraseTable.words(EN + "reports-made.tsv");

    private static final PhraseTable<Boolean> OF_THEM = PhraseTable.read(EN + "of-them.tsv", row -> true);

    /** Whether a time belongs to what is told next to the claim. */
    boolean own(MentionBuilder.Draft draft, TimeExpression time) {
        if (ofPart(draft, time) || ofNext(draft, time) || ofReport(draft, time)) return true;
        if (ofOther(draft, time) || ofBefore(draft, time) || ofSpeech(draft, time)) return true;
        return overtaken(draft, time) || lasted(draft, time) || compared(draft, time);
    }

    /** "130 sq km in all, including 17 sq km over the past week": the time of a part is not the whole's. */
    private static boolean ofPart(MentionBuilder.Draft draft, TimeExpression time) {
        var findings = draft.findings();
        boolean opened = false;
        for (int at = draft.end(); at < time.first(); at++)
            opened |= PARTS.has(findings.text().token(at))
                    || OF_THEM.longest(findings.text().tokens(), at, time.first()) != null;
        if (!opened) return false;
        for (var other : findings.amounts())
            if (other.first() >= draft.end() && other.core() <= time.first() && other.dimension() != Dimension.TIME)
                return true;
        return false;
    }

    /** "that 259 sq km had been freed over five days, and that 1,100 sq km was back": each clause has its own time. */
    private static boolean ofOther(MentionBuilder.Draft draft, TimeExpression time) {
        var text = draft.findings().text();
        boolean parted = false;
        for (int at = time.end(); at + 1 < draft.first(); at++) parted |= text.is(at, "and") && text.is(at + 1, "that");
        // What stands before the first figure holds for all.
        return parted
                && Some.fits(
                        draft.findings().amounts(),
                        amount -> amount.dimension() != Dimension.TIME && amount.core() <= time.first());
    }

    /** "In April it was 175, in May 449", "A fell first, B a day later": the time opens, or closes, what is told of the next. */
    private static boolean ofNext(MentionBuilder.Draft draft, TimeExpression time) {
        var findings = draft.findings();
        if (time.first() < draft.end()) return false;
        var text = findings.text();
        if (holds(draft, ";", draft.end(), time.first())) return true;
        if (Gapping.opensNext(draft, time) || opens(draft, time)) return true;
        if (!holds(draft, ",", draft.end(), time.first())) return false;
        // "A, B and, this morning, C"; "on Monday that A fell, on Tuesday that B did"
        if (text.is(time.end(), "that")) return true;
        if (text.is(time.end(), ",") && text.is(time.first() - 1, ",") && text.is(time.first() - 2, "and")) return true;
        if (draft.amount() != null)
            return Some.fits(
                    findings.amounts(), next -> next.first() == time.end() && next.dimension() != Dimension.TIME);
        return Some.fits(
                findings.places(),
                next -> next.first() > draft.end() && next.end() == time.first() && text.is(next.first() - 1, ","));
    }

    /** "named 20 villages, and by Tuesday night he had added 10": a time right behind ", and" is that of what the next clause tells of. */
    private static boolean opens(MentionBuilder.Draft draft, TimeExpression time) {
        var findings = draft.findings();
        var text = findings.text();
        if (!CLAUSES.has(text.token(time.first() - 1)) || !text.is(time.first() - 2, ",")) return false;
        return draft.amount() == null
                ? Some.fits(findings.settlements(), place -> place.first() >= time.end())
                : Some.fits(
                        findings.amounts(),
                        amount -> amount.dimension() != Dimension.TIME && amount.first() >= time.end());
    }

    /**
     * "A fell on Monday, and on Wednesday the staff confirmed that B had": the time of a clause that ends before the one in which somebody speaks of
     * the claim; "it" and "he" may go on with the time of the first.
     */
    private static boolean ofSpeech(MentionBuilder.Draft draft, TimeExpression time) {
        var attribution = draft.attribution();
        var text = draft.findings().text();
        if (attribution == null || !speaks(draft, attribution, time) || DayOfSpeaking.covered(attribution, time))
            return false;
        if (PRONOUNS.has(text.token(attribution.sourceFirst()))) return false;
        // "While A was lost on Sunday, officials said"
        var opener = text.token(draft.findings().sentence().first());
        boolean fronted = SUBORDINATE.has(opener) || CLAUSES.has(opener);
        for (int at = time.end(); at < attribution.sourceFirst(); at++)
            if (CLAUSES.has(text.token(at)) || (fronted && text.is(at, ","))) return closes(draft, time);
        return false;
    }

    /** Whether somebody is named behind a time, and then speaks of the claim. */
    private static boolean speaks(MentionBuilder.Draft draft, Attribution attribution, TimeExpression time) {
        return attribution.cued()
                && time.end() <= attribution.sourceFirst()
                && attribution.sourceEnd() <= attribution.cueFirst()
                && attribution.cueEnd() <= draft.first();
    }

    /** Whether a time stands in one clause with a word of change before it, and opens none of its own. */
    private static boolean closes(MentionBuilder.Draft draft, TimeExpression time) {
        var text = draft.findings().text();
        if (time.first() == draft.findings().sentence().first()) return false;
        var before = text.token(time.first() - 1);
        if (before.punctuation() || CLAUSES.has(before)) return false;
        for (var signal : draft.findings().signals())
            if (signal.end() <= time.first()
                    && !holds(draft, ":", signal.end(), time.first())
                    && !holds(draft, ";", signal.end(), time.first())) return true;
        return false;
    }

    /** "A has not fallen, the staff said, denying a claim made on Sunday", "as Moscow had claimed on Sunday": when another one spoke of it. */
    private static boolean ofReport(MentionBuilder.Draft draft, TimeExpression time) {
        var text = draft.findings().text();
        int before = time.first() - 1;
        if (before <= draft.end() || time.day() == null) return false;
        boolean made = MADE.has(text.token(before));
        if (REPORTS.has(text.token(made ? before - 1 : before))) return true;
        if (!made) return false;
        for (int at = before - 1; at >= draft.end(); at--) {
            if (text.is(at, "as")) return true;
            if (text.token(at).punctuation()) return false;
        }
        return false;
    }

    /** "took A in July and B, on the other bank, on 16 August": the first place has its own time, and so has the second. */
    private static boolean ofBefore(MentionBuilder.Draft draft, TimeExpression time) {
        var findings = draft.findings();
        if (time.end() > draft.first()) return false;
        boolean owned = Some.fits(findings.places(), place -> place.end() == time.first())
                || (draft.amount() != null
                        && Some.fits(
                                findings.amounts(),
                                amount -> amount.dimension() != Dimension.TIME && amount.core() <= time.first()));
        int and = findings.text().is(time.end(), ",") ? time.end() + 1 : time.end();
        if (!owned || !findings.text().is(and, "and")) return false;
        for (var other : findings.times())
            if (other.use() == Use.WINDOW && other.first() >= draft.end() && !parted(draft, other)) return true;
        return false;
    }

    /** Whether another place or figure stands between a claim's and a time behind it. */
    private static boolean parted(MentionBuilder.Draft draft, TimeExpression time) {
        var findings = draft.findings();
        return Some.fits(findings.places(), place -> between(place.first(), draft.end(), time.first()))
                || Some.fits(
                        findings.amounts(),
                        amount -> amount.dimension() != Dimension.TIME
                                && between(amount.first(), draft.end(), time.first()));
    }

    private static boolean between(int token, int from, int to) {
        return token >= from && token < to;
    }

    /** "more than Russia took in five months: about 3,000 sq km": the time of what it is compared with. */
    private static boolean compared(MentionBuilder.Draft draft, TimeExpression time) {
        var text = draft.findings().text();
        if (!holds(draft, ":", time.end(), draft.first())) return false;
        for (int at = time.first() - 1; at >= draft.findings().sentence().first(); at--) {
            if (text.is(at, "than")) return true;
            if (text.token(at).punctuation()) return false;
        }
        return false;
    }

    /** "yesterday in four hours", "in three days, from 10 to 13 October": how long it took, not when. */
    private static boolean lasted(MentionBuilder.Draft draft, TimeExpression time) {
        var timex = time.timex();
        if (timex == null || timex.kind() != Timex.Kind.DURATION) return false;
        for (var other : draft.findings().times()) {
            if (other.day() != null && other.end() == time.first()) return true;
            // "in three days, from 10 to 13 October", "in three days last week"
            int behind = draft.findings().text().is(time.end(), ",") ? time.end() + 1 : time.end();
            boolean dated = other.use() == Use.WINDOW && other.opens() != null && other.first() == behind;
            boolean lasts = other.timex() != null && other.timex().kind() == Timex.Kind.DURATION;
            if (dated && !lasts) return true;
        }
        return false;
    }

    /** "By Sunday it was three, and on Monday they spoke of seven": the day by which it was three says nothing of the seven. */
    private static boolean overtaken(MentionBuilder.Draft draft, TimeExpression time) {
        var findings = draft.findings();
        if (time.use() != Use.END || time.end() > draft.first()) return false;
        boolean counted = Some.fits(
                findings.amounts(),
                amount -> amount.dimension() != Dimension.TIME && between(amount.first(), time.end(), draft.first()));
        return counted
                && Some.fits(
                        findings.times(),
                        other -> other.day() != null && between(other.first(), time.end(), draft.first()));
    }

    /** Whether a mark stands among the tokens from one to another. */
    static boolean holds(MentionBuilder.Draft draft, String mark, int from, int to) {
        for (int at = from; at < to; at++) if (draft.findings().text().is(at, mark)) return true;
        return false;
    }
}
