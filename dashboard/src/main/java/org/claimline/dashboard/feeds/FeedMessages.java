package org.claimline.dashboard.feeds;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of feeds. */
@MessageBundle("feeds")
public interface FeedMessages {
    @Message("Feeds")
    String title();

    @Message(
            "RSS and Atom feeds that are looked at again and again: each new item is read as an article, and nothing that a feed shows is read twice.")
    String lead();

    @Message("Feeds that are followed")
    String followed();

    @Message("No feed is followed yet. Add the first one below.")
    String none();

    @Message("Feed")
    String feed();

    @Message("State")
    String state();

    @Message("Last look")
    String last();

    @Message("Next look")
    String next();

    @Message("not yet")
    String never();

    @Message("Stored")
    String stored();

    @Message("To be read")
    String waiting();

    @Message("Not read")
    String failed();

    @Message("Now")
    String action();

    @Message("Look now")
    String poll();

    @Message("Pause")
    String pause();

    @Message("Go on")
    String resume();

    @Message("Follow a feed")
    String add_title();

    @Message("Follow")
    String add();

    @Message("Address of the feed")
    String url();

    @Message("Outlet")
    String outlet();

    @Message("as each article says")
    String outlet_hint();

    @Message("Minutes between looks")
    String minutes();

    @Message("Only items with one of these words")
    String include();

    @Message("No items with one of these words")
    String exclude();

    @Message(
            "One word or phrase on each line, looked for in title and summary. Where no words are given, every item is read.")
    String words_hint();

    @Message("This was not taken")
    String trouble();

    @Message("This feed is followed already. Nothing was changed: its words and pace are below.")
    String known();

    @Message("What is wrong")
    String failing();

    @Message("Failed looks in a row")
    String times();

    @Message("What is read of it")
    String settings();

    @Message("Save")
    String save();

    @Message("The feed is then looked at anew.")
    String save_hint();

    @Message("Follow it no longer")
    String remove_title();

    @Message("Its articles and claims stay. Its items are forgotten: followed again, the feed is read anew.")
    String remove_hint();

    @Message("Yes, follow it no longer")
    String sure();

    @Message("Remove")
    String remove();

    @Message("Items")
    String items();

    @Message("It has shown no items yet.")
    String items_none();

    @Message("The newest {n} are shown.")
    String items_more(int n);

    @Message("Item")
    String item();

    @Message("Seen")
    String seen();

    @Message("What became of it")
    String became();

    @Message("To the article")
    String article();
}
