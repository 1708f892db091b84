package org.claimcheck.knowledge;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimcheck.claim.AcceptedClaim;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.ClaimsReader;
import org.claimcheck.claim.ClaimsWriter;
import org.claimcheck.claim.EntityLookup;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.file.AtomicFile;

/** A file of accepted claims that more are added to. Lines that need no change stay as they are, to the byte. */
public final class ArchiveFile {

    private final Path path;
    private final Archive archive;

    /**
     * A file of the archive.
     *
     * @param path    the file; it need not be there yet
     * @param archive what is recorded already, in this file and in others
     */
    public ArchiveFile(Path path, Archive archive) {
        this.path = path;
        this.archive = archive;
    }

    /**
     * What came of claims.
     *
     * @param added    the ids of those that were not there
     * @param amended  the ids of those that stood there with the same words but said something else
     * @param standing the ids of those that were recorded before, in this file or in another
     */
    public record Change(List<String> added, List<String> amended, List<String> standing) {

        /** Takes copies of the lists. */
        public Change {
            added = List.copyOf(added);
            amended = List.copyOf(amended);
            standing = List.copyOf(standing);
        }
    }

    /**
     * Records claims of an article. The file is written as a whole or not at all, and not if nothing changes.
     *
     * @param claims  the claims, whose quotes have their text
     * @param article their article
     * @throws InvalidInputException if the file has lines that cannot be read, or an id is taken by a claim with other words
     */
    public Change accept(List<Claim> claims, ArticleInfo article) {
        String text = text();
        List<Problem> problems = new ArrayList<>();
        Map<String, AcceptedClaim> here = new TreeMap<>();
        new ClaimsReader(EntityLookup.NONE).readAccepted(text, path.toString(), problems).forEach(claim -> here.put(claim.id(), claim));
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        lines.removeIf(String::isEmpty);
        List<String> added = new ArrayList<>();
        List<String> amended = new ArrayList<>();
        List<String> standing = new ArrayList<>();
        StringBuilder more = new StringBuilder();
        for (Claim claim : claims) {
            String id = claim.statement().id();
            String line = new ClaimsWriter().acceptedLine(claim, article);
            Optional<AcceptedClaim> same = Optional.ofNullable(here.get(id)).or(() -> archive.byId(id));
            if (same.isEmpty() && archive.ofArticle(article.id()).stream().anyMatch(recorded -> saysTheSame(recorded, claim))) {
                standing.add(id);
            } else if (same.isEmpty()) {
                added.add(id);
                more.append(line).append('\n');
            } else if (!sameWords(same.get(), claim)) {
                problems.add(new Problem(same.get().location(), "Claim " + id + " is recorded here with other words",
                        "Remove the lines of article " + article.id() + " if its claims were numbered anew, or give this claim another id"));
            } else if (!here.containsKey(id)) {
                standing.add(id);
            } else {
                int at = same.get().location().line() - 1;
                String before = lines.get(at).strip();
                if (before.equals(line)) {
                    standing.add(id);
                } else {
                    amended.add(id);
                    lines.set(at, lines.get(at).replace(before, line));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        String after = String.join("", lines);
        String gap = after.isEmpty() || after.endsWith("\n") || more.isEmpty() ? "" : "\n";
        if (!added.isEmpty() || !amended.isEmpty()) {
            write(after + gap + more);
        }
        return new Change(added, amended, standing);
    }

    private static boolean sameWords(AcceptedClaim recorded, Claim claim) {
        return recorded.quoteSha256().equals(AcceptedClaim.mark(claim.quote().text()));
    }

    private static boolean saysTheSame(AcceptedClaim recorded, Claim claim) {
        return sameWords(recorded, claim) && Objects.equals(recorded.statement().canonical(), claim.statement().canonical());
    }

    private String text() {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(SourceLocation.of(path.toString()), "The file is not valid UTF-8", "Save it in the encoding UTF-8");
        } catch (IOException e) {
            throw new InvalidInputException(SourceLocation.of(path.toString()), "The file cannot be read", "Check its permissions");
        }
    }

    private void write(String text) {
        try {
            AtomicFile.write(path, text);
        } catch (IOException e) {
            throw new InvalidInputException(SourceLocation.of(path.toString()), "The file cannot be written (" + e.getMessage() + ")",
                    "Check the folder and its permissions, or name another file with --to");
        }
    }

    /** The name that the file of an article has where none is given. */
    public static String nameFor(String articleId) {
        String name = articleId.codePoints().mapToObj(c -> Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0 ? Character.toString(c) : "-")
                .collect(Collectors.joining());
        return (name.startsWith(".") ? "-" + name.substring(1) : name) + ".jsonl";
    }
}
