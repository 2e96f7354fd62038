package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.time.TimeExpression;
import org.claimline.ingest.time.TimeExpression.Use;

/**
 * Words of a sentence that are weighed by their kind, whatever figure or settlement they stand around.
 *
 * @param kind their kind, in angle brackets
 */
record Sight(Label kind, int first, int end) {
    /** A day further back is no news. */
    private static final int NEWS_DAYS = 100;

    private static final Labels<Signal.Kind> SIGNALS = new Labels<>(Signal.Kind.class, kind -> "<" + kind.name() + '>');
    private static final Labels<Signal.Kind> CONTROL = new Labels<>(Signal.Kind.class, kind -> "<!" + kind + '>');
    private static final Labels<Dimension> AMOUNTS = new Labels<>(Dimension.class, kind -> "<" + kind.name() + '>');
    private static final Labels<PlaceKind> PLACES = new Labels<>(PlaceKind.class, kind -> "<in " + kind + '>');
    private static final Labels<Use> TIMES = new Labels<>(Use.class, use -> "<time " + use + '>');
    private static final Label VILLAGES = new Label("<villages>");
    private static final Label SAYS = new Label("<says>");
    private static final Label DAY = new Label("<day>");
    private static final Label LONG_AGO = new Label("<long ago>");

    /** All of a sentence: its signals, words of control, amounts, places, reporting words and times. */
    static List<Sight> all(Findings findings) {
        var all = new ArrayList<Sight>();
        for (var signal : findings.signals())
            all.add(new Sight(SIGNALS.of(signal.kind()), signal.first(), signal.end()));
        for (var word : findings.control()) all.add(new Sight(CONTROL.of(word.kind()), word.first(), word.end()));
        for (var amount : findings.amounts())
            all.add(new Sight(
                    amount.settlements() ? VILLAGES : AMOUNTS.of(amount.dimension()), amount.first(), amount.end()));
        for (var place : findings.places())
            all.add(new Sight(PLACES.of(place.place().kind()), place.first(), place.end()));
        for (var voice : findings.attributions())
            if (findings.sentence().contains(voice.cueFirst()))
                all.add(new Sight(SAYS, voice.cueFirst(), voice.cueEnd()));
        for (var time : findings.times()) all.add(new Sight(kind(findings, time), time.first(), time.end()));
        return all;
    }

    private static Label kind(Findings findings, TimeExpression time) {
        var window = time.window(findings.published());
        var day = window == null ? null : window.end();
        boolean old = day != null
                && findings.published() != null
                && day.isBefore(findings.published().minusDays(NEWS_DAYS));
        return old ? LONG_AGO : time.day() != null ? DAY : TIMES.of(time.use());
    }
}
