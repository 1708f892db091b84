package org.claimcheck.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds documents against the schemas of formats that others define. */
public final class ForeignSchema {

    private ForeignSchema() {
    }

    /** What is wrong with a log of SARIF 2.1.0. */
    public static List<String> errorsOfSarif(String json) {
        return errors("/schema/sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_7, json);
    }

    /** What is wrong with a line of the Reviewdog Diagnostic Format. */
    public static List<String> errorsOfRdjsonl(String line) {
        return errors("/schema/rdjsonl.schema.json", SpecificationVersion.DRAFT_2020_12, line);
    }

    /** What is wrong with a document of Popolo. */
    public static List<String> errorsOfPopolo(String json) {
        return errors("/exchange/popolo.schema.json", SpecificationVersion.DRAFT_2020_12, json);
    }

    private static List<String> errors(String resource, SpecificationVersion draft, String json) {
        try (InputStream in = ForeignSchema.class.getResourceAsStream(resource)) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(draft).getSchema(schema, InputFormat.JSON)
                    .validate(json, InputFormat.JSON, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream().map(error -> error.getInstanceLocation() + ": " + error.getMessage()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
