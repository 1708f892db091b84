package org.claimcheck.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.claimcheck.file.CacheFolder;
import org.claimcheck.file.CheckedFile;
import org.claimcheck.file.CodeMark;
import org.claimcheck.file.FileStamp;
import org.claimcheck.rule.RuleCatalogue;
import org.claimcheck.rule.Tolerances;

/**
 * What an earlier run found out about rules folders in which nothing was wrong, so that a run over unchanged ones need not read them all.
 *
 * <p>It holds as long as the {@link FileStamp stamps} of all files and folders in them are those of then, each of which had been left alone
 * for long enough that no change can hide behind its stamp. A folder's stamp tells of files that came or went.
 *
 * @param catalogue  the rules
 * @param tolerances how far figures and days may differ
 * @param version    the version of knowledge and rules
 */
record KeptRules(RuleCatalogue catalogue, Tolerances tolerances, String version) {

    private static final String FORMAT = "claimcheck rules folders 2";
    private static final int MOST_FILES = 10_000;

    /** What is kept of some folders is kept for the same program and the same knowledge. */
    private record Key(byte[] bytes, Path file) {
    }

    /**
     * What there is in some folders, with the time of the file system's clock before that was looked up.
     *
     * @param paths the folders and all in them that decides something, with a stamp for each
     */
    record Look(long clock, List<String> paths, List<FileStamp> stamps) {

        /** Whether nothing can have changed since without a change of these. */
        boolean isSettled() {
            return stamps.stream().allMatch(stamp -> stamp.isOlderThan(clock));
        }
    }

    private static Optional<Key> key(Engine.Folders folders, String knowledge) {
        return folders.cache().flatMap(cache -> CodeMark.get().map(code -> {
            byte[] bytes = String.join("\n", FORMAT, code, knowledge, folders.rules().toString(), folders.judging().toString()).getBytes(StandardCharsets.UTF_8);
            CRC32C sum = new CRC32C();
            sum.update((folders.rules() + "\n" + folders.judging() + Path.of("").toAbsolutePath()).getBytes(StandardCharsets.UTF_8));
            return new Key(bytes, cache.resolve("folders-" + HexFormat.of().toHexDigits((int) sum.getValue()) + ".bin"));
        }));
    }

    /** What is kept of folders that are as they were; empty if nothing is. */
    static Optional<KeptRules> read(Engine.Folders folders, String knowledge) {
        return key(folders, knowledge).flatMap(KeptRules::read);
    }

    private static Optional<KeptRules> read(Key key) {
        try {
            Optional<byte[]> bytes = CheckedFile.read(key.file());
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.get()));
            if (!Arrays.equals(in.readNBytes(in.readInt()), key.bytes())) {
                return Optional.empty();
            }
            for (int left = in.readInt(); left > 0; left--) {
                Path path = Path.of(in.readUTF());
                FileStamp then = new FileStamp(in.readLong(), in.readLong(), in.readLong(), in.readLong());
                if (!FileStamp.of(path).equals(Optional.of(then))) {
                    return Optional.empty();
                }
            }
            return Optional.of(new KeptRules(RuleCatalogue.read(in), Tolerances.read(in), in.readUTF()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Looks over folders, before they are read; empty where that does not tell enough. */
    static Optional<Look> look(Engine.Folders folders) {
        if (folders.cache().isEmpty()) {
            return Optional.empty();
        }
        try {
            long clock = FileStamp.clock(Files.createDirectories(folders.cache().get()));
            List<String> paths = new ArrayList<>();
            List<FileStamp> stamps = new ArrayList<>();
            for (Path folder : folders.rules()) {
                List<Path> all;
                try (Stream<Path> found = Files.walk(folder)) {
                    all = found.filter(path -> Files.isDirectory(path) || decides(path)).sorted().limit(MOST_FILES + 1).toList();
                }
                for (Path path : all) {
                    Optional<FileStamp> stamp = FileStamp.of(path);
                    if (stamp.isEmpty() || all.size() > MOST_FILES) {
                        return Optional.empty();
                    }
                    paths.add(path.toString());
                    stamps.add(stamp.get());
                }
            }
            return Optional.of(new Look(clock, paths, stamps));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static boolean decides(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".drl") || name.endsWith(".patterns") || name.equals(Tolerances.FILE);
    }

    /**
     * Keeps this for later runs. Where that cannot be, they read the folders again.
     *
     * @param before what the folders looked like before they were read
     */
    void write(Engine.Folders folders, String knowledge, Look before) {
        Optional<Key> key = key(folders, knowledge);
        Optional<Look> after = look(folders);
        if (key.isEmpty() || after.isEmpty() || !before.isSettled() || !before.paths().equals(after.get().paths())
                || !before.stamps().equals(after.get().stamps())) {
            return;
        }
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(content);
            out.writeInt(key.get().bytes().length);
            out.write(key.get().bytes());
            out.writeInt(before.paths().size());
            for (int i = 0; i < before.paths().size(); i++) {
                FileStamp stamp = before.stamps().get(i);
                out.writeUTF(before.paths().get(i));
                out.writeLong(stamp.size());
                out.writeLong(stamp.modified());
                out.writeLong(stamp.changed());
                out.writeLong(stamp.number());
            }
            catalogue.write(out);
            tolerances.write(out);
            out.writeUTF(version);
            CheckedFile.write(key.get().file(), content.toByteArray());
            CacheFolder.trim(key.get().file());
        } catch (IOException e) {
            // All is well without.
        }
    }
}
