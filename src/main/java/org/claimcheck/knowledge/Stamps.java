package org.claimcheck.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.claimcheck.file.CacheFolder;
import org.claimcheck.file.CheckedFile;
import org.claimcheck.file.FileStamp;
import org.claimcheck.file.Packer;
import org.claimcheck.file.Unpacker;

/**
 * What some folders held when their files were last read: a stamp of each file, what store has their records, and the version of it all.
 *
 * @param code    the mark of the program that read them
 * @param clock   the time by the clock of the file system before they were read
 * @param files   the files in their order
 * @param key     what the store is called
 * @param beside  the names of the stores that complete it
 * @param version what {@link Knowledge#version()} is
 */
record Stamps(String code, long clock, List<Stamped> files, String key, List<String> beside, String version) {

    private static final int FORMAT = 4;

    /**
     * A file.
     *
     * @param folder   the position of its folder
     * @param relative its path in the folder
     * @param stamp    its stamp
     */
    record Stamped(int folder, String relative, FileStamp stamp) {

        /** As of any record; written out, since to link what Java makes of it takes a part of a short run. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Stamped that && folder == that.folder && relative.equals(that.relative) && stamp.equals(that.stamp);
        }

        @Override
        public int hashCode() {
            return Objects.hash(folder, relative, stamp);
        }
    }

    /** The stamps of some files; empty where there is no telling, or where one cannot be found. */
    static Optional<List<Stamped>> of(List<FactsFile> files) {
        List<Stamped> stamped = new ArrayList<>(files.size());
        try {
            for (FactsFile file : files) {
                Optional<FileStamp> stamp = FileStamp.of(file.path());
                if (stamp.isEmpty()) {
                    return Optional.empty();
                }
                stamped.add(new Stamped(file.folder(), file.relative(), stamp.get()));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(stamped);
    }

    /**
     * Whether files are sure to hold what they held then, and what was made of it is what a program would make of it now.
     *
     * @param by the mark of that program
     */
    boolean holdFor(List<FactsFile> now, String by) {
        return code.equals(by) && files.stream().allMatch(file -> file.stamp.isOlderThan(clock)) && of(now).filter(files::equals).isPresent();
    }

    /** What was kept in a file; empty if there is no such file, or if it is damaged or of another version of this program. */
    static Optional<Stamps> read(Path file) {
        return CheckedFile.read(file).map(Unpacker::new).flatMap(in -> in.number() == FORMAT ? Optional.of(new Stamps(in.text(), in.number(), in.list(() ->
                new Stamped(in.size(), in.text(), new FileStamp(in.number(), in.number(), in.number(), in.number()))), in.text(), in.texts(), in.text()))
                : Optional.empty());
    }

    /**
     * Keeps them in a file.
     *
     * @throws IOException if it cannot be written
     */
    void write(Path file) throws IOException {
        Packer out = new Packer().number(FORMAT).text(code).number(clock);
        out.each(files, each -> out.number(each.folder).text(each.relative).number(each.stamp.size()).number(each.stamp.modified())
                .number(each.stamp.changed()).number(each.stamp.number()));
        CheckedFile.write(file, out.text(key).texts(beside).text(version).bytes());
        CacheFolder.trim(file);
    }
}
