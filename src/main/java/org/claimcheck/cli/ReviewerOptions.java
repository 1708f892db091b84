package org.claimcheck.cli;

import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Who decides. */
final class ReviewerOptions {

    private static final String VARIABLE = "CLAIMCHECK_REVIEWER";

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--reviewer", paramLabel = "NAME", description = "Who decides (default: the variable " + VARIABLE + ", else the name you are "
            + "logged in with).")
    private String name;

    String name() {
        Map<String, String> environment = System.getenv();
        String given = name != null ? name : environment.getOrDefault(VARIABLE, System.getProperty("user.name", ""));
        String reviewer = given.strip();
        if (reviewer.isEmpty()) {
            throw UsageError.of(command, "Nobody is known to decide: name the reviewer with --reviewer NAME");
        }
        return reviewer;
    }
}
