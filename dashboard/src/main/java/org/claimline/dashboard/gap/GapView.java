package org.claimline.dashboard.gap;

import static org.claimline.dashboard.page.Language.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.claimline.api.Gap;
import org.claimline.api.GapCell;
import org.claimline.api.Place;
import org.claimline.dashboard.page.Days;
import org.claimline.dashboard.page.Names;
import org.claimline.dashboard.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the page says of the gap table.
 *
 * @param columns the stretches of time that are shown, the latest first, as the rows are
 * @param hidden how many earlier ones are not
 * @param opened the cell whose claims stand below the table; null = none chosen
 */
record GapView(
        GapFilter filter,
        List<Stretch> columns,
        List<GapRow> rows,
        int hidden,
        @Nullable GapSquare opened,
        boolean more) {
    /** As many columns as a wide screen holds. */
    private static final int MOST_COLUMNS = 6;

    /** A column. */
    record Stretch(LocalDate start, LocalDate end) {
        public String days() {
            return GapSquare.words(start, end);
        }

        static Stretch of(GapCell cell) {
            return new Stretch(cell.start(), cell.end());
        }
    }

    /** The latest stretches, as the page and the picture show them. */
    static GapView of(GapFilter filter, Gap gap) {
        return of(filter, gap, MOST_COLUMNS);
    }

    /** Every stretch, as a file has them. */
    static GapView whole(GapFilter filter, Gap gap) {
        return of(filter, gap, Integer.MAX_VALUE);
    }

    private static GapView of(GapFilter filter, Gap gap, int most) {
        var all = gap.cells().stream()
                .map(Stretch::of)
                .distinct()
                .sorted(Comparator.comparing(Stretch::end).reversed().thenComparing(Stretch::start))
                .toList();
        var columns = all.subList(0, Math.min(most, all.size()));
        var rows = rows(gap.cells(), columns).stream()
                .sorted(filter.order().rows())
                .toList();
        var opened = gap.cells().stream()
                .map(GapSquare::new)
                .filter(square -> square.key().equals(filter.cell()))
                .findFirst()
                .orElse(null);
        return new GapView(filter, columns, rows, all.size() - columns.size(), opened, gap.more());
    }

    /** What the table is of. */
    public String title() {
        return say("Claimed against assessed: ", "Заявлене проти оціненого: ") + Words.words(filter.measure()) + ", "
                + Days.between(filter.from(), filter.to());
    }

    /** How many cells could be divided. */
    public String summary() {
        var squares = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Objects::nonNull)
                .toList();
        var divided =
                squares.stream().filter(square -> square.cell().ratio() != null).count();
        return say("Cells with a ratio: ", "Клітинок із часткою: ") + divided + say(" of ", " з ") + squares.size()
                + ".";
    }

    /** The colours that a ratio may have. */
    public List<Heat> heats() {
        return List.of(Heat.values());
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private static List<GapRow> rows(List<GapCell> cells, List<Stretch> columns) {
        var rows = new LinkedHashMap<String, Map<Stretch, GapCell>>();
        for (var cell : cells)
            if (columns.contains(Stretch.of(cell)))
                rows.computeIfAbsent(row(cell), absent -> new LinkedHashMap<>()).put(Stretch.of(cell), cell);
        return rows.values().stream().map(row -> row(row, columns)).toList();
    }

    private static String row(GapCell cell) {
        return cell.claimant().id() + " " + cell.heldBy() + " "
                + cell.places().stream().map(Place::id).sorted().collect(Collectors.joining("+"));
    }

    private static GapRow row(Map<Stretch, GapCell> cells, List<Stretch> columns) {
        var first = cells.values().iterator().next();
        var squares = new ArrayList<@Nullable GapSquare>();
        for (var column : columns) {
            var cell = cells.get(column);
            squares.add(cell == null ? null : new GapSquare(cell));
        }
        return new GapRow(first.claimant(), Names.names(first.places()), first.heldBy(), squares);
    }
}
