package org.claimline.claims.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimline.api.Delivery;
import org.claimline.api.Mention;
import org.claimline.api.Place;
import org.claimline.api.Quantity;
import org.claimline.api.Window;
import org.claimline.claims.jdbc.Days;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** What a delivery must be before it is stored: the limits that the contract's records do not hold themselves. */
final class DeliveryRules {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\u0000");
    private static final int MOST_MENTIONS = 2_000;
    private static final int MOST_PLACES = 50;
    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_EVIDENCE = 20_000;
    private static final int MOST_SHOWN = 50;

    private DeliveryRules() {}

    /** Refuses what cannot be stored. */
    static CheckedDelivery check(String digest, Delivery delivery, ObjectMapper json) {
        if (!DIGEST.matcher(digest).matches())
            throw refused("expected the SHA-256 of the article's text as 64 lower-case hexadecimal digits, got \""
                    + digest.substring(0, Math.min(digest.length(), 80)) + "\"");
        if (delivery.claims().size() > MOST_MENTIONS)
            throw refused("expected at most " + MOST_MENTIONS + " claims, got "
                    + delivery.claims().size());
        var violations = violations(delivery);
        if (!violations.isEmpty())
            throw new ProblemException(400, "Delivery not allowed", violations.getFirst(), violations);
        var head = written(
                new Delivery(
                        delivery.title(),
                        delivery.outlet(),
                        delivery.url(),
                        delivery.publishedAt(),
                        delivery.signature(),
                        List.of(),
                        delivery.version(),
                        null),
                json);
        var bodies = delivery.claims().stream()
                .map(mention -> written(mention, json))
                .toList();
        var text = head + "\n" + String.join("\n", bodies);
        // The pattern reads each character for itself, and hardly a text has the letters that it is about.
        if ((text.contains("\\u0000") && NUL.matcher(text).find()) || halved(text))
            throw refused("expected text that UTF-8 can carry, got a NUL character or half of a surrogate pair");
        return new CheckedDelivery(digest, delivery, bodies, Digests.sha256(text));
    }

    private static boolean halved(String text) {
        for (var at = 0; at < text.length(); at++) if (alone(text, at)) return true;
        return false;
    }

    /** Whether half of a surrogate pair stands there without the other one. */
    private static boolean alone(String text, int at) {
        var unit = text.charAt(at);
        if (Character.isHighSurrogate(unit))
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        return Character.isLowSurrogate(unit) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static String written(Object part, ObjectMapper json) {
        try {
            return json.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a delivery that was read can be written", e);
        }
    }

    private static List<String> violations(Delivery delivery) {
        var violations = new ArrayList<String>();
        if (Stream.of(delivery.title(), delivery.outlet(), delivery.url()).anyMatch(text -> longer(text, LONGEST_LINE)))
            violations.add("title, outlet, url: expected at most " + LONGEST_LINE + " characters each");
        time(violations, "publishedAt", delivery.publishedAt());
        if (delivery.signature() != null && Signature.read(delivery.signature()).isEmpty())
            violations.add("signature: expected 64 numbers of 32 bits in Base64 (344 characters)");
        version(violations, delivery.version());
        for (var i = 0; i < delivery.claims().size() && violations.size() < MOST_SHOWN; i++)
            for (var violation : violations(delivery.claims().get(i))) violations.add("claims[" + i + "]." + violation);
        return violations.subList(0, Math.min(violations.size(), MOST_SHOWN));
    }

    // The contract declares the address as never null; JSON that leaves it out does not know that.
    @SuppressWarnings("ConstantValue")
    private static void version(List<String> violations, Delivery.@Nullable Version version) {
        if (version == null) return;
        var address = version.address();
        if (address == null || address.isBlank() || address.length() > LONGEST_LINE)
            violations.add("version.address: expected 1 to " + LONGEST_LINE + " characters");
        time(violations, "version.since", version.since());
        time(violations, "version.readAt", version.readAt());
    }

    // The contract declares these fields as never null; JSON that leaves them out does not know that.
    @SuppressWarnings("ConstantValue")
    private static List<String> violations(Mention mention) {
        var violations = new ArrayList<String>();
        require(violations, "measure", mention.measure());
        require(violations, "stance", mention.stance());
        require(violations, "speech", mention.speech());
        require(violations, "hedges", mention.hedges());
        require(violations, "confidence", mention.confidence());
        require(violations, "extractor", mention.extractor());
        require(violations, "evidence", mention.evidence());
        require(violations, "claimant", mention.claimant());
        if (!violations.isEmpty()) return violations;
        require(violations, "claimant.kind", mention.claimant().kind());
        var name = mention.claimant().name();
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME)
            violations.add("claimant.name: expected 1 to " + LONGEST_NAME + " characters");
        if (longer(mention.evidence().text(), LONGEST_EVIDENCE))
            violations.add("evidence.text: expected at most " + LONGEST_EVIDENCE + " characters");
        if (mention.places().size() > MOST_PLACES) violations.add("places: expected at most " + MOST_PLACES);
        if (!mention.places().stream().allMatch(DeliveryRules::complete))
            violations.add("places: expected an id, a name and a kind for each");
        quantity(violations, mention);
        day(violations, "saidOn", mention.saidOn());
        window(violations, mention.window());
        return violations;
    }

    private static boolean complete(Place place) {
        return Stream.of(place.id(), place.name())
                        .noneMatch(text -> text == null || text.isBlank() || longer(text, LONGEST_NAME))
                && place.kind() != null;
    }

    private static void quantity(List<String> violations, Mention mention) {
        Quantity quantity = mention.quantity();
        if (quantity == null) return;
        require(violations, "quantity.qualifier", quantity.qualifier());
        require(violations, "quantity.text", quantity.text());
        if (!String.valueOf(mention.measure().unit()).equals(quantity.unit()))
            violations.add("quantity.unit: expected " + mention.measure().unit() + ", got " + quantity.unit());
        if (Stream.of(number(quantity.value()), number(quantity.lower()), number(quantity.upper()))
                .anyMatch(value -> !(value >= 0) || Double.isInfinite(value)))
            violations.add("quantity: expected finite numbers from 0, got " + quantity.value());
    }

    private static double number(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private static void window(List<String> violations, @Nullable Window window) {
        if (window == null) return;
        day(violations, "window.start", window.start());
        day(violations, "window.end", window.end());
    }

    private static void time(List<String> violations, String field, @Nullable Instant time) {
        if (time != null && !Days.sensible(time.atZone(ZoneOffset.UTC).toLocalDate()))
            violations.add(field + ": expected the years 1 to 9999, got " + time);
    }

    private static void day(List<String> violations, String field, @Nullable LocalDate day) {
        if (!Days.sensible(day)) violations.add(field + ": expected a day of the years 1 to 9999, got " + day);
    }

    private static void require(List<String> violations, String field, @Nullable Object value) {
        if (value == null) violations.add(field + ": expected a value, got none");
    }

    private static boolean longer(@Nullable String text, int limit) {
        return text != null && text.length() > limit;
    }

    private static ProblemException refused(String detail) {
        return new ProblemException(400, "Delivery not allowed", detail);
    }
}
