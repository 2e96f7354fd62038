package org.claimline.ingest.attribution;

/** The tables and steps by which statements are read; the same for every text. */
final class Grammar {
    final ReportingWords words = new ReportingWords();
    final VerbGroups groups = new VerbGroups(words);
    final SourceWords sources = new SourceWords(words);
    final SourceBehind behind = new SourceBehind(words);
    final ContentWords contents = new ContentWords(words);
}
