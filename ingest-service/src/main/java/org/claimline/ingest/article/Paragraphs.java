package org.claimline.ingest.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The paragraphs of the chosen blocks, without what stands between them and does not belong to the story. */
final class Paragraphs {
    /** @param listed it stands in a list, a table or a quotation, where lines need no full stop */
    private record Paragraph(Run run, Box box, boolean heading, boolean listed) {}

    private static final Pattern ADDRESS = Pattern.compile("\\S+/\\S+");
    private static final int LONGEST_LABEL = 80;
    /** So many paragraphs at the end may speak of the author. */
    private static final int LAST = 3;

    private static final int SHORTEST_NAME = 6;
    private static final int LONGEST_BIOGRAPHY = 600;
    private static final int LONGEST_CELL = 400;
    /** A heading loses its meaning only with a list of links, not with an advertisement. */
    private static final int LIST_OF_LINKS = 25;

    private final List<Paragraph> all = new ArrayList<>();
    private final String title;

    private Paragraphs(@Nullable String title) {
        this.title = title == null ? "" : title.toLowerCase(Locale.ROOT);
    }

    /**
     * The text of a story: an empty line between blocks, a line feed for a break, a bar between the cells of a row.
     *
     * @param story its blocks in order
     * @param title the page's headline, which is no part of the text
     * @param authors who wrote it; what is said of them at the end is no part of it either
     */
    static String text(List<Box> story, @Nullable String title, List<String> authors) {
        var paragraphs = new Paragraphs(title);
        for (var box : story) paragraphs.add(box);
        paragraphs.trim(authors);
        return paragraphs.all.stream().map(one -> one.run.text()).collect(Collectors.joining("\n\n"));
    }

    private void add(Box box) {
        if (box.rows == 1
                && box.tag.equals("tr")
                && box.text < LONGEST_CELL
                && box.parts.stream().allMatch(Paragraphs::cell)) {
            addRow(box);
            return;
        }
        for (var part : box.parts) {
            switch (part) {
                case Run run -> add(run, box, box.paragraph() && !box.tag.equals("p") && !box.heading());
                case Box inner when inner.dropped -> leftOut(inner.links);
                case Box inner -> add(inner);
            }
        }
    }

    private void add(Run run, Box box, boolean listed) {
        var heading = box.heading();
        if ((run.allLinks() && !heading) || Chrome.is(run) || addresses(run)) leftOut(run.links());
        else if (!isTitle(run)) all.add(new Paragraph(run, box, heading, listed));
    }

    /** Whether it is a list of addresses, as notes at the end are. */
    private static boolean addresses(Run run) {
        if (!run.text().contains("://")) return false;
        var addresses = ADDRESS.matcher(run.text())
                .results()
                .mapToInt(one -> one.end() - one.start())
                .sum();
        return addresses * 2 > run.solid();
    }

    private boolean isTitle(Run run) {
        return run.text().length() == title.length()
                && run.text().toLowerCase(Locale.ROOT).equals(title);
    }

    /** A heading over what was left out goes with it. */
    private void leftOut(int links) {
        if (links >= LIST_OF_LINKS && !all.isEmpty() && all.getLast().heading) all.removeLast();
    }

    private void addRow(Box row) {
        var cells = new ArrayList<Run>();
        runs(row, cells);
        if (cells.isEmpty()) return;
        var text = cells.stream().map(Run::text).collect(Collectors.joining(" | "));
        var solid = cells.stream().mapToInt(Run::solid).sum();
        add(new Run(text, solid, cells.stream().mapToInt(Run::links).sum(), 0), row, true);
    }

    /** Whether it says one thing; what runs on in paragraphs is text laid out in a table. */
    private static boolean cell(Part part) {
        var runs = new ArrayList<Run>();
        if (part instanceof Box box && !box.dropped) runs(box, runs);
        return runs.size() <= 1;
    }

    private static void runs(Box box, List<Run> runs) {
        for (var part : box.parts) {
            switch (part) {
                case Run run -> runs.add(run);
                case Box inner -> {
                    if (!inner.dropped) runs(inner, runs);
                }
            }
        }
    }

    /** Labels before the first sentence and behind the last, and who the author is. */
    private void trim(List<String> authors) {
        var first = 0;
        while (first < all.size() && !sentence(all.get(first))) first++;
        if (first == all.size()) return;
        // A label in one block with the sentence below it is the story's own.
        var told = all.get(first).box;
        all.subList(0, first).removeIf(one -> !one.heading && one.box != told);
        end();
        while (!sentence(all.getLast()) || (all.size() > 1 && Chrome.signs(all.getLast().run))) all.removeLast();
        for (var left = Math.min(LAST, all.size() - 1); left > 0; left--) {
            var at = all.size() - left;
            if (at > 0 && about(all.get(at).run.text(), authors))
                all.subList(at, all.size()).clear();
        }
    }

    /** Cuts what stands behind a label that ends the story, if most of the text stands before it. */
    private void end() {
        var whole = 0;
        for (var one : all) whole += one.run.solid();
        var before = 0;
        for (var at = 0; at < all.size(); at++) {
            var one = all.get(at);
            if (at > 0 && before * 2 > whole && !one.box.tag.equals("li") && Chrome.ends(one.run)) {
                all.subList(at, all.size()).clear();
                return;
            }
            before += one.run.solid();
        }
    }

    private static boolean sentence(Paragraph paragraph) {
        if (paragraph.heading) return false;
        var text = paragraph.run.text();
        return paragraph.listed || text.length() >= LONGEST_LABEL || Sentences.ended(text);
    }

    private static boolean about(String text, List<String> authors) {
        if (text.length() > LONGEST_BIOGRAPHY) return false;
        return authors.stream().anyMatch(name -> name.length() >= SHORTEST_NAME && text.startsWith(name));
    }
}
