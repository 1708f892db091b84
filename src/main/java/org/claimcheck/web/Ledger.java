package org.claimcheck.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.claimcheck.review.Decision;
import org.claimcheck.review.DecisionFile;
import org.claimcheck.review.Decisions;

/** The decisions as they are in their file now, whoever wrote them: the server, or a reviewer at a terminal. */
final class Ledger {

    private final DecisionFile file;
    private String stamp = "";
    private DecisionFile.Content content = new DecisionFile.Content(Decisions.NONE, List.of());

    Ledger(Path path) {
        this.file = new DecisionFile(path);
    }

    /** What the file holds. */
    synchronized DecisionFile.Content content() {
        String now = stamp();
        if (now.isEmpty() || !now.equals(stamp)) {
            content = file.read();
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
        List<Decision> added = file.add(List.of(decision));
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
