package org.claimline.ingest.article;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimline.ingest.text.PhraseTable;

/** The phrases that pages put around a story, as {@code phrases.tsv} lists them. */
final class Chrome {
    private enum Kind {
        LINE,
        OPENS,
        ASKS,
        SIGNS,
        SIGNED,
        ENDS,
        REFUSES
    }

    private static final Map<Kind, Set<String>> PHRASES = phrases();
    private static final int LONGEST_LINE = 45;
    private static final int LONGEST_INVITATION = 220;
    private static final int MOST_WORDS = 7;
    private static final Pattern NUMBER = Pattern.compile("\\(?\\d[\\d.,]*\\)?");
    private static final String TRAILING = " :.!?\u2026\u00BB>\u2192|-\u2013\u2014";

    private Chrome() {}

    /** Whether a paragraph belongs to the page around the story. */
    static boolean is(Run run) {
        if (run.solid() > LONGEST_INVITATION) return false;
        var text = lower(run.text());
        if (text.length() <= LONGEST_LINE && of(Kind.LINE).contains(counted(bare(text)))) return true;
        if (opens(text, Kind.ASKS)) return true;
        // "Read more" is said in stories too: only where it is a link, or a label before a title.
        return (run.links() * 3 >= run.solid() || (!Sentences.ended(text) && labelled(text)))
                && opens(text, Kind.OPENS);
    }

    /** Whether a paragraph at the end says who worked on the story. */
    static boolean signs(Run run) {
        if (run.solid() > LONGEST_INVITATION) return false;
        var text = lower(run.text());
        return opens(text, Kind.SIGNS) || of(Kind.SIGNED).stream().anyMatch(bare(text)::endsWith);
    }

    /** Whether a label or heading says that what follows is no story any more: comments, notes, sources. */
    static boolean ends(Run run) {
        return run.text().length() <= LONGEST_LINE && of(Kind.ENDS).contains(counted(bare(lower(run.text()))));
    }

    /** Whether a page with this title holds no story. */
    static boolean refuses(String title) {
        return opens(lower(title), Kind.REFUSES);
    }

    private static boolean opens(String text, Kind kind) {
        var phrases = of(kind);
        var words = 0;
        for (var at = 1; at <= text.length() && words < MOST_WORDS; at++) {
            if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) continue;
            if (phrases.contains(text.substring(0, at))) return true;
            words++;
        }
        return false;
    }

    private static boolean labelled(String text) {
        var colon = text.indexOf(':');
        return colon > 0 && colon < LONGEST_LINE;
    }

    /** With "#" for each number, in brackets or not. */
    private static String counted(String text) {
        for (var at = 0; at < text.length(); at++)
            if (Character.isDigit(text.charAt(at))) return NUMBER.matcher(text).replaceAll("#");
        return text;
    }

    private static String bare(String text) {
        var end = text.length();
        while (end > 0 && TRAILING.indexOf(text.charAt(end - 1)) >= 0) end--;
        return text.substring(0, end);
    }

    private static String lower(String text) {
        return text.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    private static Set<String> of(Kind kind) {
        return PHRASES.getOrDefault(kind, Set.of());
    }

    private static Map<Kind, Set<String>> phrases() {
        var phrases = new EnumMap<Kind, Set<String>>(Kind.class);
        for (var row : PhraseTable.rows("/org/claimline/ingest/article/phrases.tsv"))
            phrases.computeIfAbsent(Kind.valueOf(row[0]), kind -> new HashSet<>())
                    .addAll(Set.of(row[1].split("\\|", -1)));
        return phrases;
    }
}
