package org.claimcheck.review;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.file.AtomicFile;

/**
 * A file of decisions: lines of JSON, sorted, made for version control. Decisions are added and never changed; a reviewer's
 * later one supersedes an earlier one.
 *
 * <p>Any number of processes may add to one file: each waits for the others, and none sees a part of what another writes.
 */
public final class DecisionFile {

    /** The name of the file where the user names none. */
    public static final String USUAL_NAME = "decisions.jsonl";

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
     * Adds decisions; those that stand there already are passed over. When this returns, they are on the disk.
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
                if (!after.contains(decision)) {
                    Decision later = later(decision, after);
                    added.add(later);
                    after.add(later);
                }
            }
            return after;
        });
        return List.copyOf(added);
    }

    /**
     * Removes decisions.
     *
     * @throws InvalidInputException as {@link #add}
     */
    public void remove(Collection<Decision> decisions) {
        change(before -> before.stream().filter(decision -> !decisions.contains(decision)).toList());
    }

    /** A clock that stands still or runs backwards must not let a reviewer's earlier word win. */
    private static Decision later(Decision decision, List<Decision> all) {
        return all.stream().filter(other -> other.fingerprint().equals(decision.fingerprint()) && other.reviewer().equals(decision.reviewer()))
                .filter(other -> !other.time().isBefore(decision.time())).max(Decisions.ORDER)
                .map(other -> new Decision(decision.matter(), decision.judgement(), decision.reviewer(), other.time().plusMillis(1), decision.reason()))
                .orElse(decision);
    }

    private void change(UnaryOperator<List<Decision>> change) {
        WRITING.lock();
        try (FileChannel held = lock()) {
            AtomicFile.removeDrafts(path);
            List<Problem> problems = new ArrayList<>();
            String text = text();
            List<Decision> before = decisions(text, problems);
            if (!problems.isEmpty()) {
                throw new InvalidInputException(problems);
            }
            List<Decision> after = change.apply(List.copyOf(before));
            Set<Decision> kept = Set.copyOf(after);
            // Lines that stay do so to the byte, even if this program would write them differently.
            Set<String> lines = text.lines().filter(line -> !line.isBlank())
                    .filter(line -> decisions(line, problems).stream().anyMatch(kept::contains)).collect(Collectors.toCollection(TreeSet::new));
            Set<Decision> there = Set.copyOf(before);
            after.stream().filter(decision -> !there.contains(decision)).map(DecisionLine::write).forEach(lines::add);
            AtomicFile.write(path, lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
        } catch (IOException e) {
            throw new InvalidInputException(SourceLocation.of(path.toString()), "The decisions cannot be written (" + e.getMessage() + ")",
                    "Check the folder, its permissions and the room on the disk, or name another file with --decisions");
        } finally {
            WRITING.unlock();
        }
    }

    /**
     * Holds the file until the channel is closed. A file beside it is locked, not the file itself: that is replaced by each
     * change, and a lock would go with the old one.
     */
    private FileChannel lock() throws IOException {
        Path beside = path.toAbsolutePath().resolveSibling("." + path.getFileName() + ".lock");
        Files.createDirectories(beside.getParent());
        FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
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
            return Files.exists(path) ? Files.readString(path, StandardCharsets.UTF_8) : "";
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(SourceLocation.of(path.toString()), "The file is not valid UTF-8", "Save it in the encoding UTF-8");
        } catch (IOException e) {
            throw new InvalidInputException(SourceLocation.of(path.toString()), "The file cannot be read (" + e.getMessage() + ")",
                    "Check that it is a file and its permissions");
        }
    }
}
