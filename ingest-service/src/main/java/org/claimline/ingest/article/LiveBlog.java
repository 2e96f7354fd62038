package org.claimline.ingest.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimline.api.Rolling;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself as a live blog, after schema.org: it shows its latest entries and drops older ones.
 *
 * @param posts those that say when they were written
 */
record LiveBlog(List<Post> posts) {
    /** As JSON-LD and microdata name it. */
    static final String TYPE = "LiveBlogPosting";

    static final int MOST_POSTS = 1000;
    /** So much of its words tells a post from the others. */
    private static final int BEGINNING = 120;
    /** One post that is pinned above the others, or was dated anew, does not turn them round. */
    private static final int STEPS_FOR_ONE_BACK = 4;

    private static final Evaluator BLOG = QueryParser.parse("[itemtype*=" + TYPE + "]");
    private static final Evaluator POST = QueryParser.parse("[itemprop=liveBlogUpdate]");
    private static final Evaluator PUBLISHED = QueryParser.parse("[itemprop=datePublished]");
    private static final Evaluator PARAGRAPH = QueryParser.parse("p");

    /**
     * An entry.
     *
     * @param beginning of its text
     */
    record Post(Instant at, String beginning) {
        /** Null if it does not say when it was written, or nothing else. */
        static @Nullable Post of(@Nullable Instant at, @Nullable String text) {
            var line =
                    text == null ? null : Metadata.line(text.lines().findFirst().orElse(""));
            if (at == null || line == null) return null;
            return new Post(at, line.length() <= BEGINNING ? line : line.substring(0, BEGINNING));
        }
    }

    private record Found(int position, Instant at) {}

    /** A page that says so in microdata; null if it does not. */
    static @Nullable LiveBlog shown(Document page) {
        var blog = page.selectFirst(BLOG);
        if (blog == null) return null;
        var posts = new ArrayList<Post>();
        for (var element : blog.select(POST)) {
            var post = posts.size() == MOST_POSTS ? null : post(element);
            if (post != null) posts.add(post);
        }
        return new LiveBlog(posts);
    }

    private static @Nullable Post post(Element element) {
        var published = element.selectFirst(PUBLISHED);
        var paragraph = element.selectFirst(PARAGRAPH);
        return Post.of(published == null ? null : time(published), (paragraph == null ? element : paragraph).text());
    }

    private static @Nullable Instant time(Element published) {
        for (var stated : List.of(published.attr("datetime"), published.attr("content"), published.text()))
            if (!stated.isBlank()) return PublicationTime.found(stated);
        return null;
    }

    /** In which order the entries stand in the text that was read from the page. */
    Rolling order(String text) {
        var found = new ArrayList<Found>();
        for (var post : posts) {
            var position = text.indexOf(post.beginning());
            if (position >= 0) found.add(new Found(position, post.at()));
        }
        found.sort(Comparator.comparingInt(Found::position));
        var older = 0;
        var newer = 0;
        for (var i = 1; i < found.size(); i++) {
            var step = found.get(i).at().compareTo(found.get(i - 1).at());
            if (step < 0) older++;
            if (step > 0) newer++;
        }
        if (older > 0 && newer * STEPS_FOR_ONE_BACK <= older) return Rolling.NEWEST_FIRST;
        if (newer > 0 && older * STEPS_FOR_ONE_BACK <= newer) return Rolling.OLDEST_FIRST;
        return Rolling.ORDER_NOT_KNOWN;
    }
}
