package org.claimline.ingest.reextraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimline.api.ClaimField;
import org.claimline.api.ClaimShift;
import org.claimline.api.Mention;
import org.claimline.api.Presence;
import org.claimline.api.ReextractionTally;
import org.claimline.ingest.version.ClaimDiff;
import org.jspecify.annotations.Nullable;

/** What a step changes: the claims to be written, and what is told of them. Pure. */
final class Report {
    private final Map<String, List<Mention>> changed = new LinkedHashMap<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<ClaimField, Long> fields = new EnumMap<>(ClaimField.class);
    private final Map<Presence, Long> claims = new EnumMap<>(Presence.class);
    private long passedOver;
    private long failed;

    /** One line of it: a claim that reads otherwise, or why an article could not be read. */
    record Line(
            String digest,
            @Nullable ClaimShift shift,
            @Nullable String trouble) {}

    /** @param before the claims of each article as they stand; without what was withdrawn, which is left alone */
    static Report of(List<Reread> step, Map<String, List<Mention>> before) {
        var report = new Report();
        for (var one : step) {
            switch (one) {
                case Reread.Found found -> {
                    var former = before.get(found.digest());
                    if (former == null) report.passedOver++;
                    else report.compare(found, former);
                }
                case Reread.PassedOver passed -> report.passedOver++;
                case Reread.Failed failed -> {
                    report.failed++;
                    report.lines.add(new Line(failed.digest(), null, failed.reason()));
                }
            }
        }
        return report;
    }

    private void compare(Reread.Found found, List<Mention> former) {
        var shifts = ClaimDiff.ofOneText(former, found.claims());
        if (shifts.isEmpty() && former.size() == found.claims().size()) {
            unchanged.add(found.digest());
            return;
        }
        changed.put(found.digest(), found.claims());
        for (var shift : shifts) {
            lines.add(new Line(found.digest(), shift, null));
            claims.merge(shift.presence(), 1L, Long::sum);
            shift.fields().forEach(field -> fields.merge(field, 1L, Long::sum));
        }
    }

    /** The new claims of the articles that read otherwise. */
    Map<String, List<Mention>> changed() {
        return changed;
    }

    /** The articles that read as before. */
    List<String> unchanged() {
        return unchanged;
    }

    List<Line> lines() {
        return lines;
    }

    ReextractionTally tally() {
        return new ReextractionTally(
                unchanged.size(),
                changed.size(),
                passedOver,
                failed,
                claims.getOrDefault(Presence.ADDED, 0L),
                claims.getOrDefault(Presence.GONE, 0L),
                claims.getOrDefault(Presence.CHANGED, 0L),
                fields);
    }
}
