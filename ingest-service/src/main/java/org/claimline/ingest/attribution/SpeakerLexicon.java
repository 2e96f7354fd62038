package org.claimline.ingest.attribution;

import java.util.List;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.WordSet;

/** What the words of a language say about speakers; the same for every text. */
final class SpeakerLexicon {
    private static final String EN = "/org/claimline/ingest/en/";

    /**
     * A short form of bodies.
     *
     * @param ids the sources it may stand for
     * @param alone whether it needs no nation beside it
     * @param lasting whether a nation has one alone, so that it need not have been named
     */
    record Body(List<String> ids, boolean alone, boolean lasting) {
        static Body of(String[] row) {
            String kind = row.length > 2 ? row[2] : "";
            return new Body(List.of(row[1].split(";")), kind.equals("ALONE"), !kind.equals("NAMED"));
        }
    }

    /**
     * Whose side words beside a speaker give him.
     *
     * @param office whether they do so only beside an office: "the governor of Sumy region"
     */
    record Posting(Side side, boolean office) {}

    final PhraseTable<SourceKind> speakers = PhraseTable.read(EN + "speakers.tsv", row -> SourceKind.valueOf(row[1]));
    final PhraseTable<SourceKind> pronouns = PhraseTable.read(EN + "pronouns.tsv", row -> SourceKind.valueOf(row[1]));
    final PhraseTable<SourceKind> objects =
            PhraseTable.read(EN + "pronouns-behind.tsv", row -> SourceKind.valueOf(row[1]));
    final WordSet determiners = PhraseTable.words(EN + "determiners.tsv");
    final PhraseTable<Body> bodies = PhraseTable.read(EN + "bodies.tsv", Body::of);
    final PhraseTable<Side> nations = PhraseTable.read(EN + "nations.tsv", row -> Side.valueOf(row[1]));
    final PhraseTable<Posting> postings =
            PhraseTable.read(EN + "offices-of-sides.tsv", row -> new Posting(Side.valueOf(row[1]), row.length > 2));
    final WordSet ranks = PhraseTable.words(EN + "ranks.tsv");
    final WordSet directions = PhraseTable.words(EN + "direction-heads.tsv");
    final WordSet nationTails = PhraseTable.words(EN + "nation-tails.tsv");
    final WordSet lesser = PhraseTable.words(EN + "lesser-holders.tsv");
    final WordSet heads = PhraseTable.words(EN + "office-heads.tsv");
    final PhraseTable<String> adjectives = PhraseTable.read(EN + "nation-adjectives.tsv", row -> row[1]);
    final PhraseTable<String[]> governments = PhraseTable.read(EN + "governments.tsv", row -> row);
    final WordSet noNames = PhraseTable.words(EN + "no-names.tsv");
    final WordSet people = PhraseTable.words(EN + "people.tsv");
    final WordSet indefinites = PhraseTable.words(EN + "indefinites.tsv");
    final WordSet outsiders = PhraseTable.words(EN + "outsiders.tsv");
    final WordSet possessives = PhraseTable.words(EN + "possessives.tsv");
    /** Given names, each with the first form of its row. */
    final PhraseTable<String> givenNames = PhraseTable.read(EN + "given-names.tsv", row -> row[0].split("\\|", 2)[0]);

    final Genders genders = new Genders(givenNames);
    final WordSet tallies = PhraseTable.words(EN + "tallies.tsv");
    final WordSet ownStaff = PhraseTable.words(EN + "own-staff.tsv");
    final WordSet generic = PhraseTable.words(EN + "generic-persons.tsv");
    final WordSet units = PhraseTable.words(EN + "author-bodies.tsv");
    final WordSet documents = PhraseTable.words(EN + "spoken-documents.tsv");
    final WordSet authorLinks = PhraseTable.words(EN + "text-owners.tsv");
    final WordSet media = PhraseTable.words(EN + "media.tsv");
    final WordSet works = PhraseTable.words(EN + "works.tsv");
    final WordSet otherMinistries = PhraseTable.words(EN + "other-ministries.tsv");
    final WordSet states = PhraseTable.words(EN + "state-bodies.tsv");
    final PhraseTable<String> titles = PhraseTable.read(EN + "titles.tsv", row -> row[1]);
}
