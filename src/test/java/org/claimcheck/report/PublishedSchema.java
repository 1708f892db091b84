package org.claimcheck.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds documents against the schemas that the program publishes. */
public final class PublishedSchema {

    private PublishedSchema() {
    }

    /** The text of a schema: claims, report, facts or scenarios. */
    public static String text(String name) {
        try (InputStream in = PublishedSchema.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a JSON document; empty if it follows the schema. */
    public static List<String> errors(String name, String json) {
        return errors(name, json, InputFormat.JSON);
    }

    /** What is wrong with a YAML document; empty if it follows the schema. */
    public static List<String> errorsOfYaml(String name, String yaml) {
        return errors(name, yaml, InputFormat.YAML);
    }

    private static List<String> errors(String name, String document, InputFormat format) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text(name), InputFormat.JSON)
                .validate(document, format).stream().map(error -> error.getInstanceLocation() + ": " + error.getMessage()).toList();
    }
}
