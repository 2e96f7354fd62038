package org.claimline.ingest.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.claimline.api.AnalysisReport.WeighedReason;
import org.claimline.ingest.claim.WeighedHolder;

/**
 * Puts the clues of a likely holder into words for a reader. A clue and its finer forms ("named alone", "named alone by GAIN") are one reason and weigh
 * together: by themselves the finer ones only correct the bare one.
 */
final class HolderWords {
    /** The word of change that a clue is counted with: what it is stands among the readings of the claim. */
    private static final Pattern CHANGE = Pattern.compile(" by (?:[A-Z]+|no word)$");

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("is", "which side it is, before anything else is counted"),
            Map.entry("speaker's own side", "the claimant is on the side of {side}"),
            Map.entry("speaker of no known side", "nobody knows which side the claimant is on"),
            Map.entry("speaker of no known side says we", "a claimant of no known side says “we”"),
            Map.entry("named first", "{side} is named first in the sentence"),
            Map.entry("named alone", "{side} alone is named in the sentence"),
            Map.entry("named before", "{side} is named last before the figure or the place"),
            Map.entry("named before the change", "{side} is named last before the word of change"),
            Map.entry("holds by the claim before", "{side} holds the ground of the nearest claim before it"),
            Map.entry("holds by the claim after", "{side} holds the ground of the nearest claim after it"),
            Map.entry(
                    "holds by the paragraph",
                    "in the paragraph {side} holds the ground of more claims than the other side"),
            Map.entry("holds by all of the claims", "{side} holds the ground of all other claims of which it is known"),
            Map.entry(
                    "holds by most of the claims",
                    "{side} holds the ground of more than three quarters of the other claims of which it is known"),
            Map.entry(
                    "holds by more than half of the claims",
                    "{side} holds the ground of more than half of the other claims of which it is known"));

    private static final Map<String, String> NEAR = Map.of(
            "sentences apart: up to 0", "same sentence",
            "sentences apart: up to 1", "one sentence away",
            "sentences apart: up to 3", "two or three sentences away",
            "sentences apart: more", "farther away",
            "same paragraph", "same paragraph",
            "same speaker", "same claimant");

    private HolderWords() {}

    /** Why a side is likely, the heaviest reason first; what they weigh adds up to what the clues weigh. */
    static List<WeighedReason> reasons(WeighedHolder holder) {
        var kinds = new LinkedHashMap<String, Kind>();
        holder.clues().forEach((clue, weight) -> {
            var parts = CHANGE.matcher(clue).replaceFirst("").split(", ", 2);
            var name = parts[0].startsWith("is ") ? "is" : parts[0];
            kinds.computeIfAbsent(name, Kind::new).add(parts.length > 1 ? parts[1] : "", weight);
        });
        var side = holder.side().name().charAt(0)
                + holder.side().name().substring(1).toLowerCase(Locale.ROOT);
        return kinds.values().stream()
                .map(kind -> kind.reason(side))
                .sorted(Comparator.comparingDouble(WeighedReason::weight).reversed())
                .toList();
    }

    /** The clues of one kind. */
    private static final class Kind {
        private final String name;
        private final List<String> near = new ArrayList<>();
        private double weight;

        Kind(String name) {
            this.name = name;
        }

        void add(String detail, double more) {
            weight += more;
            var words = NEAR.get(detail);
            if (words != null && !near.contains(words)) near.add(words);
        }

        WeighedReason reason(String side) {
            var words = KINDS.getOrDefault(name, name);
            var all = new StringJoiner(", ", " (", ")").setEmptyValue("");
            near.forEach(all::add);
            return new WeighedReason(words.replace("{side}", side) + all, weight);
        }
    }
}
