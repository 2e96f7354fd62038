package org.claimline.claims.grading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.claimline.api.Measure;
import org.claimline.claims.scoring.BiasPrior;
import org.claimline.claims.scoring.Likelihoods;
import org.claimline.claims.scoring.Reference;
import org.claimline.claims.scoring.Settings;
import org.claimline.claims.scoring.Standing;
import org.claimline.claims.scoring.Testimony;
import org.jspecify.annotations.Nullable;

/** One source on one measure: what it said, and what others said on the same questions. */
record Case(String source, Measure measure, List<StoredStatement> statements, BiasPrior prior) {
    Case {
        statements = List.copyOf(statements);
    }

    /** How the source stood, or stands, on the settings' day: only what could be known then counts. */
    Standing standing(Settings settings) {
        return standing(settings, new Likelihoods(0));
    }

    /** The same, from likelihoods that are known already where there are such. */
    Standing standing(Settings settings, Likelihoods likelihoods) {
        return testimony(statements, settings).standing(source, prior, likelihoods);
    }

    /** What was said, beside the references that could be known on the settings' day. */
    static Testimony testimony(Collection<StoredStatement> all, Settings settings) {
        var statements =
                all.stream().filter(one -> one.knownBy(settings.asOf())).toList();
        // Two claims on one question stand beside the same figures.
        var references = new LinkedHashMap<List<String>, Reference>();
        for (var one : statements)
            for (var reference : one.known(settings.asOf()))
                references.putIfAbsent(List.of(reference.question(), reference.id()), reference);
        return new Testimony(
                statements.stream().map(StoredStatement::statement).toList(), references.values(), settings);
    }

    /** Settings for a measure on a day. */
    static Settings settings(Measure measure, @Nullable LocalDate asOf) {
        return Settings.standard(asOf).on(StoredStatement.scale(measure));
    }
}
