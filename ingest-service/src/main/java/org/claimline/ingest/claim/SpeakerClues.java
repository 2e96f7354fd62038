package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import org.claimline.api.Claimant;
import org.claimline.api.Measure;
import org.claimline.api.SourceKind;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.attribution.NamedSpeakers.Named;
import org.jspecify.annotations.Nullable;

/**
 * Who may answer for a claim in whose sentence nobody is said to speak, and what speaks for each: the outlet, for which nothing is counted; those who
 * spoke before the claim, or next after it; and those who are named in its sentence, or told of before it, without words that report.
 */
public final class SpeakerClues {
    /** Those of whom so many sentences right before it tell may speak in it. */
    private static final int TOLD = 2;

    /** Who is told of is named at the head of his sentence. */
    private static final int HEAD = 4;

    /** More of anything says the same. */
    private static final int MANY = 3;

    /**
     * What a claim is about.
     *
     * @param token the first token of its figure or its place
     * @param rule who speaks by the rules, without words of his own in the sentence; null = the outlet
     * @param hidden whether words of the sentence do say who speaks, and are passed over so that something is learned from it
     */
    record Point(
            Findings findings,
            int token,
            Measure measure,
            @Nullable Signal signal,
            @Nullable Attribution rule,
            boolean hidden) {}

    /**
     * One who may answer for it.
     *
     * @param voice null = the outlet, or the author of the whole text
     * @param own the clues that are his alone, beside those of the sentence
     */
    public record Option(@Nullable Attribution voice, Nearness near, List<String> own) {
        boolean is(String name) {
            return voice != null && Speakers.name(voice.claimant()).equals(name);
        }
    }

    private final Speakers speakers;
    private final ClaimsSoFar claims;
    private final Point point;
    private final int number;
    private final SpeakerTraits.NamedSides sides;
    private final List<Option> options = new ArrayList<>();
    private final List<String> sentence = new ArrayList<>();

    SpeakerClues(Speakers speakers, ClaimsSoFar claims, Point point) {
        this.speakers = speakers;
        this.claims = claims;
        this.point = point;
        number = speakers.number(point.findings().sentence());
        sides = SpeakerTraits.NamedSides.of(point);
        sentence.add("somebody");
        Discourse.add(point.findings(), sentence);
        standing();
        article();
        options.add(new Option(null, Nearness.FARTHER, List.of()));
        spoken();
        named();
        told();
    }

    /** All that may answer for it, the outlet first. */
    public List<Option> options() {
        return options;
    }

    /** What is counted of the sentence, for everybody but the outlet. */
    List<String> sentence() {
        return sentence;
    }

    /** Everything that is counted for one. */
    public List<String> clues(Option option) {
        if (option.voice() == null) return List.of();
        var all = new ArrayList<>(sentence);
        for (var clue : sentence) all.add(option.near().of(clue));
        all.addAll(option.own());
        return all;
    }

    /** Whose words the whole article is; null = an outlet's. */
    public @Nullable Attribution author() {
        return speakers.author();
    }

    /** Whether words of the sentence do say who speaks. */
    public boolean hidden() {
        return point.hidden();
    }

    private void standing() {
        var findings = point.findings();
        int paragraph = findings.sentence().paragraph();
        var text = findings.text();
        sentence.add(SpeakerLabels.measure(point.measure()));
        sentence.add(SpeakerLabels.change(point.signal()));
        sentence.add(SpeakerLabels.sentence(number));
        sentence.add(SpeakerLabels.paragraph(paragraph));
        boolean opens = number == 0 || speakers.paragraph(number - 1) != paragraph;
        boolean ends = number + 1 >= text.sentences().size() || speakers.paragraph(number + 1) != paragraph;
        sentence.add(opens ? "opens its paragraph" : "inside its paragraph");
        if (ends) sentence.add("ends its paragraph");
        if (text.quotation(point.token()) != null) sentence.add("in a quotation");
        boolean spoken = !point.hidden() && !findings.attributions().isEmpty();
        if (spoken) sentence.add("somebody speaks in the sentence");
    }

    private void article() {
        int count = speakers.count();
        String many =
                count < MANY ? String.valueOf(count) : count < 6 ? "3 to 5" : count < 10 ? "6 to 9" : "10 or more";
        sentence.add("speakers: " + many);
        sentence.add(speakers.author() == null ? "no author" : "an author");
        var last = claims.lastOfAll();
        if (last == null) sentence.add("first claim");
        else {
            boolean outlet = last.mention().claimant().kind() == SourceKind.OUTLET;
            sentence.add((outlet ? "outlet's claim before" : "somebody's claim before") + where(last));
        }
        sentence.add("outlet's claims: " + Math.min(2, claims.of("")));
    }

    /** How far back the last claim stands. */
    private String where(Found last) {
        int apart = number - speakers.number(last.draft().findings().sentence());
        return apart == 0 ? ", same sentence" : apart == 1 ? ", sentence before" : ", farther";
    }

    private void spoken() {
        var before = speakers.upTo(point.hidden() ? number - 1 : number);
        for (int rank = 0; rank < before.size(); rank++) spoken(before.get(rank), rank);
        var after = speakers.after(number);
        if (after != null && after.sentence() == number + 1 && option(after.name()) == null) spoken(after, -1);
        var rule = point.rule();
        if (rule == null || rule.equals(speakers.author()) || option(Speakers.name(rule.claimant())) != null) return;
        var own = new ArrayList<String>();
        own.add("rule alone: " + rule.rule());
        options.add(new Option(rule, Nearness.FARTHER, own));
    }

    private void spoken(Speakers.Spoken one, int rank) {
        int paragraphs = point.findings().sentence().paragraph() - speakers.paragraph(one.sentence());
        var near = Nearness.spoken(number - one.sentence(), paragraphs, rank);
        var traits = new SpeakerTraits(point, near, one.voice().claimant(), sides);
        traits.distance(number - one.sentence(), paragraphs, rank);
        traits.spoke(one.voice(), speakers.times(one), speakers.count() == 1, speakers.first(one));
        claimed(one.name(), near, traits);
        traits.ruled();
        options.add(new Option(one.voice(), near, traits.clues()));
    }

    private void claimed(String name, Nearness near, SpeakerTraits traits) {
        var last = claims.lastOfAll();
        if (last != null && Speakers.name(last.mention().claimant()).equals(name)) {
            traits.clues().add("claimed last" + where(last));
            boolean same = last.mention().measure() == point.measure();
            if (same) traits.clues().add("claimed last the same measure" + where(last));
        }
        int own = claims.of(name);
        traits.clues().add(SpeakerLabels.claims(own));
        traits.clues().add(SpeakerLabels.claims(own, near));
    }

    private void named() {
        Option head = null;
        for (var one : speakers.named(point.findings().sentence())) {
            var option = mentioned(one, Nearness.NAMED);
            if (option == null) continue;
            boolean known = option.near() != Nearness.NAMED;
            SpeakerTraits.naming(point, one, known, option.own());
            if (one.words().first() - point.findings().sentence().first() <= 1) head = option;
        }
        // "A press officer published a video of himself near the village": whose sentence it is, nobody else's words
        // are.
        for (var one : options)
            if (head != null && !one.equals(head) && one.voice() != null)
                one.own().add("another is named at the head");
    }

    private void told() {
        var here = point.findings().sentence();
        for (int back = 1; back <= TOLD && number >= back && speakers.silent(number - back); back++) {
            var there = speakers.sentence(number - back);
            if (there.paragraph() < here.paragraph() - 1) return;
            for (var one : speakers.named(there)) {
                if (one.words().first() - there.first() >= HEAD) continue;
                var option = mentioned(one, Nearness.TOLD);
                if (option == null || option.own().contains("told of")) continue;
                SpeakerTraits.telling(point, one, back, there, option.own());
            }
        }
    }

    /** The option of somebody who is named, an own one if he has not spoken; null for the author of the whole text. */
    private @Nullable Option mentioned(Named one, Nearness near) {
        var name = Speakers.name(one.claimant());
        var author = speakers.author();
        if (author != null && name.equals(Speakers.name(author.claimant()))) return null;
        var known = option(name);
        if (known != null) return known;
        var traits = new SpeakerTraits(point, near, one.claimant(), sides);
        claimed(name, near, traits);
        var option = new Option(one.over(point.findings().sentence()), near, traits.clues());
        options.add(option);
        return option;
    }

    private @Nullable Option option(String name) {
        for (var one : options) if (one.is(name)) return one;
        return null;
    }

    /** The one whom the rules take; the first where they take the outlet or the author. */
    public int ruled() {
        var rule = point.rule();
        for (int at = 1; rule != null && at < options.size(); at++)
            if (options.get(at).is(Speakers.name(rule.claimant()))) return at;
        return 0;
    }

    /** Who would answer for the claim; null = the outlet. */
    public @Nullable Claimant claimant(Option option) {
        var voice = option.voice() == null ? speakers.author() : option.voice();
        return voice == null ? null : voice.claimant();
    }
}
