package org.claimcheck.cli;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.report.Engine;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.EdtfException;
import org.claimcheck.time.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.TypeConversionException;

/** The options of commands that use facts, rules and patterns. */
final class KnowledgeOptions {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--facts", scope = ScopeType.INHERIT, paramLabel = "DIR", description = "A folder of facts to add to the shipped ones; may be repeated.")
    private List<Path> facts = List.of();

    @Option(names = "--rules", scope = ScopeType.INHERIT, paramLabel = "DIR", description = "A folder of rules and patterns to add; a file replaces the shipped one of "
            + "the same name. Rules are code: name only folders that you trust. May be repeated.")
    private List<Path> rules = List.of();

    /** Options that are yet to be read. */
    KnowledgeOptions() {
    }

    /** @param facts folders that exist, like those of rules */
    KnowledgeOptions(List<Path> facts, List<Path> rules) {
        this.facts = facts;
        this.rules = rules;
    }

    /** The shipped folders and then those that the user names. */
    Engine.Folders folders(Console console) {
        return new KnowledgeFolders(console).of(folders("--facts", facts), folders("--rules", rules));
    }

    /**
     * The folder of facts to write to: the last one.
     *
     * @param option the option that names a file instead
     */
    Path target(Console console, String option) {
        List<Path> folders = folders(console).facts();
        Path folder = folders.isEmpty() ? null : folders.get(folders.size() - 1);
        if (folder == null || folder.getFileSystem() != FileSystems.getDefault()) {
            throw UsageError.of(command, "There is no folder of facts to write to: name one with --facts or a file with " + option);
        }
        return folder;
    }

    /** The folders of facts that the user names. */
    List<Path> ownFacts() {
        return folders("--facts", facts);
    }

    /** The folders of rules that the user names. */
    List<Path> ownRules() {
        return folders("--rules", rules);
    }

    /** Reads a date as the last day that it may mean. */
    static final class DayConverter implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            try {
                return Period.within(Edtf.parse(value)).latest()
                        .orElseThrow(() -> new TypeConversionException("'" + value + "' has no last day; write a date such as 2015-02-17"));
            } catch (EdtfException e) {
                throw new TypeConversionException(e.what() + "; " + e.fix());
            }
        }
    }

    private List<Path> folders(String option, List<Path> folders) {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw UsageError.of(command, option + " " + folder + " is no folder");
            }
        }
        return new ArrayList<>(folders);
    }
}
