package org.claimline.ingest.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimline.api.Side;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Reads from the words of a source alone what they say: a name, a nation, a body of the state. */
final class SpeakerWords {
    /** "the ministry's own weekly count": so many words behind the owner's name. */
    private static final int OWNED = 5;

    private final SpeakerLexicon lexicon;
    private final SourceBook book;
    private final TokenizedText text;

    SpeakerWords(SpeakerLexicon lexicon, SourceBook book, TokenizedText text) {
        this.lexicon = lexicon;
        this.book = book;
        this.text = text;
    }

    boolean hyphened(int at, int start, int end) {
        return at > start
                && at + 1 < end
                && text.is(at, "-")
                && text.token(at - 1).end() == text.token(at).start()
                && text.token(at).end() == text.token(at + 1).start();
    }

    boolean indefinite(int start) {
        return lexicon.indefinites.has(text.token(start));
    }

    /** Whether words end with those who serve somebody: "generals", "war chiefs". */
    boolean staff(int start, int end) {
        for (int at = start; at < end; at++)
            if (lexicon.speakers.get(text.token(at)) == SourceKind.PERSON || lexicon.people.has(text.token(at)))
                return true;
        return false;
    }

    /** The side of a known person whose people the words name: "Putin's generals". */
    @Nullable
    Side master(int start, int end) {
        for (int at = book.next(text, start, end); at < end; at = book.next(text, at + 1, end)) {
            var found = book.at(text.tokens(), at, end);
            if (found != null && text.is(found.end(), "'s"))
                return found.value().side();
        }
        return null;
    }

    /** Where the name of the owner of a count or a text ends, "Belenko's own calculations"; -1 if the words are no such thing. */
    int owned(int start, int end) {
        int last = end - 1;
        // "Gerasimov's report to the president"
        for (int at = start + 2; at < end && last == end - 1; at++)
            if (text.is(at, "to") && lexicon.tallies.has(text.token(at - 1))) last = at - 1;
        if (!lexicon.tallies.has(text.token(last)) && !text.is(last, "text")) return -1;
        for (int at = last - 1; at > Math.max(start, last + 1 - OWNED); at--) if (text.is(at, "'s")) return at;
        return -1;
    }

    /** Where those are named whose words a text is, "a statement published by the brigade"; -1 if the words name no text. */
    int author(int start, int end) {
        int noun = start;
        while (noun < end && noun - start < OWNED && !document(noun)) noun++;
        if (noun == start || noun >= end || noun - start >= OWNED) return -1;
        for (int at = noun + 1; at < Math.min(end - 1, noun + OWNED); at++) {
            var token = text.token(at);
            if (lexicon.authorLinks.has(token)) return lexicon.ownStaff.has(text.token(end - 1)) ? -1 : at + 1;
            if (token.capitalised() || !token.lower().endsWith("ed")) return -1;
        }
        return -1;
    }

    /** "calculations by AFP based on data of the institute": where the words end that name who has reckoned. */
    int based(int start, int end) {
        for (int at = start + 1; at + 1 < end; at++)
            if ((text.is(at, "based") && text.is(at + 1, "on"))
                    || ((text.is(at, "from") || text.is(at, "of") || text.is(at, "using"))
                            && lexicon.tallies.has(text.token(at + 1)))) return at;
        return end;
    }

    private boolean document(int at) {
        return lexicon.documents.has(text.token(at)) || lexicon.works.has(text.token(at));
    }

    boolean stateBody(int start, int end) {
        for (int at = start; at < end; at++) if (lexicon.states.has(text.token(at))) return true;
        return false;
    }

    static String plain(String words) {
        // Most have nothing to fold, and a regular expression is dear.
        boolean plain = words.indexOf("  ") < 0;
        for (int i = 0; plain && i < words.length(); i++)
            plain = words.charAt(i) == ' ' || !Character.isWhitespace(words.charAt(i));
        return plain ? words : words.replaceAll("\\s+", " ");
    }

    @Nullable
    Side side(int start, int end) {
        for (int at = start; at < end; at++) {
            var found = lexicon.nations.longest(text.tokens(), at, end);
            boolean tailed = found != null
                    && found.end() + 1 < end
                    && text.is(found.end(), "-")
                    && lexicon.nationTails.has(text.token(found.end() + 1));
            if (found != null && !tailed) return found.value();
        }
        return null;
    }

    /** The side of the nation that words name, or else that of those for whom the speaker holds an office. */
    @Nullable
    Side sideOf(int start, int end) {
        var nation = side(start, end);
        return nation == null ? posted(start, end) : nation;
    }

    /** The side of those for whom somebody speaks whose words name no nation: "the governor of Sumy region", "a spokesman for the Tavria group". */
    private @Nullable Side posted(int start, int end) {
        boolean office = false;
        for (int at = start; at < end && !office; at++) office = lexicon.heads.has(text.token(at));
        for (int at = start; at < end; at++) {
            var found = lexicon.postings.longest(text.tokens(), at, end);
            if (found != null && (office || !found.value().office()))
                return found.value().side();
        }
        return null;
    }

    /** The last run of capitalised words that is no title, place or body: the name of somebody the book does not know. */
    @Nullable
    String person(int start, int end) {
        var names = new ArrayList<String>();
        int last = start;
        for (int at = start; at < end; at++) {
            var token = text.token(at);
            boolean named = capital(at, start, end);
            boolean initial = token.is(".")
                    && !names.isEmpty()
                    && text.token(at - 1).text().length() == 1;
            if (initial) names.set(names.size() - 1, names.getLast() + ".");
            else if (named) {
                names.add(token.text());
                last = at;
            } else if (token.is(",") || (token.is(".") && names.isEmpty())) {
                if (!names.isEmpty()) break;
            } else if (!names.isEmpty()) {
                if (names.size() >= 2) break;
                names.clear();
            }
        }
        if (names.isEmpty() || ofBody(last + 1, end) || initials(names)) return null;
        boolean lone = names.size() == 1
                && end - start <= 3
                && !lowerNoun(start, end)
                && !lexicon.noNames.has(text.token(start));
        return (names.size() >= 2 && names.size() <= 4) || lone ? String.join(" ", names) : null;
    }

    /** "U.S.": initials are no name. */
    private static boolean initials(List<String> names) {
        return names.stream().allMatch(name -> name.length() <= 2 && name.endsWith("."));
    }

    /** Whether a token may be part of a person's name. */
    private boolean capital(int at, int start, int end) {
        var token = text.token(at);
        return token.capitalised()
                && !title(at, end)
                && !lexicon.noNames.has(token)
                && !token.is("the")
                && !(at == start && token.is("a"));
    }

    /** "the 79th Air Assault Brigade", "our man on the Velyka Novosilka axis": the noun behind a name tells that it is no person's. */
    private boolean ofBody(int noun, int end) {
        return noun < end
                && (lexicon.speakers.get(text.token(noun)) == SourceKind.ORGANISATION
                        || lexicon.directions.has(text.token(noun)));
    }

    /** "Nazar Voloshyn" is not the Vladyslav Voloshyn whom the book knows by his family name too; "Sergei" may be "Serhii". */
    boolean namesake(Source source, int start, int at, int end) {
        if (source.kind() != SourceKind.PERSON || end - at != 1 || at == start) return false;
        var before = text.token(at - 1);
        var given = before.capitalised() ? lexicon.givenNames.get(before) : null;
        return given != null
                && !alike(given, source.name())
                && source.aliases().stream().noneMatch(alias -> alike(given, alias));
    }

    private boolean alike(String given, String fullName) {
        int space = fullName.indexOf(' ');
        return space > 0 && given.equals(lexicon.givenNames.get(fullName.substring(0, space)));
    }

    private boolean lowerNoun(int start, int end) {
        for (int at = start; at < end; at++) if (lexicon.speakers.get(text.token(at)) != null) return true;
        return false;
    }

    private boolean title(int at, int end) {
        var token = text.token(at);
        var source = book.at(text.tokens(), at, Math.min(end, at + 1));
        return lexicon.speakers.get(token) != null
                || lexicon.nations.get(token) != null
                || lexicon.governments.get(token) != null
                || lexicon.titles.get(token) != null
                || (source != null && source.value().kind() == SourceKind.ORGANISATION);
    }
}
