package org.claimline.api;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything found in one article, each with its place in the text, its normal form and the rule that found it.
 * Every list is in the order of the text. What could not be determined is absent.
 *
 * @param quantities everything numeric, whether it became a claim or not; a conversion is part of what it converts
 * @param attributions one for each piece of what is reported: pieces of one statement have the same source and cue
 * @param claims the mentions, as {@code POST /api/extractions} answers them
 * @param readings how each of the claims was read, in their order
 * @param unclaimed the quantities that became no claim, and words that mean a settlement and became none, each with the reason
 */
public record AnalysisReport(
        Article article,
        List<Stretch> sentences,
        List<FoundQuantity> quantities,
        List<FoundPlace> places,
        List<FoundTime> times,
        List<FoundAttribution> attributions,
        List<Mention> claims,
        List<ClaimReading> readings,
        List<UnclaimedQuantity> unclaimed) {
    public AnalysisReport {
        sentences = List.copyOf(sentences);
        quantities = List.copyOf(quantities);
        places = List.copyOf(places);
        times = List.copyOf(times);
        attributions = List.copyOf(attributions);
        claims = List.copyOf(claims);
        readings = List.copyOf(readings);
        unclaimed = List.copyOf(unclaimed);
        if (readings.size() != claims.size())
            throw new IllegalArgumentException(claims.size() + " claims with " + readings.size() + " readings");
        int length = article.text().length();
        Stream.of(
                        sentences.stream(),
                        quantities.stream().map(one -> new Stretch(one.start(), one.end())),
                        places.stream().map(one -> new Stretch(one.start(), one.end())),
                        times.stream().map(one -> new Stretch(one.start(), one.end())),
                        attributions.stream().flatMap(FoundAttribution::stretches),
                        unclaimed.stream().map(one -> new Stretch(one.start(), one.end())))
                .flatMap(stretches -> stretches)
                .filter(stretch -> stretch.end() > length)
                .findFirst()
                .ifPresent(stretch -> {
                    throw new IllegalArgumentException(
                            stretch + " ends beyond the text, which has " + length + " units");
                });
    }

    /** The same of a text that may be no article: what it would claim is claimed by nobody. */
    public AnalysisReport withoutClaims() {
        return new AnalysisReport(
                article, sentences, quantities, places, times, attributions, List.of(), List.of(), unclaimed);
    }

    /**
     * A stretch of the article's canonical text.
     *
     * @param start the first UTF-16 unit
     * @param end one past the last
     */
    public record Stretch(int start, int end) {
        public Stretch {
            if (start < 0 || end <= start)
                throw new IllegalArgumentException("not a stretch of text: [" + start + ", " + end + ")");
        }
    }

    /** What a number measures. */
    public enum Dimension {
        /** In km2. */
        AREA,
        /** In km. */
        LENGTH,
        /** In percent. */
        SHARE,
        /** A count of settlements. */
        COUNT,
        MONEY,
        /** A length of time, or a part of a date or of a time of day. */
        TIME,
        /** A count of anything else, or a number of nothing that is named. */
        OTHER
    }

    /**
     * A number with what it measures.
     *
     * @param text the words as written, the hedge included, without a conversion
     * @param writtenValue the number in the unit as written; absent for "dozens"
     * @param writtenUnit the unit or the counted noun as a word; absent where there is none
     * @param value in the normal unit of its dimension (km2, km, %, count; anything else as written)
     * @param unit the normal unit; absent where there is none
     * @param lower the literal lower bound in the normal unit; absent = open
     * @param upper the literal upper bound in the normal unit; absent = open
     * @param qualifier how the words bound the number
     * @param conversion the same quantity in another unit, where the article gives one
     * @param derivation what it was reckoned from, where the words give no number of their own: "the size of Delaware"
     * @param rule which rule found it
     */
    public record FoundQuantity(
            int start,
            int end,
            String text,
            @Nullable Double writtenValue,
            @Nullable String writtenUnit,
            Dimension dimension,
            @Nullable Double value,
            @Nullable String unit,
            @Nullable Double lower,
            boolean lowerInclusive,
            @Nullable Double upper,
            boolean upperInclusive,
            Qualifier qualifier,
            @Nullable Conversion conversion,
            @Nullable String derivation,
            String rule) {
        public FoundQuantity {
            fits(start, end, text);
            if ((lower == null && lowerInclusive) || (upper == null && upperInclusive))
                throw new IllegalArgumentException("an open bound includes nothing: " + text);
            if (lower != null && upper != null && lower > upper)
                throw new IllegalArgumentException("bounds are crossed: [" + lower + ", " + upper + "]");
        }
    }

    /**
     * A place, as {@link Place} describes it.
     *
     * @param rule which rule found it
     */
    public record FoundPlace(
            int start,
            int end,
            String text,
            String id,
            String name,
            PlaceKind kind,
            @Nullable String oblast,
            @Nullable Double lat,
            @Nullable Double lon,
            String rule) {
        public FoundPlace {
            fits(start, end, text);
        }
    }

    /**
     * An expression of time, without its preposition.
     *
     * @param timex the value as TimeML's TIMEX3 writes it: {@code 2022-09-08}, {@code 2022-W35}, {@code P2W}
     * @param from the first day of the window it opens; absent = open or not known
     * @param to the last day of that window; absent = open or not known
     * @param rule which rule found it
     */
    public record FoundTime(
            int start,
            int end,
            String text,
            @Nullable String timex,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String rule) {
        public FoundTime {
            fits(start, end, text);
            if (from != null && to != null && from.isAfter(to))
                throw new IllegalArgumentException("the window ends before it starts: " + from + ", " + to);
        }
    }

    /** How the source's words or thoughts reach the reader. */
    public enum AttributionKind {
        /** A quotation. */
        DIRECT,
        /** What somebody says, in the outlet's words. */
        REPORTED,
        /** What somebody thinks, knows, hopes or fears. */
        THOUGHT,
        /** What somebody wants, plans or agrees to do. */
        INTENT
    }

    /**
     * Who says what, by which words.
     *
     * @param source the words that name who says it
     * @param cue the words that report
     * @param content what is reported, or one piece of it
     * @param stance what the cue says of the content
     * @param claimant who is meant by the source
     * @param relay who stands between the claimant and the outlet
     * @param rule which rule found it
     */
    public record FoundAttribution(
            AttributionKind kind,
            Stretch source,
            Stretch cue,
            Stretch content,
            Stance stance,
            Claimant claimant,
            @Nullable Relay relay,
            String rule) {
        private Stream<Stretch> stretches() {
            return Stream.of(source, cue, content);
        }
    }

    /**
     * How each part of a claim was read, in words for a reader.
     *
     * @param change what says that ground changed hands
     * @param quantity how the figure is written; absent for {@link Measure#CONTROL}
     * @param claimant how the claimant is named
     * @param place how the place is named; absent where none is stated
     * @param window how the window is stated; absent where none is
     * @param heldBy how it is known who holds the ground; absent where nobody knows
     * @param holder what made likely who holds the ground; absent where words say it, or nobody knows
     * @param speaker how likely the claimant is; absent where words of the claim's sentence name him
     */
    public record ClaimReading(
            String change,
            @Nullable String quantity,
            String claimant,
            @Nullable String place,
            @Nullable String window,
            @Nullable String heldBy,
            @Nullable WeighedHolder holder,
            @Nullable WeighedSpeaker speaker) {}

    /**
     * Why a side is likely to hold the ground of a claim, where no words say who does.
     *
     * @param probability against the other side, 0 to 1
     * @param clues what was counted for that side, each with its weight; {@code probability} is the logistic function of their sum less that of the other side's
     * @param reasons the same in words for a reader, the heaviest first
     */
    public record WeighedHolder(double probability, Map<String, Double> clues, List<WeighedReason> reasons) {
        public WeighedHolder {
            if (!(probability >= 0 && probability <= 1))
                throw new IllegalArgumentException("not a probability: " + probability);
            clues = Collections.unmodifiableMap(new LinkedHashMap<>(clues));
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Clues of one kind.
     *
     * @param words what they are, for a reader
     * @param weight what they weigh together; below 0 they speak against the one taken
     */
    public record WeighedReason(String words, double weight) {}

    /**
     * How likely somebody answers for a claim, where no words of its sentence say who does.
     *
     * @param probability among all who may, 0 to 1
     * @param overruled whether the rules alone would have taken somebody else
     * @param candidates the probability of each who may, by name, as found
     * @param clues what was counted for the one taken, each with its weight; nothing is counted for the outlet, or the author of the whole text
     * @param reasons the same in words for a reader, the heaviest first
     */
    public record WeighedSpeaker(
            double probability,
            boolean overruled,
            Map<String, Double> candidates,
            Map<String, Double> clues,
            List<WeighedReason> reasons) {
        public WeighedSpeaker {
            if (!(probability >= 0 && probability <= 1))
                throw new IllegalArgumentException("not a probability: " + probability);
            candidates = Collections.unmodifiableMap(new LinkedHashMap<>(candidates));
            clues = Collections.unmodifiableMap(new LinkedHashMap<>(clues));
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A quantity, or words that mean a settlement, that became no claim.
     *
     * @param reason why, in words for a reader
     */
    public record UnclaimedQuantity(int start, int end, String text, String reason) {
        public UnclaimedQuantity {
            fits(start, end, text);
        }
    }

    private static void fits(int start, int end, String text) {
        if (new Stretch(start, end).end() - start != text.length())
            throw new IllegalArgumentException("the stretch [" + start + ", " + end + ") does not fit its text");
    }
}
