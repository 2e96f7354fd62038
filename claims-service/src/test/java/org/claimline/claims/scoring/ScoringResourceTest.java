package org.claimline.claims.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimline.api.Problem;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ScoringResourceTest {
    @Test
    void answersTheConsensusOfEachQuestion() {
        var lines = consensus("""
                question,source,value,qualifier,saidOn
                kharkiv,ministry,3000,EXACT,2022-09-11
                kharkiv,governor,3000,,
                "izium, town",ministry,50,more_than,
                """, "")
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString()
                .split("\r\n");

        assertThat(lines[0]).isEqualTo("question,estimate,lower,upper");
        assertThat(lines[1]).startsWith("\"izium, town\",").endsWith(",,");
        var cells = lines[2].split(",");
        assertThat(cells[0]).isEqualTo("kharkiv");
        assertThat(Double.parseDouble(cells[1])).isCloseTo(3000, within(1e-6));
    }

    @Test
    void takesNegativeValuesOnTheLinearScaleOnly() {
        var csv = "question,source,value\nq,a,-10\nq,b,-20\n";

        var line = consensus(csv, "?scale=linear")
                .statusCode(200)
                .extract()
                .asString()
                .split("\r\n")[1];
        assertThat(Double.parseDouble(line.split(",")[1])).isCloseTo(-15, within(1e-9));
        problem(consensus(csv, ""), 400)
                .body("violations", hasItem(startsWith("line 2: value: expected an amount of zero or more")));
    }

    @Test
    void theLatestWordOfASourceCounts() {
        var line = consensus("""
                saidOn,value,source,question
                2022-09-12,4000,a,q
                2022-09-11,1000,a,q
                """, "").statusCode(200).extract().asString().split("\r\n")[1];

        assertThat(Double.parseDouble(line.split(",")[1])).isCloseTo(4000, within(1e-6));
    }

    @Test
    void saysWhichLinesAreWrong() {
        problem(consensus("question,source,value\nq,a,many\nq,,5\nq,b,6\n", ""), 400)
                .body("violations", hasSize(2))
                .body("violations", hasItem(containsString("line 2: value: expected a number")))
                .body("violations", hasItem(containsString("line 3: source: expected a name")));
        problem(consensus("question,value\nq,5\n", ""), 400).body("detail", containsString("no column source"));
        problem(consensus("", ""), 400);
        problem(consensus("question,source,value\nq,a,5\n", "?scale=cubic"), 400);
    }

    @Test
    void gradesEachSourceByTheReferences() {
        var answer = anchored(statements(20, 1511), references(20))
                .statusCode(200)
                .body("source", contains("ministry"))
                .body("[0].n", equalTo(20))
                .body("[0].reason", nullValue())
                .body("[0].asOf", equalTo("2022-09-20"))
                .body("[0].model", equalTo(Model.VERSION))
                .body("[0].explanation", hasSize(20))
                .body("[0].explanation[0].question", equalTo("q1"))
                .extract();

        assertThat(answer.<Float>path("[0].factor").doubleValue()).isBetween(1.4, 1.6);
        assertThat(answer.<Float>path("[0].factorLower")).isLessThan(answer.<Float>path("[0].factor"));
        assertThat(answer.<String>path("[0].letter")).isIn("C", "D");
    }

    @Test
    void withoutAReferenceNobodyIsJudged() {
        anchored(statements(9, 1511), "")
                .statusCode(200)
                .body("[0].letter", equalTo("F"))
                .body("[0].reason", equalTo("NO_REFERENCE"))
                .body("[0].nEff", equalTo(0f));
    }

    @Test
    void saysWhichEntryIsWrong() {
        problem(
                        anchored(
                                "{\"question\":\"q\",\"source\":\"\",\"value\":-3}",
                                "{\"question\":\"q\",\"assessor\":\"a\",\"value\":0}"),
                        400)
                .body("violations", hasItem(startsWith("statements[0]: source: expected a name")))
                .body("violations", hasItem(startsWith("references[0]: value: expected an amount above zero")));
        problem(
                given().contentType(ContentType.JSON)
                        .body("{}")
                        .post("/api/scoring/anchored")
                        .then(),
                400);
        problem(
                given().contentType(ContentType.JSON)
                        .body("{\"statements\":[],\"references\":[],\"tolerance\":1}")
                        .post("/api/scoring/anchored")
                        .then(),
                400);
    }

    private static String statements(int n, double value) {
        return IntStream.rangeClosed(1, n)
                .mapToObj(i ->
                        "{\"question\":\"q%d\",\"source\":\"ministry\",\"value\":%s,\"qualifier\":\"exact\",\"saidOn\":\"2022-09-%02d\"}"
                                .formatted(i, value + 40 * (i % 5 - 2), i))
                .collect(Collectors.joining(","));
    }

    private static String references(int n) {
        return IntStream.rangeClosed(1, n)
                .mapToObj(
                        i -> "{\"question\":\"q%d\",\"assessor\":\"isw\",\"value\":1000,\"error\":0.05,\"kappa\":0.05}"
                                .formatted(i))
                .collect(Collectors.joining(","));
    }

    private static ValidatableResponse anchored(String statements, String references) {
        return given().contentType(ContentType.JSON)
                .body("{\"statements\":[" + statements + "],\"references\":[" + references + "]}")
                .post("/api/scoring/anchored")
                .then();
    }

    private static ValidatableResponse consensus(String csv, String query) {
        return given().contentType("text/csv")
                .body(csv)
                .post("/api/scoring/consensus" + query)
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status) {
        return answer.statusCode(status).contentType(Problem.MEDIA_TYPE).body("status", equalTo(status));
    }
}
