package org.claimcheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema, for those who use it without Claimcheck. */
class DocumentSchemaTest {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<String> definitions() {
        return JsonMapper.shared().readTree(DocumentSchema.of("facts").text()).path("$defs").propertyNames().stream();
    }

    @Test
    void is_valid_itself() {
        JsonNode schema = JsonMapper.shared().readTree(DocumentSchema.of("facts").text());
        assertThat(REGISTRY.getSchema(com.networknt.schema.SchemaLocation.of(DRAFT)).validate(schema)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void every_definition_compiles(String name) {
        assertThat(DocumentSchema.of("facts", name).check(YamlDocument.yaml("f", ""))).isEmpty();
    }

    @Test
    void accepts_numbers_and_booleans_as_other_readers_see_them() {
        JsonNode fact = JsonMapper.shared().readTree("""
                [{"id": "f", "measure": "strength", "subject": "x", "value": [1, 2.5], "on": 2014, "checked": "2024-12-31",
                  "sources": [{"publisher": "P", "date": 1998}]}]
                """);
        var schema = REGISTRY.getSchema(DocumentSchema.of("facts").text());
        assertThat(schema.validate(fact)).isEmpty();
        JsonNode relation = JsonMapper.shared().readTree("[{\"id\": \"r\", \"name\": {\"en\": \"r\"}, \"symmetric\": true}]");
        assertThat(schema.validate(relation)).isEmpty();
    }
}
