package org.claimline.claims.scoring;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.claimline.api.AmountScale;
import org.claimline.api.AnchoredInput;
import org.claimline.api.ScoringApi;
import org.claimline.api.SourceGrade;
import org.jspecify.annotations.Nullable;

/** Scoring of a caller's own data. */
@RunOnVirtualThread
class ScoringResource implements ScoringApi {
    @Override
    public String consensus(@Nullable String csv, AmountScale scale) {
        return aside(() -> csv(csv, scale));
    }

    @Override
    public List<SourceGrade> anchored(AnchoredInput input) {
        return aside(() -> AnchoredScoring.grades(input));
    }

    /** Long arithmetic on a virtual thread would hold up the others that share its carrier. */
    private static <T> T aside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private static String csv(@Nullable String csv, AmountScale scale) {
        var on = scale == AmountScale.LOG ? Scale.LOG : Scale.LINEAR;
        var lines = new StringBuilder("question,estimate,lower,upper\r\n");
        for (var one : Consensus.of(VoteFile.read(csv, scale)))
            lines.append(quoted(one.question()))
                    .append(',')
                    .append(on.amount(one.estimate()))
                    .append(',')
                    .append(bound(on, one.lower()))
                    .append(',')
                    .append(bound(on, one.upper()))
                    .append("\r\n");
        return lines.toString();
    }

    private static String bound(Scale scale, double value) {
        return Double.isNaN(value) ? "" : Double.toString(scale.amount(value));
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
