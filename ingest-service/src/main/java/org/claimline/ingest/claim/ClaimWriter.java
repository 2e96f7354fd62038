package org.claimline.ingest.claim;

import java.util.List;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.quantity.Amount;
import org.jspecify.annotations.Nullable;

/** Writes the claims of one article, each with what it takes from those before it: its speaker, who holds the ground, its time. */
final class ClaimWriter {
    /** An article with more claims is no article: who speaks in it is not weighed, so that it is read in time. */
    private static final int MOST_CLAIMS = 200;

    private final PlaceChooser placeChooser;
    private final MentionBuilder builder;
    private final Readings readings;
    private final ClaimsSoFar claims;
    private final @Nullable Side side;
    private final LikelySpeakers likely;
    private @Nullable Lazy<Speakers> speakers;
    private final CarriedWindow carried = new CarriedWindow();
    private @Nullable Attribution lastVoice;

    /**
     * A writer at the beginning of an article.
     *
     * @param side that of the article's author, where his words show it
     */
    ClaimWriter(
            PlaceChooser placeChooser,
            MentionBuilder builder,
            Readings readings,
            ClaimsSoFar claims,
            @Nullable Side side,
            LikelySpeakers likely) {
        this.placeChooser = placeChooser;
        this.builder = builder;
        this.readings = readings;
        this.claims = claims;
        this.side = side;
        this.likely = likely;
    }

    /** Takes note of who speaks in the article. */
    void listen(Lazy<Speakers> voices) {
        speakers = voices;
    }

    /** Who answers for a claim of which no words of its sentence say it; null where they do. */
    private LikelySpeakers.@Nullable Choice weigh(
            Findings findings, int token, Measure measure, @Nullable Signal signal, @Nullable Attribution rule) {
        boolean named = rule != null && rule.cued() && findings.sentence().contains(rule.cueFirst());
        boolean many = claims.size() >= MOST_CLAIMS;
        if (speakers == null || many || (named && !likely.learns())) return null;
        var point = new SpeakerClues.Point(findings, token, measure, signal, named ? null : rule, named);
        var choice = likely.choose(speakers.get(), claims, point);
        return named ? new LikelySpeakers.Choice(rule, choice.clues(), null) : choice;
    }

    /** What windows are carried over from. */
    CarriedWindow carried() {
        return carried;
    }

    /**
     * Writes the claim of a figure.
     *
     * @param announced the count that a question or a heading has announced; null = none
     * @param next the figure after it, or the end of its sentence
     */
    void figure(
            Findings findings,
            Amount amount,
            Verdict verdict,
            Measure measure,
            @Nullable Announced announced,
            int next) {
        var signal = verdict.signal();
        var attribution = findings.attribution(amount.number());
        if (attribution == null
                && (signal == null || !findings.sentence().contains(signal.first()) || series(findings, measure)))
            attribution = continued(findings, measure);
        var speaker = weigh(findings, amount.number(), measure, signal, attribution);
        if (speaker != null) attribution = speaker.voice();
        carried.ask(announced == null ? null : announced.window());
        claim(new MentionBuilder.Draft(
                findings,
                measure,
                amount,
                placeChooser.places(findings, amount, attribution, signal, next),
                signal,
                attribution,
                amount.first(),
                amount.core(),
                null,
                announced == null ? claims.holder(findings.sentence()) : announced.holder(),
                side,
                verdict.sure(),
                speaker));
    }

    /** "... the institute says. In January it was 431": a figure that only goes on has the speaker of the one before. */
    private @Nullable Attribution continued(Findings findings, Measure measure) {
        var last = claims.last(findings.sentence());
        var sentence = findings.sentence();
        boolean goesOn = last != null && last.measure() == measure && lastVoice != null;
        return !goesOn || lastVoice == null
                ? null
                : lastVoice.over(Attribution.CONTINUED, sentence.first(), sentence.end());
    }

    /** "The institute counts 505 sq km in November. Russian units gained 461 in October": who keeps a count goes on with it, where nobody else speaks. */
    private boolean series(Findings findings, Measure measure) {
        if (lastVoice == null
                || measure != Measure.AREA
                || !findings.attributions().isEmpty()) return false;
        var claimant = lastVoice.claimant();
        return claimant.kind() == SourceKind.ORGANISATION
                && claimant.side() != Side.UKRAINE
                && claimant.side() != Side.RUSSIA;
    }

    /** "The group says that five villages fell. They are A, B ...": who counted them names them. */
    private @Nullable Attribution leaned(Findings findings) {
        var sentence = findings.sentence();
        return lastVoice == null || claims.last(sentence) == null
                ? null
                : lastVoice.over(Attribution.CONTINUED, sentence.first(), sentence.end());
    }

    /** Writes who holds a settlement. */
    void control(Findings findings, ControlFinder.Control control) {
        control(findings, control, 1);
    }

    /**
     * Writes who holds a settlement.
     *
     * @param sure how likely it is a claim; 1 where a rule says so
     */
    void control(Findings findings, ControlFinder.Control control, double sure) {
        var place = control.place();
        var attribution = findings.attribution(place.first());
        if (attribution == null && control.signal() == null) attribution = leaned(findings);
        var speaker = weigh(findings, place.first(), Measure.CONTROL, control.signal(), attribution);
        if (speaker != null) attribution = speaker.voice();
        var mention = told(new MentionBuilder.Draft(
                findings,
                Measure.CONTROL,
                null,
                List.of(place.place()),
                control.signal(),
                attribution,
                place.first(),
                place.end(),
                claims.defended(findings, control),
                claims.holder(findings.sentence()),
                side,
                sure,
                speaker));
        claims.deny(mention, place);
        if (control.signal() != null || control.stance() == null) claims.tell(findings.sentence(), mention, place);
        claims.told(findings.sentence());
    }

    private Mention claim(MentionBuilder.Draft draft) {
        return write(draft, builder.build(draft, carried));
    }

    /** A claim of who holds a place: against what others have told of it, "the town is ours" denies. */
    private Mention told(MentionBuilder.Draft draft) {
        var built = builder.build(draft, carried);
        boolean answers = claims.answers(draft, built.mention());
        return write(draft, answers ? built.as(Stance.DENIES) : built);
    }

    private Mention write(MentionBuilder.Draft draft, MentionBuilder.Built built) {
        var mention = built.mention();
        carried.ask(null);
        lastVoice = draft.attribution();
        claims.add(readings.of(draft, built, CarriedWindow.carried(mention.window())));
        return mention;
    }
}
