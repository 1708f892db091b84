package org.claimcheck.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.claimcheck.claim.AcceptedClaim;
import org.claimcheck.claim.ClaimsReader;
import org.claimcheck.claim.EntityLookup;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;

/** The files of accepted claims. They are parsed when somebody first asks for the claims: most commands never do. */
final class RecordedClaims {

    private final Supplier<Parsed> parsing;
    private Parsed parsed;

    private RecordedClaims(Supplier<Parsed> parsing) {
        this.parsing = parsing;
    }

    /**
     * A file.
     *
     * @param path  the file
     * @param bytes what it holds; empty if it is to be read when somebody asks for its claims
     */
    record Source(Path path, Optional<byte[]> bytes) {

        byte[] content() throws IOException {
            return bytes.isPresent() ? bytes.get() : Files.readAllBytes(path);
        }
    }

    /** What files hold, and what is wrong with the rest. */
    private record Parsed(Archive archive, List<Problem> problems) {
    }

    /**
     * The claims of some files, of several with one id the first.
     *
     * @param files  the files, in the order of the folders and their paths
     * @param lookup gives the names of the entities in the claims
     */
    static RecordedClaims in(List<Source> files, EntityLookup lookup) {
        List<Source> all = List.copyOf(files);
        return new RecordedClaims(() -> parse(all, lookup));
    }

    /**
     * As {@link #in(List, EntityLookup)}, with an index of claims that an earlier run read without a problem: a claim is then parsed when
     * somebody asks for it, and no other.
     *
     * @param cache   the folder that the index is kept in
     * @param context what else decides how the claims are read: the program and the version of the knowledge
     */
    static RecordedClaims in(List<Source> files, EntityLookup lookup, Path cache, String context) {
        List<Source> all = List.copyOf(files);
        return new RecordedClaims(() -> {
            ClaimsIndex index = new ClaimsIndex(cache, all, context);
            Optional<Archive> indexed = index.read(lookup);
            if (indexed.isPresent()) {
                return new Parsed(indexed.get(), List.of());
            }
            Parsed parsed = parse(all, lookup);
            if (parsed.problems.isEmpty()) {
                index.write(parsed.archive);
            }
            return parsed;
        });
    }

    /** Those claims that are wanted. */
    RecordedClaims only(Predicate<AcceptedClaim> wanted) {
        return new RecordedClaims(() -> new Parsed(new Archive(archive().claims().stream().filter(wanted).map(Archive.Recorded::of).toList()),
                problems()));
    }

    /** The claims. */
    Archive archive() {
        return parsed().archive();
    }

    /** Why lines were left out. */
    List<Problem> problems() {
        return parsed().problems();
    }

    private synchronized Parsed parsed() {
        if (parsed == null) {
            parsed = parsing.get();
        }
        return parsed;
    }

    private static Parsed parse(List<Source> files, EntityLookup lookup) {
        List<Problem> problems = new ArrayList<>();
        Map<String, AcceptedClaim> claims = new LinkedHashMap<>();
        files.parallelStream().map(file -> lines(file, lookup)).toList().forEach(read -> {
            problems.addAll(read.problems());
            read.claims().forEach(claim -> {
                AcceptedClaim first = claims.putIfAbsent(claim.id(), claim);
                if (first != null) {
                    problems.add(new Problem(claim.location(), "the claim '" + claim.id() + "' is recorded twice: " + first.location() + " has it",
                            "remove one of the two lines"));
                }
            });
        });
        return new Parsed(new Archive(claims.values().stream().map(Archive.Recorded::of).toList()), problems.stream().sorted().distinct().toList());
    }

    /** What one file holds. */
    private record Lines(List<AcceptedClaim> claims, List<Problem> problems) {
    }

    private static Lines lines(Source file, EntityLookup lookup) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.content())).toString();
            List<Problem> found = new ArrayList<>();
            return new Lines(new ClaimsReader(lookup).readAccepted(text, file.path().toString(), found), found);
        } catch (CharacterCodingException e) {
            return new Lines(List.of(), List.of(new Problem(SourceLocation.of(file.path().toString()), "not valid UTF-8",
                    "save it in the encoding UTF-8")));
        } catch (IOException e) {
            return new Lines(List.of(), List.of(new Problem(SourceLocation.of(file.path().toString()), "cannot be read: " + e.getMessage(),
                    "check the file and its permissions")));
        }
    }
}
