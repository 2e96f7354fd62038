package org.claimline.dashboard.articles;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of imports. */
@MessageBundle("imports")
public interface ImportMessages {
    @Message("Imports")
    String title();

    @Message("Import many")
    String many();

    @Message(
            "Many articles in one file: every line or page is read by itself, and what cannot be read is listed with the reason. What one import brought can be taken back as a whole.")
    String lead();

    @Message("This file was not taken")
    String trouble();

    @Message("A file with articles")
    String file();

    @Message(
            "A .ndjson file has one article on each line, as JSON with “text” or “html”, and, where known, “publishedAt”, “outlet”, “title” and “url”; IPTC ninjs and ClaimReview are read too. A .zip archive has .html, .txt, .json and .ndjson files; a .warc or .warc.gz file is what a web crawler kept.")
    String file_hint();

    @Message("Import")
    String send();

    @Message("Imports so far")
    String so_far();

    @Message("Import")
    String one();

    @Message("without a name")
    String unnamed();

    @Message("State")
    String state();

    @Message("New")
    String accepted();

    @Message("Known")
    String known();

    @Message("In quarantine")
    String quarantined();

    @Message("Not read")
    String failed();

    @Message("Taken back")
    String withdrawn();

    @Message("Begun")
    String begun();

    @Message("Ended")
    String ended();

    @Message("Progress")
    String progress();

    @Message("Read so far")
    String so_much();

    @Message("Load the page again to see how far it is.")
    String reload();

    @Message("Load again")
    String reload_link();

    @Message("Stop")
    String cancel();

    @Message("What was stored stays.")
    String cancel_hint();

    @Message("Undo this import")
    String undo();

    @Message(
            "Takes back the articles that this import alone brought, with their claims. What came by another road too stays.")
    String undo_hint();

    @Message("What was not stored")
    String findings();

    @Message("Everything that was read is stored.")
    String no_findings();

    @Message("Where")
    String where();

    @Message("What became of it")
    String kind();

    @Message("Reason")
    String reason();

    @Message("More of them")
    String more();

    @Message("{n} more are counted, without their reasons.")
    String unkept(long n);

    @Message("Quarantine")
    String quarantine();

    @Message(
            "What was sent as an article and may be none, such as a page behind a paywall or a list of articles. No claims were looked for in it. A decision holds when the same text comes again.")
    String quarantine_lead();

    @Message("To be decided")
    String undecided();

    @Message("Nothing waits for a decision.")
    String undecided_none();

    @Message("The newest {n} are shown.")
    String undecided_more(int n);

    @Message("It begins")
    String begins();

    @Message("Decision")
    String decision();

    @Message("It is an article")
    String release();

    @Message("It is none")
    String discard();
}
