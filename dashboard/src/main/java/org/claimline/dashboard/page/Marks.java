package org.claimline.dashboard.page;

import io.quarkus.qute.TemplateExtension;
import org.claimline.api.Source;

/** A source's mark, for templates. */
@TemplateExtension
final class Marks {
    private Marks() {}

    static String shape(Source source) {
        return Shape.of(source).key();
    }

    static String tone(Source source) {
        return Shape.tone(source);
    }
}
