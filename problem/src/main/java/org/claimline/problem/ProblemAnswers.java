package org.claimline.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.claimline.api.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Documents the error answers of every operation, which none of them has to say for itself. */
@OpenApiFilter
public class ProblemAnswers implements OASFilter {
    private static final String SCHEMA = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        if (openApi.getPaths() == null) return;
        if (openApi.getComponents() == null) openApi.setComponents(OASFactory.createComponents());
        openApi.getComponents().addSchema(SCHEMA, schema());
        for (var path : openApi.getPaths().getPathItems().values())
            path.getOperations().forEach(ProblemAnswers::answer);
    }

    private static void answer(PathItem.HttpMethod method, Operation operation) {
        var parameters = operation.getParameters();
        var parameterised = parameters != null && !parameters.isEmpty();
        var body = operation.getRequestBody();
        if (parameterised || body != null) add(operation, "400", "A parameter or the body is not understood");
        // A PUT makes what its path names.
        if (parameterised
                && method != PathItem.HttpMethod.PUT
                && parameters.stream().anyMatch(parameter -> parameter.getIn() == In.PATH))
            add(operation, "404", "There is nothing under that id");
        if (body != null) {
            add(operation, "413", "The body is too large");
            add(operation, "415", "The Content-Type is none of those listed");
            // Only what people wrote can be well-formed and still hold nothing to read.
            if (body.getContent() != null && body.getContent().hasMediaType("text/html"))
                add(operation, "422", "The article holds nothing to read");
        }
        add(operation, "default", "Any other error");
    }

    private static void add(Operation operation, String status, String description) {
        var content = OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(SCHEMA)));
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse().description(description).content(content));
    }

    private static Schema schema() {
        return OASFactory.createSchema()
                .description("An error answer (RFC 9457)")
                .addType(SchemaType.OBJECT)
                .required(List.of("type", "title", "status", "detail"))
                .addProperty("type", text("about:blank where the status says it all"))
                .addProperty("title", text("the same for every occurrence of a problem"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(SchemaType.INTEGER)
                                .format("int32")
                                .description("the HTTP status"))
                .addProperty("detail", text("what was expected and what was got"))
                .addProperty("instance", text("the path that was asked for"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().addType(SchemaType.STRING))
                                .description("one line per field or row that is wrong"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
