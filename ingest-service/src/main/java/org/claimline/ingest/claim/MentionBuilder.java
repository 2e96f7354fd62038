package org.claimline.ingest.claim;

import java.util.List;
import org.claimline.api.Claimant;
import org.claimline.api.Confidence;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Place;
import org.claimline.api.Quantity;
import org.claimline.api.Relay;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.api.Speech;
import org.claimline.api.Stance;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.quantity.Amount;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a claim together. */
final class MentionBuilder {

    /** A conversion that stands further away than this is kept, but not part of the quantity's words. */
    private static final int SAME_WORDS = 8;

    /** What {@link Readings} fills in. */
    private static final Confidence UNKNOWN = new Confidence(0, null, null, null, null, null);

    /** "the total liberated area to ": the words between a sum and its figure. */
    private static final int SUM_REACH = 6;

    private final TimeChooser times;
    private final Sides sides = new Sides();

    MentionBuilder(TimeChooser times) {
        this.times = times;
    }

    /**
     * One claim in the making.
     *
     * @param first the first token of what the claim is about
     * @param end one past its last
     * @param stance the stance that the words show, or null for that of the reporting verb
     * @param author the side of the text's author, where his words show it
     * @param sure how likely it is a claim at all; 1 where a rule says so
     * @param before who holds the ground of the claim before it, which holds on where the words name nobody
     * @param speaker how its speaker was weighed; null where words of its sentence name him
     */
    record Draft(
            Findings findings,
            Measure measure,
            @Nullable Amount amount,
            List<Place> places,
            @Nullable Signal signal,
            @Nullable Attribution attribution,
            int first,
            int end,
            @Nullable Stance stance,
            @Nullable HeldBy before,
            @Nullable Side author,
            double sure,
            LikelySpeakers.@Nullable Choice speaker) {}

    /**
     * A claim put together.
     *
     * @param holder how its holder was read; null where nobody is known to hold the ground
     */
    record Built(Mention mention, @Nullable Reading holder) {
        /** The same by a claimant who does something else with what he says. */
        Built as(Stance stance) {
            return new Built(mention.with(stance), holder);
        }
    }

    Built build(Draft draft, CarriedWindow carried) {
        var findings = draft.findings();
        var attribution = draft.attribution();
        var claimant = attribution == null ? outlet(findings) : attribution.claimant();
        var said = SaidOn.of(findings, attribution, draft.first(), carried.spoken());
        var saidOn = said == null ? null : said.time().day();
        var window = times.window(draft, summed(draft), said);
        var quantity = draft.amount() == null ? null : quantity(findings, draft.amount(), draft.measure());
        var holding = sides.holding(draft, attribution == null ? null : claimant);
        var mention = new Mention(
                draft.measure(),
                quantity,
                draft.places(),
                holding.heldBy(),
                window,
                claimant,
                relays(attribution),
                holding.stance(),
                speech(draft),
                saidOn,
                (attribution == null ? findings.outletHedges() : findings.allHedges()).get(),
                // The next sentence belongs to it as far as it converts the figure.
                findings.evidence(draft.amount() == null ? 0 : draft.amount().end()),
                UNKNOWN,
                ClaimExtractor.VERSION,
                List.of());
        return new Built(carried.over(draft, mention), holding.heldBy() == null ? null : holding.reading());
    }

    /** "one sq km in the past week, bringing the total to 44 sq km": where a sum begins; what stands before it is not its time. */
    private static int summed(Draft draft) {
        for (var signal : draft.findings().signals()) {
            boolean before = signal.end() <= draft.first() && draft.first() - signal.end() <= SUM_REACH;
            if (before
                    && signal.kind() == Signal.Kind.TOTAL
                    && signal.first() > draft.findings().sentence().first()
                    && draft.findings().text().token(signal.first() - 1).lower().startsWith("bring"))
                return signal.first();
        }
        return 0;
    }

    private static Claimant outlet(Findings findings) {
        String name = findings.article().outlet();
        return new Claimant(
                SourceKind.OUTLET, name == null || name.isBlank() ? "the outlet" : name, null, Side.INDEPENDENT, null);
    }

    private static List<Relay> relays(@Nullable Attribution attribution) {
        return attribution == null || attribution.relay() == null
                ? List.of()
                : List.of(new Relay(attribution.relay().name()));
    }

    private static Speech speech(Draft draft) {
        if (draft.attribution() == null) return Speech.NARRATION;
        boolean quoted = draft.findings()
                        .text()
                        .quotation(
                                draft.amount() == null
                                        ? draft.first()
                                        : draft.amount().number())
                != null;
        return quoted ? Speech.DIRECT : Speech.REPORTED;
    }

    private static Quantity quantity(Findings findings, Amount amount, Measure measure) {
        int end = amount.end() - amount.core() <= SAME_WORDS ? amount.end() : amount.core();
        return new Quantity(
                amount.value(),
                amount.lower(),
                amount.upper(),
                String.valueOf(measure.unit()),
                amount.qualifier(),
                findings.text().words(amount.first(), end),
                amount.conversion());
    }
}
