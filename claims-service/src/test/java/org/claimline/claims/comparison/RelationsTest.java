package org.claimline.claims.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.claimline.api.ClaimRelation;
import org.claimline.api.RelationKind;
import org.claimline.claims.Samples;
import org.claimline.claims.Statements;
import org.claimline.testing.Ukrainian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelationsTest {
    private static final Relations RELATIONS = new Relations(Samples.GAZETTEER);

    static Stream<CSVRecord> goldenCases() throws IOException {
        return Statements.golden(RelationsTest.class, "golden-relations.csv");
    }

    @ParameterizedTest
    @MethodSource("goldenCases")
    void tellsHowTwoClaimsBearOnEachOther(CSVRecord golden) {
        var relation =
                RELATIONS.between(Statements.claim(1, golden.get("one")), Statements.claim(2, golden.get("other")));

        assertThat(relation.map(found -> found.kind().name()).orElse(""))
                .as(golden.get("case"))
                .isEqualTo(golden.get("kind"));
        assertThat(relation.map(ClaimRelation::reason).orElse("")).contains(golden.get("reason"));
        relation.map(ClaimRelation::reason).ifPresent(Ukrainian::knows);
    }

    @Test
    void theWeightiestComesFirstAndWhatOnlyLooksLikeAConflictIsCutOff() {
        var claim =
                Statements.claim(1, "Zelenskyy|UKRAINE|AREA|ASSERTS|EXACT 1000|UA-63|UKRAINE|2022-09-01|2022-09-08");
        var admission =
                Statements.claim(2, "Konashenkov|RUSSIA|AREA|CONCEDES|ABOUT 1000|UA-63|UKRAINE|2022-09-01|2022-09-08");
        var denial = Statements.claim(3, "Peskov|RUSSIA|AREA|DENIES|EXACT 1000|UA-63||2022-09-01|2022-09-08");
        var elsewhere = LongStream.range(10, 40)
                .mapToObj(id -> Statements.claim(
                        id, "Hromov|UKRAINE|AREA|ASSERTS|EXACT 70|UA-65|UKRAINE|2022-09-01|2022-09-08"));

        var relations = RELATIONS.of(
                claim, Stream.concat(elsewhere, Stream.of(denial, admission)).toList());

        assertThat(relations)
                .extracting(ClaimRelation::kind)
                .startsWith(RelationKind.CONCESSION, RelationKind.CONTRADICTION, RelationKind.NOT_IN_CONFLICT)
                .hasSize(12);
    }
}
