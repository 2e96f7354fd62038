package org.claimline.ingest.claim;

import java.util.EnumMap;
import java.util.Map;
import org.claimline.api.Measure;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.api.Stance;
import org.claimline.ingest.attribution.Attribution;
import org.jspecify.annotations.Nullable;

/** The names of the clues that are counted for nearly everybody who may answer for a claim, each put together once. */
final class SpeakerLabels {
    /** The rank of one who speaks next after the claim. */
    private static final int NEXT = -1;

    private static final int MOST_RANKS = 4;

    /** More of anything says the same. */
    private static final int MANY = 3;

    /** Whether somebody has a part in the war. */
    enum Party {
        PARTY("is a party"),
        UNKNOWN("is of no known side"),
        INDEPENDENT("is independent");

        private final String words;

        Party(String words) {
            this.words = words;
        }

        static Party of(@Nullable Side side) {
            if (side == Side.UKRAINE || side == Side.RUSSIA) return PARTY;
            return side == null ? UNKNOWN : INDEPENDENT;
        }
    }

    /** Whose side is named, seen from a speaker. */
    enum Named {
        NONE("none"),
        OWN("own"),
        OTHER("other");

        private final String words;

        Named(String words) {
            this.words = words;
        }

        static Named of(@Nullable Side side, Side own) {
            if (side == null) return NONE;
            return side == own ? OWN : OTHER;
        }
    }

    private static final Labels<SourceKind> KINDS = new Labels<>(SourceKind.class, kind -> "is " + kind);
    private static final LabelPairs<Nearness, SourceKind> NEAR_KINDS =
            new LabelPairs<>(Nearness.class, SourceKind.class, (near, kind) -> near.of("is " + kind));
    private static final LabelPairs<SourceKind, Measure> KINDS_BY_MEASURE = new LabelPairs<>(
            SourceKind.class, Measure.class, (kind, measure) -> "is " + kind + ", measure: " + measure);
    private static final Labels<Party> PARTIES = new Labels<>(Party.class, party -> party.words);
    private static final LabelPairs<Party, Measure> PARTIES_BY_MEASURE =
            new LabelPairs<>(Party.class, Measure.class, (party, measure) -> party.words + ", measure: " + measure);
    private static final Labels<Attribution.Kind> SAID_AS =
            new Labels<>(Attribution.Kind.class, kind -> "said as: " + kind);
    private static final Labels<Stance> SAID_WITH = new Labels<>(Stance.class, stance -> "said with: " + stance);
    private static final Labels<Named> FIRST = new Labels<>(Named.class, named -> "side named first: " + named.words);
    private static final LabelPairs<Nearness, Named> NEAR_FIRST =
            new LabelPairs<>(Nearness.class, Named.class, (near, named) -> near.of("side named first: " + named.words));
    private static final LabelPairs<Named, Signal.Kind> BEFORE =
            new LabelPairs<>(Named.class, Signal.Kind.class, (named, kind) -> before(named, kind.name()));
    private static final Labels<Named> BEFORE_NONE = new Labels<>(Named.class, named -> before(named, "none"));
    private static final NumberLabels RANKS = new NumberLabels(NEXT, MOST_RANKS, rank -> "rank " + rank);
    private static final NumberLabels PARAGRAPHS = new NumberLabels(-1, MANY, apart -> "paragraphs apart: " + apart);
    private static final NumberLabels CLAIMS = new NumberLabels(0, MANY, count -> "claims: " + count);
    private static final Map<Nearness, NumberLabels> NEAR_CLAIMS = new EnumMap<>(Nearness.class);
    private static final Labels<Measure> MEASURES = new Labels<>(Measure.class, measure -> "measure: " + measure);
    private static final Labels<Signal.Kind> CHANGES = new Labels<>(Signal.Kind.class, kind -> "change: " + kind);
    private static final NumberLabels SENTENCES = new NumberLabels(0, MANY, number -> "sentence: " + number);
    private static final NumberLabels BY_PARAGRAPH = new NumberLabels(0, 2, number -> "paragraph: " + number);

    static {
        for (var near : Nearness.values())
            NEAR_CLAIMS.put(near, new NumberLabels(0, 1, count -> near.of("claims: " + count)));
    }

    private SpeakerLabels() {}

    private static String before(Named named, String change) {
        return "side named before the change: " + named.words + ", " + change;
    }

    static String kind(SourceKind kind) {
        return KINDS.of(kind).text();
    }

    static String kind(SourceKind kind, Nearness near) {
        return NEAR_KINDS.of(near, kind).text();
    }

    static String kind(SourceKind kind, Measure measure) {
        return KINDS_BY_MEASURE.of(kind, measure).text();
    }

    static String party(Party party) {
        return PARTIES.of(party).text();
    }

    static String party(Party party, Measure measure) {
        return PARTIES_BY_MEASURE.of(party, measure).text();
    }

    static String said(Attribution.Kind kind) {
        return SAID_AS.of(kind).text();
    }

    static String said(Stance stance) {
        return SAID_WITH.of(stance).text();
    }

    static String first(Named named) {
        return FIRST.of(named).text();
    }

    static String first(Named named, Nearness near) {
        return NEAR_FIRST.of(near, named).text();
    }

    static String before(Named named, @Nullable Signal change) {
        return change == null
                ? BEFORE_NONE.of(named).text()
                : BEFORE.of(named, change.kind()).text();
    }

    static String rank(int rank) {
        return RANKS.of(rank);
    }

    static String paragraphs(int apart) {
        return PARAGRAPHS.of(apart);
    }

    static String claims(int count) {
        return CLAIMS.of(count);
    }

    static String claims(int count, Nearness near) {
        var labels = NEAR_CLAIMS.get(near);
        if (labels == null) throw new IllegalArgumentException("no label: " + near);
        return labels.of(count);
    }

    static String measure(Measure measure) {
        return MEASURES.of(measure).text();
    }

    static String change(@Nullable Signal change) {
        return change == null ? "change: none" : CHANGES.of(change.kind()).text();
    }

    static String sentence(int number) {
        return SENTENCES.of(number);
    }

    static String paragraph(int number) {
        return BY_PARAGRAPH.of(number);
    }
}
