package org.claimline.kubernetes.manifest;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads manifests as strictly as an API server with field validation: unknown fields, doubled keys and wrong types are errors. */
final class StrictLoader {
    private static final ObjectMapper YAML = JsonMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .annotationIntrospector(new NoRestForUnknownFields())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            // A bare 8080 or true as the value of a variable is a mistake that the API server refuses.
            .withCoercionConfig(LogicalType.Textual, config -> {
                for (CoercionInputShape shape :
                        List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
                    config.setCoercion(shape, CoercionAction.Fail);
                }
            })
            .build();

    private StrictLoader() {}

    /**
     * @param manifests YAML documents
     * @throws IOException with the path of the first field that does not belong
     */
    static List<HasMetadata> load(String manifests) throws IOException {
        List<HasMetadata> objects = new ArrayList<>();
        try (var documents = YAML.readerFor(KubernetesResource.class).<KubernetesResource>readValues(manifests)) {
            while (documents.hasNextValue()) {
                KubernetesResource resource = documents.nextValue();
                if (resource instanceof GenericKubernetesResource unknown) {
                    throw new IOException("unknown kind " + unknown.getApiVersion() + " " + unknown.getKind());
                }
                objects.add((HasMetadata) resource);
            }
        }
        return objects;
    }

    /** The models keep what they do not know in a map; without that map Jackson refuses it. */
    private static final class NoRestForUnknownFields extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
