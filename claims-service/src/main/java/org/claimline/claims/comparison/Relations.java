package org.claimline.claims.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.api.Claim;
import org.claimline.api.ClaimRelation;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.RelationKind;
import org.claimline.api.Side;
import org.claimline.api.Stance;
import org.claimline.claims.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * How claims of several claimants bear on each other; whoever repeats the own side corroborates nothing. For one thread, and for as long as
 * its claims are looked at.
 */
public final class Relations {
    /** Statements so close speak of one time. */
    static final long SAME_TIME = 3;

    /** An admission often comes late. */
    static final long ADMITTED_WITHIN = 14;

    private static final int MOST_APART = 10;

    private final Gazetteer gazetteer;
    // Among many claims each is set beside each: what its words come to is found once. By identity, as a claim is much
    // to hash.
    private final IdentityHashMap<Claim, Said> said = new IdentityHashMap<>();

    public Relations(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    private Said said(Claim claim) {
        return said.computeIfAbsent(claim, one -> Said.of(one, Region.of(one.places(), gazetteer)));
    }

    /** What others' claims mean for this one, the weightiest first; of those that only look like a conflict the nearest. */
    List<ClaimRelation> of(Claim claim, List<Claim> others) {
        var found = others.stream()
                .flatMap(other -> between(claim, other).stream())
                .sorted(Comparator.comparing(ClaimRelation::kind)
                        .thenComparingLong(relation -> apart(claim, relation.other()))
                        .thenComparingLong(relation -> relation.other().id()))
                .toList();
        return Stream.concat(
                        found.stream().filter(relation -> relation.kind() != RelationKind.NOT_IN_CONFLICT),
                        found.stream()
                                .filter(relation -> relation.kind() == RelationKind.NOT_IN_CONFLICT)
                                .limit(MOST_APART))
                .toList();
    }

    /** How the two bear on each other; empty where they do not. */
    public Optional<ClaimRelation> between(Claim claim, Claim other) {
        if (claim.measure() != other.measure()
                || claim.claimant().id().equals(other.claimant().id())
                || apart(claim, other) > ADMITTED_WITHIN) return Optional.empty();
        if (isConcession(claim, other) || isConcession(other, claim)) return concession(claim, other);
        if (apart(claim, other) > SAME_TIME) return Optional.empty();
        return claim.measure() == Measure.CONTROL ? control(claim, other) : figures(claim, other);
    }

    /** Days between the days that both stand for; endless where one has none. */
    static long apart(Claim claim, Claim other) {
        var one = day(claim);
        var two = day(other);
        return one == null || two == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(one, two));
    }

    private static @Nullable LocalDate day(Claim claim) {
        return claim.asOf();
    }

    private static boolean isConcession(Claim admitted, Claim asserted) {
        return admitted.stance() == Stance.CONCEDES
                && asserted.stance() == Stance.ASSERTS
                && admitted.heldBy() != null
                && admitted.heldBy() == asserted.heldBy()
                && !onSideOf(admitted.claimant().side(), admitted.heldBy());
    }

    private Optional<ClaimRelation> concession(Claim claim, Claim other) {
        var admitted = claim.stance() == Stance.CONCEDES ? claim : other;
        var asserted = claim.stance() == Stance.CONCEDES ? other : claim;
        var said = said(asserted);
        var admission = said(admitted);
        if (!Facing.of(said, admission).holdsAll()) return Optional.empty();
        var what = admitted.measure() == Measure.CONTROL
                ? " holds " + admission.region().name()
                : " gained " + Facing.figure(admission);
        return relation(
                RelationKind.CONCESSION,
                other,
                admitted.claimant().name() + ", whose side lost it, admits that "
                        + Holder.word(heldBy(admitted)) + what + on(admitted) + ", as "
                        + asserted.claimant().name()
                        + " says" + on(asserted) + ".");
    }

    private Optional<ClaimRelation> control(Claim claim, Claim other) {
        if (!place(claim).equals(place(other))
                || claim.stance() == Stance.UNCONFIRMED
                || other.stance() == Stance.UNCONFIRMED) return Optional.empty();
        var one = Denial.holder(claim);
        var two = Denial.holder(other);
        var oneDenies = (claim.stance() == Stance.DENIES) != (other.stance() == Stance.DENIES);
        if (one == null || two == null)
            return oneDenies && opposed(claim, other)
                    ? relation(RelationKind.CONTRADICTION, other, denial(claim, other))
                    : Optional.empty();
        if (one != two) return otherHolder(claim, other, oneDenies);
        return opposed(claim, other) && Denial.certain(claim) && Denial.certain(other)
                ? relation(RelationKind.CORROBORATION, other, holders(claim, other))
                : Optional.empty();
    }

    private Optional<ClaimRelation> otherHolder(Claim claim, Claim other, boolean oneDenies) {
        if (!oneDenies) return relation(RelationKind.CONTRADICTION, other, holders(claim, other));
        // Who denies a loss does not deny that there is fighting.
        return heldBy(claim) == HeldBy.CONTESTED || heldBy(other) == HeldBy.CONTESTED
                ? Optional.empty()
                : relation(RelationKind.CONTRADICTION, other, denial(claim, other));
    }

    private Optional<ClaimRelation> figures(Claim claim, Claim other) {
        if (claim.stance() == Stance.UNCONFIRMED || other.stance() == Stance.UNCONFIRMED) return Optional.empty();
        var facing = Facing.of(said(claim), said(other));
        if (!facing.numbered()) return Optional.empty();
        if (claim.stance() == Stance.DENIES || other.stance() == Stance.DENIES)
            return claim.stance() != other.stance() && facing.sameGroundAndTime() && !facing.differ()
                    ? relation(RelationKind.CONTRADICTION, other, denial(claim, other) + " " + facing.words())
                    : Optional.empty();
        if (claim.heldBy() != other.heldBy()) return Optional.empty();
        if (facing.excluded()) return relation(RelationKind.CONFLICT, other, facing.words());
        if (facing.comparable())
            return opposed(claim, other)
                    ? relation(RelationKind.CORROBORATION, other, facing.words())
                    : Optional.empty();
        return facing.differ() ? relation(RelationKind.NOT_IN_CONFLICT, other, facing.words()) : Optional.empty();
    }

    private static Optional<ClaimRelation> relation(RelationKind kind, Claim other, String reason) {
        return Optional.of(new ClaimRelation(kind, other, reason));
    }

    /** Two of one side are one voice. */
    private static boolean opposed(Claim claim, Claim other) {
        var one = claim.claimant().side();
        var two = other.claimant().side();
        return one != null && two != null && (one != two || one == Side.INDEPENDENT);
    }

    private static boolean onSideOf(@Nullable Side side, @Nullable HeldBy heldBy) {
        return side == null
                || heldBy == null
                || side == Side.INDEPENDENT
                || side.name().equals(heldBy.name());
    }

    private static String denial(Claim claim, Claim other) {
        var denies = claim.stance() == Stance.DENIES ? claim : other;
        var says = claim.stance() == Stance.DENIES ? other : claim;
        return denies.claimant().name() + " denies" + on(denies) + " what "
                + says.claimant().name()
                + (says.stance() == Stance.CONCEDES ? " concedes" : " asserts") + on(says) + ".";
    }

    private String holders(Claim claim, Claim other) {
        return Region.of(claim.places(), gazetteer).name() + " is held by " + Holder.word(heldBy(claim))
                + ", says " + claim.claimant().name() + on(claim) + "; by " + Holder.word(heldBy(other)) + ", says "
                + other.claimant().name() + on(other)
                + (heldBy(claim) == heldBy(other) ? "." : ". Unless it changed hands in between, one is wrong.");
    }

    private static HeldBy heldBy(Claim claim) {
        var holder = Denial.holder(claim);
        return holder == null ? HeldBy.CONTESTED : holder;
    }

    private static String place(Claim claim) {
        return claim.places().getFirst().id();
    }

    private static String on(Claim claim) {
        var day = day(claim);
        return day == null ? "" : " (" + DayWords.of(day) + ")";
    }
}
