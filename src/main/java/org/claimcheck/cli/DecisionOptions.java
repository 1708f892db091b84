package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.review.Decision;
import org.claimcheck.review.DecisionFile;
import org.claimcheck.review.Decisions;
import org.claimcheck.review.GitMerging;
import picocli.CommandLine.Option;

/** Where the decisions of reviewers are kept. */
final class DecisionOptions {

    /** The file if none is named. */
    static final String USUAL_FILE = DecisionFile.USUAL_NAME;

    @Option(names = "--decisions", paramLabel = "FILE", defaultValue = USUAL_FILE,
            description = "The file of the reviewers' decisions (default: ${DEFAULT-VALUE} in the working folder).")
    private Path file;

    /** Options that are yet to be read. */
    DecisionOptions() {
    }

    DecisionOptions(Path file) {
        this.file = file;
    }

    DecisionFile file() {
        return new DecisionFile(file);
    }

    /**
     * The decisions that can be read.
     *
     * @param problems receives what is wrong with the others
     */
    Decisions read(List<Problem> problems) {
        DecisionFile.Content content = file().read();
        problems.addAll(content.problems());
        return content.decisions();
    }

    /** Records what a reviewer says now; gives what was added: nothing if they have said so before. */
    List<Decision> add(Decision decision, Console console) {
        return write(console, decisions -> decisions.add(List.of(decision)));
    }

    /** Changes the file; where that makes it, git is told how to merge it. */
    <T> T write(Console console, Function<DecisionFile, T> change) {
        boolean made = Files.notExists(file);
        T result = change.apply(file());
        if (made && Files.exists(file)) {
            GitMerging.prepare(file).ifPresent(notice -> console.err().println("claimcheck: " + notice));
        }
        return result;
    }
}
