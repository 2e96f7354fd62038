package org.claimline.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.concurrent.atomic.AtomicReference;
import org.claimline.api.ArticleInput;
import org.claimline.api.Delivery;
import org.claimline.api.Evidence;
import org.claimline.api.Quantity;
import org.claimline.api.Source;
import org.claimline.api.Window;
import org.junit.jupiter.api.Test;

class JsonFaultTest {
    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    @Test
    void saysWhereTheJsonBreaks() {
        assertThat(fault("{\"text\": \"abc\"\n oops}", ArticleInput.class))
                .startsWith("not valid JSON: ")
                .contains("line 2, column ")
                .doesNotContain("com.fasterxml", "java", "start marker");
    }

    @Test
    void saysThatThereIsNoBody() {
        assertThat(fault("", ArticleInput.class)).startsWith("expected a JSON body, got none");
    }

    @Test
    void namesTheFieldAndWhatItHolds() {
        assertThat(fault("{\"text\": {\"a\": 1}}", ArticleInput.class))
                .startsWith("text: expected a text, got an object")
                .contains("(line 1, column ");
        assertThat(fault("[1]", ArticleInput.class)).startsWith("expected an object, got a list");
        assertThat(fault("{\"claims\": [{\"measure\": 3.5}]}", Delivery.class))
                .startsWith("claims[0].measure: expected one of AREA");
    }

    @Test
    void listsWhatAnEnumAllows() {
        assertThat(fault("{\"qualifier\": \"ROUGHLY\"}", Quantity.class))
                .startsWith("qualifier: expected one of EXACT, ABOUT, ")
                .contains(", got \"ROUGHLY\"");
    }

    @Test
    void showsTheFormOfADay() {
        assertThat(fault("{\"start\": \"yesterday\"}", Window.class))
                .startsWith("start: expected a day such as 2022-09-08, got \"yesterday\"");
    }

    @Test
    void repeatsWhatARecordObjectsTo() {
        assertThat(fault("{\"start\": 5, \"end\": 5, \"text\": \"\"}", Evidence.class))
                .startsWith("not a span: [5, 5)");
    }

    @Test
    void namesTheFieldsThatARecordCannotDoWithout() {
        assertThat(fault("{\"title\": \"x\"}", Delivery.class))
                .startsWith("a required field is absent or null; required are claims");
        assertThat(fault("{\"name\": \"x\"}", Source.class))
                .contains("required are id, name, kind, role, aliases, known");
    }

    @Test
    void survivesABombOfBrackets() {
        assertThat(fault("[".repeat(100_000), Delivery.class)).doesNotContain("com.fasterxml");
        assertThat(fault("{\"claims\":" + "[".repeat(100_000), Delivery.class)).doesNotContain("com.fasterxml");
    }

    private String fault(String body, Class<?> type) {
        var fault = new AtomicReference<JsonProcessingException>();
        assertThatThrownBy(() -> json.readValue(body, type))
                .isInstanceOfSatisfying(JsonProcessingException.class, fault::set);
        var words = JsonFault.describe(fault.get());
        assertThat(words).doesNotContain("org.claimline", "java.", "`");
        return words;
    }
}
