package org.claimcheck.cli;

import java.nio.file.Path;
import java.util.List;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.review.DecisionFile;
import org.claimcheck.review.Decisions;
import picocli.CommandLine.Option;

/** Where the decisions of reviewers are kept. */
final class DecisionOptions {

    @Option(names = "--decisions", paramLabel = "FILE", defaultValue = DecisionFile.USUAL_NAME,
            description = "The file of the reviewers' decisions (default: ${DEFAULT-VALUE} in the working folder).")
    private Path file;

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
}
