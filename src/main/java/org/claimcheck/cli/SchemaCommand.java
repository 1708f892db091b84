package org.claimcheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the published schemas. */
@Command(name = "schema", mixinStandardHelpOptions = true, sortOptions = false,
        versionProvider = VersionProvider.class,
        description = "Prints the JSON Schema (draft 2020-12) of a format.",
        footerHeading = "%nExample:%n", footer = "  claimcheck schema report > report.schema.json")
final class SchemaCommand implements Callable<Integer> {

    /** The formats that have a schema. */
    enum Name {
        CLAIMS, REPORT, EXPLANATION, FACTS, ACCEPTED, DECISION, SCENARIOS, MAPPING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "NAME", description = "claims (what extract prints), report (what verify prints), explanation (what explain prints), facts, "
            + "accepted (a line of facts/accepted), decision (a line of decisions.jsonl), scenarios or mapping (what the columns of an imported table mean).")
    private Name name;

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (InputStream in = SchemaCommand.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            console.out().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.OK.code();
    }
}
