package org.claimcheck.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.statement.Source;

/**
 * What to import and how.
 *
 * @param format      the format of the files
 * @param files       the files, in the order in which they are read
 * @param mapping     what the columns of a table mean
 * @param into        the facts folder to write to; made if it is not there
 * @param name        the name of the import: its files in the folder are called by it, and it replaces an earlier import of that name
 * @param named       whether the user gave the name; else it replaces only an import of the same files
 * @param languages   the languages whose names are wanted; names in others are taken only where there is none in these
 * @param source      who published the data, where the data do not say it
 * @param checked     the day for which the data hold; else the data's own, or the latest day on which they say that something began or ended
 * @param known       the facts folders whose entities are to be recognised, the shipped one included
 * @param alone       whether nothing is recognised: every entity is written, under an id that no known one has
 * @param byName      whether whoever has a full name that one known person or body alone has is that one, unless dates of birth speak against it
 * @param exclusive   the ids of offices that one person holds at a time, as the source or the written file has them; {@link #ALL} for all
 * @param office      the office of whose holders the results of a query tell; empty for what the file's name says
 * @param encoding    how text is written that does not say so itself
 * @param longestLine the bytes of the longest line that is read
 * @param cache       where what was read of facts folders is kept; empty if it is not
 */
public record ImportRequest(ImportFormat format, List<Path> files, Optional<Path> mapping, Path into, String name, boolean named, List<String> languages,
                            Optional<Source> source, Optional<LocalDate> checked, List<Path> known, boolean alone, boolean byName, Set<String> exclusive,
                            Optional<String> office, Optional<Charset> encoding, int longestLine, Optional<Path> cache) {

    /** Stands for every office. */
    public static final String ALL = "*";

    /** Takes copies. */
    public ImportRequest {
        files = List.copyOf(files);
        languages = List.copyOf(languages);
        known = List.copyOf(known);
        exclusive = Set.copyOf(exclusive);
    }

    /** The files by their ways from the folder, which stay the same wherever both are moved together. */
    Set<String> made() {
        Path from = into.toAbsolutePath().normalize();
        Set<String> made = new TreeSet<>();
        for (Path file : files) {
            Path to = file.toAbsolutePath().normalize();
            made.add((Objects.equals(from.getRoot(), to.getRoot()) ? from.relativize(to) : to).toString().replace('\\', '/'));
        }
        return made;
    }

    /** The bytes of the longest line that is read unless the user says otherwise. */
    public static final int USUAL_LONGEST_LINE = 64 << 20;
}
