package org.claimline.dashboard.articles;

import jakarta.ws.rs.FormParam;
import org.claimline.api.ArticleInput;
import org.jspecify.annotations.Nullable;

/** What a reader typed, kept as it was typed. */
class ArticleForm {
    @FormParam("content")
    @Nullable
    String content;

    @FormParam("kind")
    @Nullable
    String kind;

    @FormParam("title")
    @Nullable
    String title;

    @FormParam("outlet")
    @Nullable
    String outlet;

    @FormParam("publishedAt")
    @Nullable
    String publishedAt;

    @FormParam("url")
    @Nullable
    String url;

    @FormParam("action")
    @Nullable
    String action;

    public String content() {
        return content == null ? "" : content;
    }

    public boolean isHtml() {
        return "html".equals(kind);
    }

    public boolean isToBeStored() {
        return "store".equals(action);
    }

    public boolean isToBeExplained() {
        return "analyse".equals(action);
    }

    public String title() {
        return title == null ? "" : title;
    }

    public String outlet() {
        return outlet == null ? "" : outlet;
    }

    public String publishedAt() {
        return publishedAt == null ? "" : publishedAt;
    }

    public String url() {
        return url == null ? "" : url;
    }

    /** The same as the services take it. */
    public ArticleInput input() {
        // A browser sends line ends as CR LF, whatever was pasted; the article had LF, and so has its digest.
        var text = content().replace("\r\n", "\n");
        return new ArticleInput(
                isHtml() ? null : text,
                isHtml() ? text : null,
                given(url),
                given(title),
                given(outlet),
                given(publishedAt),
                null);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
