package org.claimline.dashboard.gap;

import java.util.Objects;
import java.util.stream.Collectors;
import org.claimline.api.GapCell;
import org.claimline.api.Place;
import org.claimline.api.PublishedRatio;
import org.claimline.dashboard.page.Csv;

/** The gap table in a file: each cell, and below it each ratio that an assessor published itself. */
final class GapTable {
    private GapTable() {}

    static Csv of(GapView view) {
        var csv = new Csv(
                "kind",
                "source",
                "claimant",
                "side",
                "place_ids",
                "places",
                "held_by",
                "measure",
                "start",
                "end",
                "unit",
                "claims",
                "compared",
                "n",
                "claimed",
                "assessed",
                "ratio",
                "lower_90",
                "upper_90",
                "bound",
                "comparability",
                "reason",
                "overstated_percent",
                "citation",
                "proof",
                "view");
        for (var row : view.rows())
            row.cells().stream().filter(Objects::nonNull).forEach(square -> cell(csv, row, square, view.filter()));
        return csv;
    }

    private static void cell(Csv csv, GapRow row, GapSquare square, GapFilter filter) {
        var cell = square.cell();
        var proof = filter.opened(square.key());
        csv.row(
                "cell",
                row.claimant().id(),
                row.claimant().name(),
                row.claimant().side(),
                ids(cell),
                row.place(),
                row.heldBy(),
                filter.measure(),
                cell.start(),
                cell.end(),
                cell.unit(),
                cell.claims(),
                cell.compared(),
                cell.n(),
                cell.claimed(),
                cell.assessed(),
                cell.ratio(),
                cell.lower(),
                cell.upper(),
                cell.bound(),
                cell.comparability(),
                cell.reason(),
                null,
                null,
                proof,
                filter.href());
        for (var one : cell.published()) published(csv, row, cell, one, proof, filter);
    }

    private static void published(
            Csv csv, GapRow row, GapCell cell, PublishedRatio one, String proof, GapFilter filter) {
        csv.row(
                "published",
                row.claimant().id(),
                row.claimant().name(),
                row.claimant().side(),
                ids(cell),
                row.place(),
                row.heldBy(),
                one.measure(),
                one.start(),
                one.end(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                one.overstatedPercent(),
                one.citation(),
                proof,
                filter.href());
    }

    private static String ids(GapCell cell) {
        return cell.places().stream().map(Place::id).collect(Collectors.joining("|"));
    }
}
