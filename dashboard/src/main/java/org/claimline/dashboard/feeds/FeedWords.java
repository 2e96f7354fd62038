package org.claimline.dashboard.feeds;

import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateExtension;
import org.claimline.api.Feed;
import org.claimline.api.FeedItem;
import org.claimline.api.FeedItemState;

/** How feeds read on their pages. */
@TemplateExtension
final class FeedWords {
    private FeedWords() {}

    /** By what a reader knows it. */
    static String name(Feed feed) {
        return feed.title() == null ? feed.url() : feed.title();
    }

    static String standing(Feed feed) {
        if (feed.paused()) return say("paused", "призупинено");
        if (feed.failures() > 0) return say("cannot be read", "не вдається прочитати");
        return feed.polledAt() == null ? say("not read yet", "ще не прочитано") : say("followed", "відстежується");
    }

    /** The style class of the badge. */
    static String style(Feed feed) {
        if (feed.failures() > 0 || feed.paused()) return "warn";
        return feed.polledAt() == null ? "" : "sound";
    }

    /** Whether it leads to an article. */
    static boolean isArticle(FeedItem item) {
        return item.digest() != null && (item.state() == FeedItemState.STORED || item.state() == FeedItemState.KNOWN);
    }

    /** Whether a person is to decide. */
    static boolean isHeld(FeedItem item) {
        return item.state() == FeedItemState.QUARANTINED;
    }

    static String words(FeedItemState state) {
        return switch (state) {
            case WAITING -> say("to be read", "очікує");
            case STORED -> say("stored", "збережено");
            case KNOWN -> say("known before", "відоме раніше");
            case QUARANTINED -> say("in quarantine", "у карантині");
            case FAILED -> say("not read", "не прочитано");
            case LEFT_OUT -> say("left out by words", "відсіяно за словами");
        };
    }
}
