package org.claimline.ingest.attribution;

import org.claimline.api.Claimant;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Reads who the subject of a reporting verb is, with what an apposition or a second name says about him. */
final class SubjectReader {
    private final ClaimCues cues;
    private final TokenizedText text;
    private final Sentence sentence;
    private final ClaimantReader claimants;

    SubjectReader(ClaimCues cues, Voices voices) {
        this.cues = cues;
        text = voices.text;
        sentence = voices.sentence;
        claimants = voices.claimants;
    }

    /** The subject; where it is an office or a body, the person whom an apposition names. */
    @Nullable
    Claimant named(SubjectFinder.Subject subject) {
        var claimant = claimants.read(subject.first(), subject.end());
        boolean explains = subject.end() + 1 < subject.apposition();
        if (explains && relative(subject.end() + 1)) return byClause(subject, claimant);
        boolean known = claimant != null && claimant.kind() == SourceKind.PERSON && claimant.organisation() != null;
        boolean byOffice = claimant != null && known && explains && !namesItself(claimant);
        if (!explains || (known && !byOffice) || Relays.quoting(text, subject.end() + 1)) return claimant;
        var explained = claimants.meant(subject.end() + 1, subject.apposition());
        if (claimant != null && byOffice) return successor(subject, claimant, explained);
        if (explained == null) return claimant;
        if (claimant == null) return claimants.read(subject.end() + 1, subject.apposition());
        if (claimant.kind() == SourceKind.PERSON && claimant.side() == null && capitals(claimant)) {
            var told = claimants.inOffice(claimant, subject.end() + 1, subject.apposition());
            claimants.memory().remember(told, subject.first());
            return told;
        }
        return better(claimant, explained) ? holder(subject, claimant, explained) : claimant;
    }

    /** Whether the words for somebody hold a part of his name, and not his office alone. */
    private static boolean namesItself(Claimant claimant) {
        var name = claimant.name();
        return claimant.text() == null || claimant.text().contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** "The acting governor of Kursk region, Alexander Khinshtein": of those who held the office, he whom the apposition names. */
    private Claimant successor(SubjectFinder.Subject subject, Claimant office, @Nullable Claimant explained) {
        boolean other = explained != null
                && explained.kind() == SourceKind.PERSON
                && named(explained)
                && !explained.name().equals(office.name());
        if (!other || explained == null) return office;
        var meant = explained.organisation() == null
                ? new Claimant(
                        explained.kind(), explained.name(), office.organisation(), office.side(), explained.text())
                : explained;
        return holder(subject, office, meant);
    }

    /** "One, who goes by the name of Rybar, wrote": his name stands in the clause. */
    private @Nullable Claimant byClause(SubjectFinder.Subject subject, @Nullable Claimant claimant) {
        boolean nameless = claimant != null && subject.end() - subject.first() == 1;
        if (!nameless || !claimants.signs().known(subject.end() + 1, subject.apposition())) return claimant;
        var named = claimants.read(subject.end() + 1, subject.apposition());
        if (named != null) claimants.memory().embody(named, subject.first());
        return named;
    }

    /** Whether an explanation names who speaks better than the words that it explains; "Black Bird Group, a team of analysts" does not. */
    private static boolean better(Claimant claimant, Claimant explained) {
        boolean body = claimant.kind() != SourceKind.PERSON && claimant.organisation() == null;
        return explained.kind() == SourceKind.PERSON
                && (body || explained.organisation() != null || (named(explained) && !named(claimant)));
    }

    /** "A Ukrainian army spokesman, Oleksandr Shtupun": his side stands with his office. */
    private Claimant holder(SubjectFinder.Subject subject, Claimant office, Claimant named) {
        var meant = named.side() == null && office.side() != null
                ? new Claimant(named.kind(), named.name(), named.organisation(), office.side(), named.text())
                : named;
        claimants.memory().entitle(meant, subject.first(), subject.end());
        claimants.memory().remember(meant, subject.first());
        return meant;
    }

    /** Whether a person has a full name of his own, and not only the words for what he is. */
    private static boolean named(Claimant claimant) {
        return claimant.name().indexOf(' ') > 0 && capitals(claimant);
    }

    /** Whether nothing but a name names somebody: "Serhii", "Anna Bobrova". */
    private static boolean capitals(Claimant claimant) {
        for (var word : claimant.name().split(" ", -1))
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) return false;
        return true;
    }

    /** "A group that draws maps counts ...": what stands between the subject and its verb. */
    boolean relative(int at) {
        return at > sentence.first() && (text.is(at, "that") || text.is(at, "which") || text.is(at, "who"));
    }

    /** "Neither Kyiv nor Moscow has confirmed". */
    boolean neither(SubjectFinder.Subject subject) {
        int first = subject.first();
        return text.is(first, "neither") || (first > sentence.first() && text.is(first - 1, "nor"));
    }

    /** Of "neither Kyiv nor Moscow" the one beside the verb. */
    SubjectFinder.Subject lastOf(SubjectFinder.Subject subject) {
        for (int at = subject.end() - 1; at > subject.first(); at--)
            if (text.is(at, "nor")) return new SubjectFinder.Subject(at + 1, subject.end(), subject.apposition());
        return subject;
    }

    /** "said Anna Bobrova, a spokeswoman for the Luhansk group": the office behind the comma gives her side. */
    Claimant explained(Claimant person, int first, int comma) {
        boolean open = person.kind() == SourceKind.PERSON && person.side() == null && person.organisation() == null;
        if (!open || comma + 1 >= sentence.end() || !text.is(comma, ",")) return person;
        int end = cues.subjects.rightEnd(text, comma + 1, sentence.end());
        if (end == comma + 1) return person;
        var told = claimants.inOffice(person, comma + 1, end);
        if (told.side() != null) claimants.memory().remember(told, first);
        return told;
    }
}
