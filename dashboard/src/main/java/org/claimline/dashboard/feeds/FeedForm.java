package org.claimline.dashboard.feeds;

import static org.claimline.dashboard.page.Language.say;

import jakarta.ws.rs.FormParam;
import java.util.List;
import org.claimline.api.Feed;
import org.claimline.api.FeedInput;
import org.claimline.dashboard.page.BadParameterException;
import org.jspecify.annotations.Nullable;

/** What a reader typed about a feed, kept as it was typed. */
class FeedForm {
    @FormParam("url")
    @Nullable
    String url;

    @FormParam("outlet")
    @Nullable
    String outlet;

    @FormParam("include")
    @Nullable
    String include;

    @FormParam("exclude")
    @Nullable
    String exclude;

    @FormParam("minutes")
    @Nullable
    String minutes;

    static FeedForm of(Feed feed) {
        var form = new FeedForm();
        form.url = feed.url();
        form.outlet = feed.outlet();
        form.include = String.join("\n", feed.include());
        form.exclude = String.join("\n", feed.exclude());
        form.minutes = String.valueOf(feed.minutes());
        return form;
    }

    public String url() {
        return url == null ? "" : url;
    }

    public String outlet() {
        return outlet == null ? "" : outlet;
    }

    public String include() {
        return include == null ? "" : include;
    }

    public String exclude() {
        return exclude == null ? "" : exclude;
    }

    public String minutes() {
        return minutes == null ? "15" : minutes;
    }

    /**
     * The same as ingest-service takes it.
     *
     * @throws BadParameterException when the minutes are no number
     */
    FeedInput input(boolean paused) {
        return new FeedInput(url().strip(), outlet(), lines(include()), lines(exclude()), pace(), paused);
    }

    private @Nullable Integer pace() {
        if (minutes().isBlank()) return null;
        try {
            return Integer.valueOf(minutes().strip());
        } catch (NumberFormatException e) {
            throw new BadParameterException(
                    "minutes", minutes(), say("a whole number from 5 to 1,440", "ціле число від 5 до 1440"));
        }
    }

    private static List<String> lines(String words) {
        return words.lines().map(String::strip).filter(word -> !word.isEmpty()).toList();
    }
}
