package org.claimcheck.rule;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.knowledge.YamlDocument;
import org.claimcheck.statement.Leeway;
import org.claimcheck.statement.LengthTolerance;
import org.claimcheck.statement.Tolerance;
import tools.jackson.databind.JsonNode;

/**
 * How far figures and days may differ: the files {@code tolerances.yaml} of the rules folders.
 *
 * <p>{@code figures:} gives, per measure, the part of itself by which a figure may be off; {@code other} stands for the
 * measures it does not name. {@code settled:} lists the measures whose figures are settled with the event they belong
 * to. {@code days:} gives, per matter, by how many days two tellings may differ; {@code lengths:}, per unit, by how many days a length
 * counted in it may be shorter or longer; {@code reckonings:}, per kind of detail, by which part of itself what is told may be off.
 */
public final class Tolerances {

    /** The name of the files. */
    public static final String FILE = "tolerances.yaml";

    /** What tells tolerances of what is reckoned from those of measures, one of which is named "change" too. */
    private static final String RECKONED = "reckoned-";
    private static final String OTHER = "other";
    private static final Set<String> KEYS = Set.of("figures", "settled", "days", "reckonings", "lengths");

    private static final BigDecimal MOST_DAYS = new BigDecimal("36500");

    private final Map<String, BigDecimal> shares = new TreeMap<>();
    private final Set<String> settled = new TreeSet<>();
    private final Map<String, Integer> days = new TreeMap<>();
    private final Map<String, BigDecimal> reckonings = new TreeMap<>();
    private final Map<String, LengthTolerance> lengths = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Tolerances() {
    }

    /**
     * Reads the files of folders; what a later one says goes before what an earlier one says.
     *
     * @param folders the rules folders, the shipped one first; one without a file is passed over
     */
    public static Tolerances load(List<Path> folders) {
        Tolerances tolerances = new Tolerances();
        for (Path folder : folders) {
            Path file = folder.resolve(FILE);
            if (Files.isRegularFile(file)) {
                try {
                    tolerances.add(YamlDocument.read(file));
                } catch (IOException e) {
                    tolerances.problems.add(new Problem(SourceLocation.of(file.toString()), "the file cannot be read (" + e.getMessage() + ")",
                            "check the file and its permissions"));
                }
            }
        }
        return tolerances;
    }

    /**
     * Keeps them, for {@link #read(DataInput)}.
     *
     * @throws IOException if they cannot be written
     */
    public void write(DataOutput out) throws IOException {
        write(out, shares);
        out.writeInt(settled.size());
        for (String measure : settled) {
            out.writeUTF(measure);
        }
        out.writeInt(days.size());
        for (Map.Entry<String, Integer> entry : days.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue());
        }
        write(out, reckonings);
        out.writeInt(lengths.size());
        for (LengthTolerance length : lengths.values()) {
            out.writeUTF(length.counted());
            out.writeInt(length.less());
            out.writeInt(length.more());
        }
    }

    private static void write(DataOutput out, Map<String, BigDecimal> numbers) throws IOException {
        out.writeInt(numbers.size());
        for (Map.Entry<String, BigDecimal> entry : numbers.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue().toString());
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it cannot be read
     */
    public static Tolerances read(DataInput in) throws IOException {
        Tolerances tolerances = new Tolerances();
        read(in, tolerances.shares);
        for (int left = in.readInt(); left > 0; left--) {
            tolerances.settled.add(in.readUTF());
        }
        for (int left = in.readInt(); left > 0; left--) {
            tolerances.days.put(in.readUTF(), in.readInt());
        }
        read(in, tolerances.reckonings);
        for (int left = in.readInt(); left > 0; left--) {
            String unit = in.readUTF();
            tolerances.lengths.put(unit, new LengthTolerance(unit, in.readInt(), in.readInt()));
        }
        return tolerances;
    }

    private static void read(DataInput in, Map<String, BigDecimal> numbers) throws IOException {
        for (int left = in.readInt(); left > 0; left--) {
            numbers.put(in.readUTF(), new BigDecimal(in.readUTF()));
        }
    }

    /** What is wrong with the files; what could not be read is as if it were not there. */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /**
     * How far figures of a measure may differ; by nothing, if no file says so.
     *
     * @param measure the measure
     */
    public Tolerance of(String measure) {
        BigDecimal share = shares.getOrDefault(measure, shares.getOrDefault(OTHER, BigDecimal.ZERO));
        return new Tolerance(measure, share, settled.contains(measure));
    }

    /** By how many days tellings may differ, per matter. */
    public Collection<Leeway> leeways() {
        return days.entrySet().stream().map(e -> new Leeway(e.getKey(), e.getValue())).toList();
    }

    /** By which part of themselves told changes and conversions may be off: a tolerance each, named {@code reckoned-} and the kind of detail, as no measure is. */
    public Collection<Tolerance> reckonings() {
        return reckonings.entrySet().stream().map(e -> new Tolerance(RECKONED + e.getKey(), e.getValue(), false)).toList();
    }

    /** How far lengths of time may be off, per unit in which they are counted. */
    public Collection<LengthTolerance> lengths() {
        return List.copyOf(lengths.values());
    }

    private void add(YamlDocument document) {
        problems.addAll(document.problems());
        JsonNode root = document.root();
        for (String key : root.propertyNames()) {
            if (!KEYS.contains(key)) {
                problems.add(new Problem(document.keyLocation(root, key), "there is no key '" + key + "' here",
                        "use one of " + String.join(", ", new TreeSet<>(KEYS))));
            }
        }
        JsonNode figures = root.path("figures");
        for (String measure : figures.propertyNames()) {
            number(document, figures.path(measure), "0.1", BigDecimal.TEN).ifPresent(n -> shares.put(measure, n));
        }
        JsonNode matters = root.path("days");
        for (String matter : matters.propertyNames()) {
            number(document, matters.path(matter), "1", MOST_DAYS)
                    .ifPresent(n -> days.put(matter, n.intValue()));
        }
        JsonNode told = root.path("reckonings");
        for (String kind : told.propertyNames()) {
            number(document, told.path(kind), "0.1", BigDecimal.TEN).ifPresent(n -> reckonings.put(kind, n));
        }
        JsonNode units = root.path("lengths");
        for (String unit : units.propertyNames()) {
            Optional<BigDecimal> less = number(document, units.path(unit).path("less"), "183", MOST_DAYS);
            Optional<BigDecimal> more = number(document, units.path(unit).path("more"), "183", MOST_DAYS);
            if (less.isPresent() && more.isPresent()) {
                lengths.put(unit, new LengthTolerance(unit, less.get().intValue(), more.get().intValue()));
            }
        }
        for (JsonNode measure : root.path("settled")) {
            settled.add(measure.asString());
        }
    }

    private Optional<BigDecimal> number(YamlDocument document, JsonNode node, String example, BigDecimal most) {
        String text = node.asString("");
        if (text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?") && new BigDecimal(text).compareTo(most) <= 0) {
            return Optional.of(new BigDecimal(text));
        }
        problems.add(new Problem(document.location(node), "'" + text + "' is no number from 0 to " + most,
                "write a number such as " + example));
        return Optional.empty();
    }
}
