package org.claimline.dashboard.page;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.claimline.dashboard.service.RefusedException;
import org.claimline.phrasebook.Phrasebook;

/**
 * What a reader is told.
 *
 * @param english whether it is in English whatever the page's language is, as a service said it and the phrase book does not know it
 */
public record Told(String text, boolean english) {
    /** In the language of the page. */
    public static Told here(String text) {
        return new Told(text, false);
    }

    /** What a service said, in the language of the page as far as the phrase book goes. */
    @TemplateExtension(matchName = "told")
    public static Told by(String service) {
        return Language.current() == Language.UKRAINIAN
                ? Phrasebook.UKRAINIAN.say(service).map(Told::here).orElseGet(() -> new Told(service, true))
                : here(service);
    }

    /** All that a service finds wrong, a line for each. */
    public static List<Told> by(RefusedException refusal) {
        return Stream.concat(
                        refusal.violations().isEmpty() ? Stream.ofNullable(refusal.getMessage()) : Stream.empty(),
                        refusal.violations().stream())
                .map(line -> by(Objects.requireNonNull(line)))
                .toList();
    }
}
