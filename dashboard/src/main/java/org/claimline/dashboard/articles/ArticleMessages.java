package org.claimline.dashboard.articles;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of articles. */
@MessageBundle("articles")
public interface ArticleMessages {
    @Message(", day of publication not known")
    String no_day();

    @Message("where it was published")
    String published_where();

    @Message("in its words")
    String in_words();

    @Message("delivered")
    String delivered();

    @Message("on the way")
    String on_way();

    @Message("claims-service has not taken the claims yet; it is tried again until it does")
    String on_way_text();

    @Message("claims-service does not answer just now, so these claims have no links to their pages.")
    String unlinked();

    @Message("The record")
    String record();

    @Message("Came in")
    String came_in();

    @Message("Language")
    String language();

    @Message("Digest")
    String digest();

    @Message("SHA-256 of the text above")
    String digest_note();

    @Message("Page as it came")
    String page();

    @Message("SHA-256 of its {bytes} bytes, kept on")
    String page_note(int bytes);

    @Message("What has been read, newest first, kept word for word as it was.")
    String list_lead();

    @Message("No articles yet")
    String empty();

    @Message("Paste the first one")
    String empty_paste();

    @Message("and see what it claims.")
    String empty_see();

    @Message("The newest {n} articles")
    String newest(int n);

    @Message("Read another")
    String another();

    @Message("Published")
    String published();

    @Message("Delivery")
    String delivery();

    @Message("Paste a news article and see which claims about ground it makes. Nothing is stored until you say so.")
    String new_lead();

    @Message("This could not be read")
    String trouble();

    @Message("The article")
    String the_article();

    @Message("Paste the text, or the page’s HTML source")
    String paste_hint();

    @Message("It is")
    String it_is();

    @Message("plain text")
    String plain();

    @Message("HTML source")
    String html();

    @Message("who published it")
    String outlet_hint();

    @Message("Title")
    String title();

    @Message("Address")
    String address();

    @Message(
            "The day lets “on Sunday” or “in the last week” become dates. Give a day (2022-09-08) or an instant (2022-09-08T12:00:00Z). HTML often says all this itself; what you type wins.")
    String day_hint();

    @Message("Find the claims")
    String find();

    @Message("found")
    String found();

    @Message(
            "This article makes no claim that ground changed hands, or none that we can read. Figures of people, money and distances between places are left out on purpose.")
    String left_out();

    @Message("Versions of this text")
    String versions();

    @Message("this one")
    String this_version();

    @Message("The text at this address was changed since.")
    String outdated();

    @Message("The newest version")
    String newest_version();

    @Message("What changed in its claims")
    String changed_claims();

    @Message("The words changed, its claims did not.")
    String changed_none();

    @Message("Change")
    String change();

    @Message("Before")
    String before();

    @Message("Now")
    String after();

    @Message("What changed in its words")
    String changed_text();
}
