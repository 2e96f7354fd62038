package org.claimline.ingest.attribution;

import org.claimline.api.SourceKind;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.WordGate;
import org.claimline.ingest.text.WordSet;

/** The words by which claims are attributed; the same for every text. */
final class ClaimCues {
    private static final String EN = "/org/claimline/ingest/en/";

    final WordSet notBeforeVerb = PhraseTable.words(EN + "before-nouns.tsv");
    final WordSet auxiliaryAfterNoun = PhraseTable.words(EN + "after-nouns.tsv");
    final WordSet asking = PhraseTable.words(EN + "asking.tsv");
    final WordSet clauseOpeners = PhraseTable.words(EN + "colon-clauses.tsv");
    final WordSet confirming = PhraseTable.words(EN + "confirming.tsv");
    final WordSet firstPerson = PhraseTable.words(EN + "first-person.tsv");
    final PhraseTable<SourceKind> ownCount = PhraseTable.read(EN + "own-count.tsv", row -> SourceKind.valueOf(row[1]));
    final WordSet possessives = PhraseTable.words(EN + "possessives.tsv");
    final WordSet tallies = PhraseTable.words(EN + "tallies.tsv");
    final WordSet tallyOpeners = PhraseTable.words(EN + "tally-openers.tsv");
    final PhraseTable<String> beForms = PhraseTable.read(EN + "be-forms.tsv", row -> row[0]);
    final PhraseTable<String> numbers = PhraseTable.read(EN + "numbers.tsv", row -> row[0]);
    final PhraseTable<Cue> verbs = PhraseTable.read(EN + "cues.tsv", Cue::of);
    final PhraseTable<String> joints = PhraseTable.read(EN + "cue-joints.tsv", row -> row[0]);
    final PhraseTable<String> untruths = PhraseTable.read(EN + "untruths.tsv", row -> row[0]);
    final PhraseTable<String> denials = PhraseTable.read(EN + "denials.tsv", row -> row[0]);
    final PhraseTable<String> withholding = PhraseTable.read(EN + "withholding.tsv", row -> row[0]);
    final PhraseTable<String> according = PhraseTable.read(EN + "according.tsv", row -> row[1]);

    private final WordSet pasts = PhraseTable.words(EN + "past-forms.tsv");

    /** Whether a word is a verb by its form: in the past, or one that reports. */
    boolean forms(Token token) {
        return token.lower().endsWith("ed") || pasts.has(token) || (verbs.get(token) != null);
    }

    /** What any of the above may begin with. */
    final WordGate any = new WordGate("cues of claims", ownCount, according, verbs);

    final SubjectFinder subjects = new SubjectFinder();
}
