package org.claimcheck.review;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.file.AtomicFile;
import org.claimcheck.file.FileLock;

/**
 * A file of decisions: lines of JSON, sorted, made for version control. Decisions are added and never changed; a reviewer's
 * later one supersedes an earlier one.
 *
 * <p>Any number of processes may add to one file: each waits for the others, and none sees a part of what another writes.
 */
public final class DecisionFile {

    /** The name of the file where the user names none. */
    public static final String USUAL_NAME = "decisions.jsonl";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Locks of files hold between processes only: within this one, writers queue here. */
    private static final ReentrantLock WRITING = new ReentrantLock();

    private final Path path;

    /** A file; it need not be there yet. */
    public DecisionFile(Path path) {
        this.path = path;
    }

    /**
     * What a file holds.
     *
     * @param decisions the decisions that could be read
     * @param problems  what is wrong with the others, in the order of the file
     */
    public record Content(Decisions decisions, List<Problem> problems) {

        /** Takes a copy of the problems. */
        public Content {
            problems = List.copyOf(problems);
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Reads what can be read; a file that is not there holds nothing. */
    public Content read() {
        List<Problem> problems = new ArrayList<>();
        return new Content(new Decisions(decisions(text(), problems)), problems);
    }

    /**
     * Adds what reviewers say now. What a reviewer has said last of the same evidence for the same reason already is passed
     * over. When this returns, the decisions are on the disk.
     *
     * @param decisions what to add
     * @return what was added: a decision that is not later than the reviewer's last one on the finding has been made so
     * @throws InvalidInputException if the file cannot be written, or has lines that cannot be read; it is then as it was
     */
    public List<Decision> add(Collection<Decision> decisions) {
        List<Decision> added = new ArrayList<>();
        change(before -> {
            List<Decision> after = new ArrayList<>(before);
            for (Decision decision : decisions) {
                checkReadable(decision);
                Optional<Decision> last = after.stream().filter(other -> other.fingerprint().equals(decision.fingerprint())
                        && other.reviewer().equals(decision.reviewer())).max(Decisions.ORDER);
                if (last.isEmpty() || !last.get().saysTheSameAs(decision)) {
                    Decision later = last.map(decision::after).orElse(decision);
                    added.add(later);
                    after.add(later);
                }
            }
            return after;
        });
        return List.copyOf(added);
    }

    /**
     * Brings in the decisions of another file as they are. When this returns, they are on the disk.
     *
     * @param decisions what to bring in
     * @return those that did not stand there yet
     * @throws InvalidInputException as {@link #add}
     */
    public List<Decision> merge(Collection<Decision> decisions) {
        Set<Decision> added = new LinkedHashSet<>(decisions);
        change(before -> {
            added.removeAll(Set.copyOf(before));
            return Stream.concat(before.stream(), added.stream()).toList();
        });
        return List.copyOf(added);
    }

    /** What cannot be read back would bar the file for everybody. */
    private void checkReadable(Decision decision) {
        List<Problem> problems = new ArrayList<>();
        if (DecisionLine.read(DecisionLine.write(decision), SourceLocation.of(path.toString()), problems).isEmpty()) {
            throw new InvalidInputException(SourceLocation.of(path.toString()), "The decision cannot be kept: " + problems.get(0).what(),
                    "Decide by a report as claimcheck verify writes it");
        }
    }

    /**
     * Removes decisions.
     *
     * @throws InvalidInputException as {@link #add}
     */
    public void remove(Collection<Decision> decisions) {
        change(before -> before.stream().filter(decision -> !decisions.contains(decision)).toList());
    }

    private void change(UnaryOperator<List<Decision>> change) {
        WRITING.lock();
        try {
            if (AtomicFile.isNoPlainFile(path)) {
                throw new IOException("it is no plain file");
            }
            Path target = AtomicFile.target(path);
            try (FileLock held = FileLock.beside(target)) {
                AtomicFile.removeDrafts(target);
                List<Problem> problems = new ArrayList<>();
                String text = text();
                List<Decision> before = decisions(text, problems);
                if (!problems.isEmpty()) {
                    throw new InvalidInputException(problems);
                }
                String after = changed(text, before, change.apply(List.copyOf(before)));
                if (!after.equals(text)) {
                    AtomicFile.write(target, after);
                }
            }
        } catch (IOException e) {
            throw new InvalidInputException(SourceLocation.of(path.toString()), "The decisions cannot be written (" + e.getMessage() + ")",
                    "Check the folder, its permissions and the room on the disk, or name another file with --decisions");
        } finally {
            WRITING.unlock();
        }
    }

    /** The file with other decisions. Lines that stay do so to the byte, even if this program would write them differently. */
    private String changed(String text, List<Decision> before, List<Decision> after) {
        Set<Decision> kept = Set.copyOf(after);
        Set<String> lines = text.lines().filter(line -> !line.isBlank())
                .filter(line -> decisions(line, new ArrayList<>()).stream().anyMatch(kept::contains)).collect(Collectors.toCollection(TreeSet::new));
        Set<Decision> there = Set.copyOf(before);
        after.stream().filter(decision -> !there.contains(decision)).map(DecisionLine::write).forEach(lines::add);
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        return lines.stream().map(line -> line + end).collect(Collectors.joining());
    }

    private List<Decision> decisions(String text, List<Problem> problems) {
        List<Decision> decisions = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                DecisionLine.read(line, new SourceLocation(path.toString(), number, 1), problems).ifPresent(decisions::add);
            }
        }
        return decisions;
    }

    private String text() {
        try {
            String text = Files.exists(path) ? Files.readString(path, StandardCharsets.UTF_8) : "";
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(SourceLocation.of(path.toString()), "The file is not valid UTF-8", "Save it in the encoding UTF-8");
        } catch (IOException e) {
            throw new InvalidInputException(SourceLocation.of(path.toString()), "The file cannot be read (" + e.getMessage() + ")",
                    "Check that it is a file and its permissions");
        }
    }
}
