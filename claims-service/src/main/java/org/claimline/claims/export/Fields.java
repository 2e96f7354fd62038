package org.claimline.claims.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A JSON object that grows field by field; what is not known has no field. */
final class Fields {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode node = NODES.objectNode();

    static Fields of(String name, @Nullable Object value) {
        return new Fields().with(name, value);
    }

    /** Adds a text, number, truth value, node, object or list; anything else as the text it is written as. */
    Fields with(String name, @Nullable Object value) {
        if (value == null || (value instanceof Collection<?> list && list.isEmpty())) return this;
        node.set(name, node(value));
        return this;
    }

    ObjectNode node() {
        return node;
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case JsonNode json -> json;
            case Fields fields -> fields.node;
            case Boolean truth -> NODES.booleanNode(truth);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Double number -> NODES.numberNode(number);
            case Collection<?> list -> array(list);
            default -> NODES.textNode(value.toString());
        };
    }

    private static ArrayNode array(Collection<?> list) {
        var array = NODES.arrayNode(list.size());
        list.forEach(one -> array.add(node(one)));
        return array;
    }
}
