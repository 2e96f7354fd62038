package org.claimline.ingest.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.text.Quotation;
import org.jspecify.annotations.Nullable;

/** Who speaks in each quotation of an article, wherever the reporting verb stands. */
final class QuotedSpeakers {
    private final Map<Quotation, Attribution> speakers = new HashMap<>();
    private @Nullable Attribution last;
    private int lastParagraph = -1;

    QuotedSpeakers(List<Attribution> attributions) {
        for (var one : attributions) {
            if (one.quotation() == null) continue;
            var before = speakers.putIfAbsent(one.quotation(), one);
            // "Kyiv acknowledged the retreat. 'We left. We had to,' the commander said": who is quoted, not who was
            // told of before.
            boolean tagged = before != null && !direct(before) && direct(one);
            if (tagged) speakers.put(one.quotation(), one);
        }
    }

    private static boolean direct(Attribution one) {
        return one.kind() == Attribution.Kind.DIRECT;
    }

    /** Who speaks in a quotation; null where nothing says so. */
    @Nullable
    Attribution of(Quotation quotation) {
        return speakers.get(quotation);
    }

    /** "...," the president said. "...": a quotation without a reporting verb belongs to who was quoted before it. */
    void passOn(Findings findings) {
        var sentence = findings.sentence();
        if (sentence.paragraph() != lastParagraph) last = null;
        var opening = findings.text().quotation(sentence.first() + 1);
        if (last != null && opening != null && findings.attributions().isEmpty()) speakers.putIfAbsent(opening, last);
        for (var one : findings.attributions())
            if (one.quotation() != null) {
                last = one;
                lastParagraph = sentence.paragraph();
            }
    }
}
