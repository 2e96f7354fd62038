package org.claimline.ingest.version;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.claimline.api.ClaimField;
import org.claimline.api.ClaimShift;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Place;
import org.claimline.api.Presence;
import org.claimline.api.Quantity;
import org.claimline.api.Window;
import org.jspecify.annotations.Nullable;

/**
 * How the claims of one reading differ from those of another. Where a claim stands in the text does not count. Two claims that are not
 * the same are one that changed, where they share the measure and most of what else they say, the likest first; in doubt they are two,
 * one gone and one added.
 */
public final class ClaimDiff {
    /** Of claimant, number, places and passage, each worth two, and what else they say, each worth one. */
    private static final int ALIKE = 5;
    /** Above so many pairs nobody reads what changed into what. */
    private static final int MOST_PAIRS = 250_000;

    private static final Set<ClaimField> CLAIMED = EnumSet.complementOf(EnumSet.of(ClaimField.READING));

    private ClaimDiff() {}

    /** The shifts in the order of the later reading, behind them what is gone. */
    public static List<ClaimShift> between(List<Mention> before, List<Mention> after) {
        var gone = new ArrayList<>(before);
        var added = new ArrayList<Mention>();
        for (var one : after) if (remove(gone, other -> same(other, one)) == null) added.add(one);
        var shifts = new ArrayList<ClaimShift>();
        for (var one : added) {
            var former = (long) gone.size() * added.size() > MOST_PAIRS ? null : likest(gone, one);
            if (former == null) {
                shifts.add(new ClaimShift(Presence.ADDED, null, one, List.of()));
                continue;
            }
            gone.remove(former);
            shifts.add(new ClaimShift(Presence.CHANGED, former, one, List.copyOf(differing(former, one))));
        }
        for (var one : gone) shifts.add(new ClaimShift(Presence.GONE, one, null, List.of()));
        return shifts;
    }

    /**
     * The same for two readings of one text: there every detail counts, and only the name of who read it does not. The shifts that
     * leave what is claimed as it was come first.
     */
    public static List<ClaimShift> ofOneText(List<Mention> before, List<Mention> after) {
        var gone = new ArrayList<>(before);
        var others = new ArrayList<Mention>();
        for (var one : after) if (remove(gone, other -> equal(other, one)) == null) others.add(one);
        var shifts = new ArrayList<ClaimShift>();
        var added = new ArrayList<Mention>();
        for (var one : others) {
            var former = remove(gone, other -> same(other, one));
            if (former == null) added.add(one);
            else shifts.add(new ClaimShift(Presence.CHANGED, former, one, List.of(ClaimField.READING)));
        }
        shifts.addAll(between(gone, added));
        return shifts;
    }

    private static boolean equal(Mention before, Mention after) {
        return before.foundBy(after.extractor()).equals(after);
    }

    private static boolean same(Mention before, Mention after) {
        return before.measure() == after.measure() && differing(before, after).isEmpty();
    }

    /** Takes out the first that is wanted; null where none is. */
    private static @Nullable Mention remove(List<Mention> several, Predicate<Mention> wanted) {
        for (var at = 0; at < several.size(); at++) if (wanted.test(several.get(at))) return several.remove(at);
        return null;
    }

    private static @Nullable Mention likest(List<Mention> several, Mention one) {
        @Nullable Mention best = null;
        var most = ALIKE - 1;
        for (var other : several) {
            var likeness = likeness(other, one);
            if (likeness <= most) continue;
            most = likeness;
            best = other;
        }
        return best;
    }

    private static int likeness(Mention before, Mention after) {
        if (before.measure() != after.measure()) return 0;
        var differing = differing(before, after);
        // Who holds a place is about the place; another place is another claim.
        if (before.measure() == Measure.CONTROL && differing.contains(ClaimField.PLACES)) return 0;
        var likeness = 0;
        for (var field : CLAIMED) {
            var heavy = field == ClaimField.NUMBER || field == ClaimField.CLAIMANT || field == ClaimField.PLACES;
            if (!differing.contains(field)) likeness += heavy ? 2 : 1;
        }
        return likeness + (sharesWords(before, after) ? 2 : -2);
    }

    /** Whether at least half of the words of both passages are the same. */
    private static boolean sharesWords(Mention before, Mention after) {
        var one = words(before);
        var both = new LinkedHashSet<>(one);
        var other = words(after);
        both.retainAll(other);
        return 2 * both.size() >= Math.max(one.size(), other.size());
    }

    private static Set<String> words(Mention mention) {
        return Set.copyOf(new LinkedHashSet<>(
                List.of(mention.evidence().text().toLowerCase(Locale.ROOT).split("\\W+"))));
    }

    private static EnumSet<ClaimField> differing(Mention before, Mention after) {
        var fields = EnumSet.noneOf(ClaimField.class);
        if (!sameNumber(before.quantity(), after.quantity())) fields.add(ClaimField.NUMBER);
        if (!before.claimant().name().equals(after.claimant().name())) fields.add(ClaimField.CLAIMANT);
        if (!before.hedges().equals(after.hedges())) fields.add(ClaimField.HEDGES);
        if (before.stance() != after.stance()) fields.add(ClaimField.STANCE);
        if (before.heldBy() != after.heldBy()) fields.add(ClaimField.HELD_BY);
        if (!ids(before).equals(ids(after))) fields.add(ClaimField.PLACES);
        if (!sameDays(before.window(), after.window())) fields.add(ClaimField.WINDOW);
        return fields;
    }

    private static boolean sameNumber(@Nullable Quantity before, @Nullable Quantity after) {
        if (before == null || after == null) return before == null && after == null;
        return Objects.equals(before.value(), after.value())
                && Objects.equals(before.lower(), after.lower())
                && Objects.equals(before.upper(), after.upper())
                && before.unit().equals(after.unit())
                && before.qualifier() == after.qualifier();
    }

    private static boolean sameDays(@Nullable Window before, @Nullable Window after) {
        if (before == null || after == null) return before == null && after == null;
        return Objects.equals(before.start(), after.start())
                && Objects.equals(before.end(), after.end())
                && before.basis() == after.basis();
    }

    private static List<String> ids(Mention mention) {
        return mention.places().stream().map(Place::id).sorted().toList();
    }
}
