package org.claimline.phrasebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the book: {@code both count {days}}. A slot is named after its kind; a digit behind it tells two of a kind apart.
 *
 * @param pattern of the English words, without groups that capture
 * @param english the same with a group for each slot
 * @param kinds by the order of the slots
 * @param other the words of the other language, with the same slots
 */
record Phrase(String pattern, Pattern english, List<String> slots, List<Kind> kinds, String other) {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)[0-9]?}");

    static Phrase of(String english, String other, Function<String, Kind> kinds) {
        var slots = new ArrayList<String>();
        var found = new ArrayList<Kind>();
        var pattern = new StringBuilder();
        var groups = new StringBuilder();
        var at = 0;
        for (var slot : slots(english)) {
            var kind = kinds.apply(slot.group(1));
            slots.add(slot.group());
            found.add(kind);
            var words = Pattern.quote(english.substring(at, slot.start()));
            pattern.append(words).append("(?:").append(kind.pattern()).append(')');
            groups.append(words).append('(').append(kind.pattern()).append(')');
            at = slot.end();
        }
        var last = Pattern.quote(english.substring(at));
        if (!sorted(slots)
                .equals(sorted(slots(other).stream().map(MatchResult::group).toList())))
            throw new IllegalArgumentException("expected the same slots in both languages: " + english + " / " + other);
        return new Phrase(
                pattern.append(last).toString(),
                Pattern.compile(groups.append(last).toString()),
                slots,
                found,
                other);
    }

    private static List<MatchResult> slots(String words) {
        return SLOT.matcher(words).results().toList();
    }

    private static List<String> sorted(List<String> slots) {
        return slots.stream().sorted().toList();
    }

    /** The text in the other language; empty where it is not this phrase. */
    Optional<String> say(String text) {
        var match = english.matcher(text);
        if (!match.matches()) return Optional.empty();
        var said = new HashMap<String, String>();
        for (var at = 0; at < slots.size(); at++) {
            var part = kinds.get(at).say(match.group(at + 1));
            if (part.isEmpty()) return Optional.empty();
            said.put(slots.get(at), part.get());
        }
        return Optional.of(
                SLOT.matcher(other).replaceAll(slot -> Matcher.quoteReplacement(said.getOrDefault(slot.group(), ""))));
    }
}
