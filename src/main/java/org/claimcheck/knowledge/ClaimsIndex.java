package org.claimcheck.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.claimcheck.claim.AcceptedClaim;
import org.claimcheck.claim.ClaimsReader;
import org.claimcheck.claim.EntityLookup;
import org.claimcheck.file.CacheFolder;
import org.claimcheck.file.CheckedFile;
import org.claimcheck.file.Packer;
import org.claimcheck.file.Unpacker;

/**
 * What accepted claims are looked up by, kept beside the store of the facts: with it a run parses only those claims that it needs. It holds for
 * files of the same content only, and a damaged one counts as missing.
 */
final class ClaimsIndex {

    private static final int FORMAT = 3;

    private final Path file;
    private final List<RecordedClaims.Source> sources;
    private final List<byte[]> contents = new ArrayList<>();
    private final String context;

    /**
     * @param folder  where it is kept
     * @param sources the files of claims
     * @param context what else decides how they are read
     */
    ClaimsIndex(Path folder, List<RecordedClaims.Source> sources, String context) {
        this.sources = sources;
        this.context = context;
        CRC32C names = new CRC32C();
        sources.forEach(source -> names.update(source.path().toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8)));
        this.file = folder.resolve("accepted-" + HexFormat.of().toHexDigits((int) names.getValue()) + ".index");
    }

    /** The claims as they are kept; empty if they are not, or if a file has changed. */
    Optional<Archive> read(EntityLookup lookup) {
        if (sources.isEmpty()) {
            return Optional.of(Archive.EMPTY);
        }
        try {
            for (RecordedClaims.Source source : sources) {
                contents.add(source.content());
            }
            Optional<byte[]> bytes = CheckedFile.read(file);
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            Unpacker in = new Unpacker(bytes.get());
            if (in.number() != FORMAT || !in.text().equals(context) || in.size() != sources.size()) {
                return Optional.empty();
            }
            for (byte[] content : contents) {
                if (in.number() != sum(content, content.length)) {
                    return Optional.empty();
                }
            }
            ClaimsReader reader = new ClaimsReader(lookup);
            return Optional.of(new Archive(in.list(() -> {
                String id = in.text();
                String article = in.text();
                String articleSha256 = in.text();
                String quoteSha256 = in.text();
                TreeSet<String> matters = new TreeSet<>(in.texts());
                int source = in.size();
                int line = in.size();
                int start = in.size();
                int end = in.size();
                return new Archive.Recorded(id, article, articleSha256, quoteSha256, matters, once(() -> reader.readAgain(
                        new String(contents.get(source), start, end - start, StandardCharsets.UTF_8), sources.get(source).path().toString(), line)));
            })));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Supplier<AcceptedClaim> once(Supplier<AcceptedClaim> reading) {
        return new Supplier<>() {

            private AcceptedClaim claim;

            @Override
            public synchronized AcceptedClaim get() {
                if (claim == null) {
                    claim = reading.get();
                }
                return claim;
            }
        };
    }

    /** Keeps what claims are looked up by, read from the files as they were when {@link #read} was called. */
    void write(Archive archive) {
        if (contents.size() != sources.size()) {
            return;
        }
        List<List<int[]>> lines = contents.stream().map(ClaimsIndex::lines).toList();
        List<String> paths = sources.stream().map(source -> source.path().toString()).toList();
        Packer out = new Packer().number(FORMAT).text(context).number(sources.size());
        contents.forEach(content -> out.number(sum(content, content.length)));
        out.each(archive.recorded(), recorded -> {
            AcceptedClaim claim = recorded.claim().get();
            int source = paths.indexOf(claim.location().path());
            int[] line = lines.get(source).get(claim.location().line() - 1);
            out.text(recorded.id()).text(recorded.article()).text(recorded.articleSha256()).text(recorded.quoteSha256()).texts(recorded.matters())
                    .number(source).number(claim.location().line()).number(line[0]).number(line[1]);
        });
        try {
            CheckedFile.write(file, out.bytes());
            CacheFolder.trim(file);
        } catch (IOException e) {
            // The next run parses all claims again.
        }
    }

    /** Where each line begins and ends. */
    private static List<int[]> lines(byte[] content) {
        List<int[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= content.length; i++) {
            if (i == content.length || content[i] == '\n') {
                lines.add(new int[] {start, i});
                start = i + 1;
            }
        }
        return lines;
    }

    /** Two checksums of the first bytes. */
    private static long sum(byte[] bytes, int length) {
        CRC32 first = new CRC32();
        first.update(bytes, 0, length);
        CRC32C second = new CRC32C();
        second.update(bytes, 0, length);
        return first.getValue() << Integer.SIZE | second.getValue();
    }
}
