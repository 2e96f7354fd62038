package org.claimline.ingest.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimline.api.AnalysisReport;
import org.claimline.api.AnalysisReport.AttributionKind;
import org.claimline.api.AnalysisReport.ClaimReading;
import org.claimline.api.AnalysisReport.Dimension;
import org.claimline.api.AnalysisReport.FoundAttribution;
import org.claimline.api.AnalysisReport.FoundPlace;
import org.claimline.api.AnalysisReport.FoundQuantity;
import org.claimline.api.AnalysisReport.FoundTime;
import org.claimline.api.AnalysisReport.Stretch;
import org.claimline.api.AnalysisReport.UnclaimedQuantity;
import org.claimline.api.AnalysisReport.WeighedHolder;
import org.claimline.api.AnalysisReport.WeighedSpeaker;
import org.claimline.api.Article;
import org.claimline.api.Relay;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.claim.Analysis;
import org.claimline.ingest.claim.Reading;
import org.claimline.ingest.claim.Unclaimed;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.Span;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Puts what was read out of an article into the words of the contract: ranges of tokens become offsets, and nothing else changes. */
public final class AnalysisReporter {
    private final Article article;
    private final Analysis analysis;
    private final TokenizedText text;
    private final @Nullable LocalDate published;

    private AnalysisReporter(Article article, Analysis analysis) {
        this.article = article;
        this.analysis = analysis;
        text = analysis.text();
        published = article.publishedAt() == null
                ? null
                : article.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** The report of an article's analysis. */
    public static AnalysisReport report(Article article, Analysis analysis) {
        return new AnalysisReporter(article, analysis).report();
    }

    private AnalysisReport report() {
        return new AnalysisReport(
                article,
                text.sentences().stream()
                        .map(sentence -> stretch(text.span(sentence.first(), sentence.end())))
                        .toList(),
                analysis.amounts().stream().map(this::quantity).toList(),
                analysis.places().stream().map(this::place).toList(),
                analysis.times().stream().map(this::time).toList(),
                analysis.attributions().stream().flatMap(this::attributions).toList(),
                analysis.claims(),
                readings(),
                analysis.unclaimed().stream().map(AnalysisReporter::unclaimed).toList());
    }

    private FoundQuantity quantity(Amount amount) {
        var span = text.span(amount.first(), amount.core());
        return new FoundQuantity(
                span.start(),
                span.end(),
                span.of(text.text()),
                amount.writtenValue(),
                amount.writtenUnit(),
                Dimension.valueOf(amount.dimension().name()),
                amount.value(),
                amount.unit().isEmpty() ? null : amount.unit(),
                amount.lower(),
                amount.lowerInclusive(),
                amount.upper(),
                amount.upperInclusive(),
                amount.qualifier(),
                amount.conversion(),
                amount.derivation(),
                amount.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private FoundPlace place(PlaceMention mention) {
        var span = text.span(mention.first(), mention.end());
        var place = mention.place();
        return new FoundPlace(
                span.start(),
                span.end(),
                span.of(text.text()),
                place.id(),
                place.name(),
                place.kind(),
                place.oblast(),
                place.lat(),
                place.lon(),
                mention.rule());
    }

    /** The days are those of the window that the words open for a claim, else those that the expression covers. */
    private FoundTime time(TimeExpression expression) {
        var timex = expression.timex();
        var span =
                timex == null ? text.span(expression.first(), expression.end()) : text.span(timex.first(), timex.end());
        var window = expression.window(published);
        return new FoundTime(
                span.start(),
                span.end(),
                span.of(text.text()),
                timex == null ? null : timex.value(),
                window != null ? window.start() : timex == null ? null : timex.from(),
                window != null ? window.end() : timex == null ? null : timex.to(),
                timex == null ? expression.rule() : timex.rule());
    }

    private Stream<FoundAttribution> attributions(Attribution one) {
        var relay = one.relay();
        return one.contents(text).stream()
                .map(content -> new FoundAttribution(
                        AttributionKind.valueOf(one.kind().name()),
                        stretch(one.source(text)),
                        stretch(one.cue(text)),
                        stretch(content),
                        one.stance(),
                        one.claimant(),
                        relay == null ? null : new Relay(relay.name()),
                        one.rule()));
    }

    private List<ClaimReading> readings() {
        var readings = new ArrayList<ClaimReading>();
        for (var one : analysis.readings())
            readings.add(reading(
                    one,
                    analysis.holders().get(readings.size()),
                    analysis.speakers().get(readings.size())));
        return readings;
    }

    private static ClaimReading reading(
            List<Reading> readings,
            org.claimline.ingest.claim.@Nullable WeighedHolder holder,
            org.claimline.ingest.claim.@Nullable WeighedSpeaker speaker) {
        var words = new EnumMap<Reading.Part, String>(Reading.Part.class);
        for (var one : readings) words.put(one.part(), one.words());
        return new ClaimReading(
                words.getOrDefault(Reading.Part.CHANGE, ""),
                words.get(Reading.Part.QUANTITY),
                words.getOrDefault(Reading.Part.CLAIMANT, ""),
                words.get(Reading.Part.PLACE),
                words.get(Reading.Part.WINDOW),
                words.get(Reading.Part.HOLDER),
                holder == null
                        ? null
                        : new WeighedHolder(holder.probability(), holder.clues(), HolderWords.reasons(holder)),
                speaker == null ? null : speaker(speaker));
    }

    private static WeighedSpeaker speaker(org.claimline.ingest.claim.WeighedSpeaker speaker) {
        return new WeighedSpeaker(
                speaker.probability(),
                speaker.overruled(),
                speaker.candidates(),
                speaker.clues(),
                SpeakerReasons.of(speaker.clues()));
    }

    private static UnclaimedQuantity unclaimed(Unclaimed one) {
        return new UnclaimedQuantity(
                one.span().start(), one.span().end(), one.text(), one.reason().words());
    }

    private static Stretch stretch(Span span) {
        return new Stretch(span.start(), span.end());
    }
}
