package org.claimline.dashboard.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimline.api.Claim;
import org.claimline.api.ClaimPage;
import org.claimline.api.PlaceKind;
import org.claimline.api.Stance;
import org.claimline.dashboard.page.Names;

/**
 * Settlements that are said to have changed hands on one day: a mark on the axis of time, and the claims that prove it.
 *
 * @param claims the most carried first, one for each place
 */
record Event(LocalDate day, List<Claim> claims) {
    /** More marks than this and nobody could read them. */
    private static final int MOST = 6;

    private static final int NAMED = 2;

    /** The days with the most carried claims of control, in time; six at most. */
    static List<Event> of(List<Claim> claims) {
        return days(claims).entrySet().stream()
                .map(entry -> new Event(entry.getKey(), places(entry.getValue())))
                .sorted(Comparator.comparingInt(Event::mentions).reversed().thenComparing(Event::day))
                .limit(MOST)
                .sorted(Comparator.comparing(Event::day))
                .toList();
    }

    /** Whether there are others beside those that are marked. */
    static boolean areSome(ClaimPage page) {
        return page.total() > page.claims().size() || days(page.claims()).size() > MOST;
    }

    private static Map<LocalDate, List<Claim>> days(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.stance() == Stance.ASSERTS || claim.stance() == Stance.CONCEDES)
                .filter(claim -> claim.asOf() != null)
                .filter(claim -> claim.places().stream().allMatch(place -> place.kind() == PlaceKind.SETTLEMENT))
                .collect(Collectors.groupingBy(Claim::asOf));
    }

    private static List<Claim> places(List<Claim> claims) {
        var places = new LinkedHashMap<String, Claim>();
        claims.stream()
                .sorted(Comparator.comparingInt(Claim::mentions).reversed().thenComparingLong(Claim::id))
                .forEach(claim -> places.putIfAbsent(Names.names(claim.places()), claim));
        return new ArrayList<>(places.values());
    }

    private int mentions() {
        return claims.stream().mapToInt(Claim::mentions).sum();
    }

    /** "Izium, Kupiansk +3". */
    public String label() {
        var named = claims.stream()
                .limit(NAMED)
                .map(claim -> Names.names(claim.places()))
                .collect(Collectors.joining(", "));
        return claims.size() <= NAMED ? named : named + " +" + (claims.size() - NAMED);
    }
}
