package org.claimcheck.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Consumer;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.review.Decision;
import org.claimcheck.review.DecisionFile;
import org.claimcheck.review.Decisions;
import org.claimcheck.review.GitMerging;

/** The decisions as they are in their file now, whoever wrote them: the server, or a reviewer at a terminal. */
final class Ledger {

    private final DecisionFile file;
    private final Consumer<Problem> told;
    private String stamp = "";
    private DecisionFile.Content content = new DecisionFile.Content(Decisions.NONE, List.of());

    /**
     * @param told receives what is wrong with the file
     */
    Ledger(Path path, Consumer<Problem> told) {
        this.told = told;
        this.file = new DecisionFile(path);
    }

    /** What the file holds. */
    synchronized DecisionFile.Content content() {
        String now = stamp();
        if (now.isEmpty() || !now.equals(stamp)) {
            try {
                content = file.read();
                content.problems().forEach(told);
            } catch (InvalidInputException e) {
                // What cannot be read decides nothing; whoever decides next is told so too.
                e.problems().forEach(told);
                content = new DecisionFile.Content(Decisions.NONE, e.problems());
            }
            stamp = now;
        }
        return content;
    }

    /** What reviewers decided. */
    Decisions decisions() {
        return content().decisions();
    }

    /** Writes a decision; when this returns, it is on the disk. Gives it back as it was written. */
    Decision add(Decision decision) {
        boolean first = Files.notExists(file.path());
        List<Decision> added = file.add(List.of(decision));
        if (first) {
            GitMerging.prepare(file.path()).ifPresent(notice -> told.accept(new Problem(SourceLocation.of(file.path().toString()),
                    "Decisions are kept here under version control", notice.replaceFirst("\\.$", ""))));
        }
        return added.isEmpty() ? decision : added.get(0);
    }

    Path path() {
        return file.path();
    }

    /** Each change replaces the file by another one. */
    private String stamp() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file.path(), BasicFileAttributes.class);
            return attributes.fileKey() + " " + attributes.lastModifiedTime() + " " + attributes.size();
        } catch (IOException e) {
            return "";
        }
    }
}
