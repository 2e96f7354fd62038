package org.claimline.dashboard.page;

import io.quarkus.qute.TemplateExtension;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.List;

/** The switch of languages on every page. */
@TemplateExtension(namespace = "languages")
final class Languages {
    static final String ADDRESS = "claimline.address";

    private Languages() {}

    static List<Language> all() {
        return List.of(Language.values());
    }

    /** The address of this very page in another language. */
    static String href(Language language) {
        return new Address(here()).with(Language.PARAMETER, language.tag()).text();
    }

    /** The address of this very page, in whatever language and colours. */
    static String here() {
        return VertxContext.isOnDuplicatedContext()
                ? ContextLocals.<String>get(ADDRESS).orElse("/")
                : "/";
    }
}
