package org.claimline.claims.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaGuardTest {
    record Golden(String text, String cell) {}

    static List<Golden> goldens() throws IOException {
        try (var file = FormulaGuardTest.class.getResourceAsStream("formula-guard.yaml")) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void noCellRunsAndEveryTextCanBeReadBack(Golden golden) {
        var cell = FormulaGuard.guarded(golden.text());

        assertThat(cell).isEqualTo(golden.cell());
        assertThat(cell.startsWith("'") ? cell.substring(1) : cell).isEqualTo(golden.text());
    }
}
