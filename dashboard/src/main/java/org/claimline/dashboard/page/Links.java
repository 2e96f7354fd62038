package org.claimline.dashboard.page;

import io.quarkus.qute.TemplateExtension;
import org.claimline.api.Article;
import org.claimline.api.Assessment;
import org.claimline.api.ClaimMention;

/** What may become a link: addresses from outside only where their scheme is http or https. */
@TemplateExtension
final class Links {
    private Links() {}

    static boolean web(ClaimMention mention) {
        return Address.isWeb(mention.url());
    }

    static boolean web(Article article) {
        return Address.isWeb(article.url());
    }

    static boolean web(Assessment assessment) {
        return Address.isWeb(assessment.citation());
    }
}
