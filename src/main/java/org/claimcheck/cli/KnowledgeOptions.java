package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.report.Engine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of commands that use facts, rules and patterns. */
final class KnowledgeOptions {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--facts", paramLabel = "DIR", description = "A folder of facts to add to the shipped ones; may be repeated.")
    private List<Path> facts = List.of();

    @Option(names = "--rules", paramLabel = "DIR", description = "A folder of rules and patterns to add; a file replaces the shipped one of "
            + "the same name. Rules are code: name only folders that you trust. May be repeated.")
    private List<Path> rules = List.of();

    /** The shipped folders and then those that the user names. */
    Engine.Folders folders(Console console) {
        return new KnowledgeFolders(console).of(folders("--facts", facts), folders("--rules", rules));
    }

    private List<Path> folders(String option, List<Path> folders) {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(command.commandLine(), option + " " + folder + " is no folder");
            }
        }
        return new ArrayList<>(folders);
    }
}
