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
        LINE(1),
        OPENS(1 << 1),
        ASKS(1 << 2),
        SIGNS(1 << 3),
        SIGNED(1 << 4),
        ENDS(1 << 5),
        REFUSES(1 << 6);

        private final int bit;

        Kind(int bit) {
            this.bit = bit;
        }
    }

    private static final Map<Kind, Set<String>> PHRASES = phrases();
    private static final FirstWords FIRST = firstWords();

    /** No phrase is longer. */
    private static final int LONGEST_PHRASE = 80;

    private static final int LONGEST_LINE = 45;
    private static final int LONGEST_INVITATION = 220;
    private static final int MOST_WORDS = 7;
    private static final Pattern NUMBER = Pattern.compile("\\(?\\d[\\d.,]*\\)?");
    private static final String TRAILING = " :.!?\u2026\u00BB>\u2192|-\u2013\u2014";

    private Chrome() {}

    /** Whether a paragraph belongs to the page around the story. */
    static boolean is(Run run) {
        if (run.solid() > LONGEST_INVITATION) return false;
        var text = run.text();
        var begins = FIRST.kinds(text);
        var line = text.length() <= LONGEST_LINE && (begins(begins, Kind.LINE) || counts(text));
        var asks = begins(begins, Kind.ASKS);
        var leads = begins(begins, Kind.OPENS);
        if (!line && !asks && !leads) return false;
        var head = lower(text.substring(0, Math.min(text.length(), LONGEST_PHRASE)));
        if (line && of(Kind.LINE).contains(counted(bare(head)))) return true;
        if (asks && opens(head, Kind.ASKS)) return true;
        // "Read more" is said in stories too: only where it is a link, or a label before a title.
        return leads
                && (run.links() * 3 >= run.solid() || (!Sentences.ended(text) && labelled(text)))
                && opens(head, Kind.OPENS);
    }

    /** Whether a paragraph at the end says who worked on the story. */
    static boolean signs(Run run) {
        if (run.solid() > LONGEST_INVITATION) return false;
        var text = lower(run.text());
        return (begins(FIRST.kinds(text), Kind.SIGNS) && opens(text, Kind.SIGNS))
                || of(Kind.SIGNED).stream().anyMatch(bare(text)::endsWith);
    }

    /** Whether a label or heading says that what follows is no story any more: comments, notes, sources. */
    static boolean ends(Run run) {
        return run.text().length() <= LONGEST_LINE && of(Kind.ENDS).contains(counted(bare(lower(run.text()))));
    }

    /** Whether a page with this title holds no story. */
    static boolean refuses(String title) {
        return opens(lower(title), Kind.REFUSES);
    }

    private static boolean begins(int kinds, Kind kind) {
        return (kinds & kind.bit) != 0;
    }

    /** Whether it begins with a number, which phrases have a mark for. */
    private static boolean counts(String text) {
        var end = FirstWords.boundary(text, 1);
        for (var at = 0; at < end; at++) if (Character.isDigit(text.charAt(at))) return true;
        return false;
    }

    private static boolean opens(String text, Kind kind) {
        var phrases = of(kind);
        var words = 0;
        for (var at = FirstWords.boundary(text, 1);
                at <= text.length() && words < MOST_WORDS;
                at = FirstWords.boundary(text, at + 1), words++)
            if (phrases.contains(text.substring(0, at))) return true;
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

    private static FirstWords firstWords() {
        var words = new FirstWords();
        PHRASES.forEach((kind, phrases) -> phrases.forEach(phrase -> words.add(phrase, kind.bit)));
        return words;
    }

    private static Map<Kind, Set<String>> phrases() {
        var phrases = new EnumMap<Kind, Set<String>>(Kind.class);
        for (var row : PhraseTable.rows("/org/claimline/ingest/article/phrases.tsv"))
            phrases.computeIfAbsent(Kind.valueOf(row[0]), kind -> new HashSet<>())
                    .addAll(Set.of(row[1].split("\\|", -1)));
        return phrases;
    }
}
