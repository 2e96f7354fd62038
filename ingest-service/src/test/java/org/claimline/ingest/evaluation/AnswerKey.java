package org.claimline.ingest.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimline.api.Measure;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Amount;
import org.claimline.ingest.text.TokenizedText;

/** What a person says of the amounts and places of a text: whether a claim is about them. */
sealed interface AnswerKey {
    /** Whether a claim is about something. */
    enum Answer {
        CLAIM,
        NONE,
        /** Nobody is wrong about it, so nothing is learned from it. */
        EITHER
    }

    Answer amount(Amount amount, Measure measure);

    Answer place(PlaceMention place);

    private static boolean close(double one, double other) {
        return Math.abs(one - other) <= .02 * Math.abs(other);
    }

    /**
     * An annotated article.
     *
     * @param claims lines of {@code claims.jsonl}
     */
    record Annotated(TokenizedText text, List<JsonNode> claims) implements AnswerKey {
        /** Spellings of one name mostly begin alike. */
        private static final int ALIKE = 4;

        @Override
        public Answer amount(Amount amount, Measure measure) {
            var found = Answer.NONE;
            for (var claim : at(amount.first())) {
                var value = claim.path("quantity").path("value");
                boolean same = amount.value() == null || !value.isNumber() || close(amount.value(), value.asDouble());
                if (same && claim.path("measure").asText().equals(measure.name())) found = answer(claim, found);
            }
            return found;
        }

        @Override
        public Answer place(PlaceMention place) {
            var name = folded(place.place().name());
            var written = folded(text.words(place.first(), place.end()));
            var found = Answer.NONE;
            for (var claim : at(place.first())) {
                var named = folded(claim.path("place").path("settlement").asText(""));
                boolean same = !named.isEmpty() && (named.equals(name) || named.equals(written));
                if (same && claim.path("measure").asText().equals("CONTROL")) found = answer(claim, found);
            }
            return found;
        }

        private List<JsonNode> at(int token) {
            int start = text.token(token).start();
            return claims.stream()
                    .filter(claim -> claim.path("evidence").path("start").asInt() <= start
                            && start < claim.path("evidence").path("end").asInt())
                    .toList();
        }

        /** One claim that is required is enough. */
        private static Answer answer(JsonNode claim, Answer before) {
            boolean required = before == Answer.CLAIM || !claim.path("optional").asBoolean();
            return required ? Answer.CLAIM : Answer.EITHER;
        }

        private static String folded(String name) {
            var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                    .replaceAll("[^a-z]", "");
            return plain.substring(0, Math.min(ALIKE, plain.length()));
        }
    }

    /**
     * A golden case or a passage of a suite.
     *
     * @param claims as these write them: "AREA 776 ...; CONTROL Balakliia ..."
     */
    record Stated(String claims) implements AnswerKey {
        @Override
        public Answer amount(Amount amount, Measure measure) {
            var stated = Pattern.compile(measure + " ([0-9]+(?:\\.[0-9]+)?)").matcher(claims);
            while (stated.find())
                if (amount.value() == null || close(amount.value(), Double.parseDouble(stated.group(1))))
                    return Answer.CLAIM;
            return Answer.NONE;
        }

        @Override
        public Answer place(PlaceMention place) {
            return claims.contains("CONTROL " + place.place().name()) ? Answer.CLAIM : Answer.NONE;
        }
    }
}
