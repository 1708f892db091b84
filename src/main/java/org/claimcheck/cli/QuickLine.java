package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.EdtfException;
import org.claimcheck.time.Period;

/**
 * A plain command line of {@code verify}, read without picocli, whose start takes as long as the work on an article.
 *
 * <p>It understands what is beyond doubt, and then exactly as picocli does. All else is left to picocli: help, rare forms of options, and
 * whatever is wrong.
 */
final class QuickLine {

    private final List<String> files = new ArrayList<>();
    private final List<Path> facts = new ArrayList<>();
    private final List<Path> rules = new ArrayList<>();
    private final Set<String> flags = new HashSet<>();
    private Edtf published;
    private String language;
    private Long maxSize = Size.read(ReadingOptions.USUAL_SIZE).orElseThrow();
    private Path article;
    private LocalDate asOf;
    private Path decisions = Path.of(DecisionOptions.USUAL_FILE);
    private Path baseline;
    private Path output;
    private ReportFormat format = ReportFormat.TEXT;
    private List<String> failOn = List.of(VerifyCommand.USUAL_FAILURE);
    private VerifyCommand.Colour color = VerifyCommand.Colour.AUTO;
    private int jobs = VerifyCommand.USUAL_JOBS;

    private QuickLine() {
    }

    /**
     * Reads arguments.
     *
     * @return nothing if they are to be left to picocli
     */
    static Optional<QuickLine> read(String[] arguments) {
        if (arguments.length < 2 || !arguments[0].equals("verify")) {
            return Optional.empty();
        }
        try {
            QuickLine line = new QuickLine();
            return line.understands(arguments) ? Optional.of(line) : Optional.empty();
        } catch (NoSuchElementException | EdtfException | InvalidPathException | NumberFormatException wrong) {
            return Optional.empty();
        }
    }

    private boolean understands(String[] arguments) {
        Set<String> given = new HashSet<>();
        for (int i = 1; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.isEmpty() || "@\"'".indexOf(argument.charAt(0)) >= 0) {
                return false;
            }
            if (argument.equals("-") || argument.charAt(0) != '-') {
                files.add(argument);
                continue;
            }
            int sign = argument.startsWith("--") ? argument.indexOf('=') : -1;
            String name = name(sign < 0 ? argument : argument.substring(0, sign));
            boolean repeated = !given.add(name) && !name.equals("--facts") && !name.equals("--rules");
            if (name.isEmpty() || repeated) {
                return false;
            }
            if (isFlag(name)) {
                if (sign >= 0) {
                    return false;
                }
                flags.add(name);
                continue;
            }
            String value = sign >= 0 ? argument.substring(sign + 1) : ++i < arguments.length ? arguments[i] : "";
            if (value.isEmpty() || "-@\"'".indexOf(value.charAt(0)) >= 0 || !understands(name, value)) {
                return false;
            }
        }
        return !files.isEmpty();
    }

    /** The long name of an option; empty if it is none that is understood. */
    private static String name(String option) {
        return switch (option) {
            case "-q" -> "--quiet";
            case "-o" -> "--output";
            case "--quiet", "--output", "--unread", "--compare", "--show-decided", "--no-default-rules", "--trust-rules", "--verbose", "--format",
                    "--published", "--language", "--max-size", "--facts", "--rules", "--article", "--as-of", "--decisions", "--baseline", "--fail-on",
                    "--color", "--jobs" -> option;
            default -> "";
        };
    }

    private static boolean isFlag(String name) {
        return switch (name) {
            case "--quiet", "--unread", "--compare", "--show-decided", "--no-default-rules", "--trust-rules", "--verbose" -> true;
            default -> false;
        };
    }

    private boolean understands(String name, String value) {
        switch (name) {
            case "--output" -> output = Path.of(value);
            case "--article" -> article = Path.of(value);
            case "--decisions" -> decisions = Path.of(value);
            case "--baseline" -> baseline = Path.of(value);
            case "--published" -> published = Edtf.parse(value);
            case "--as-of" -> asOf = Period.within(Edtf.parse(value)).latest().orElseThrow();
            case "--max-size" -> maxSize = Size.read(value).orElseThrow();
            case "--jobs" -> jobs = Integer.parseInt(value);
            case "--language" -> language = value;
            case "--facts" -> facts.add(Path.of(value));
            case "--rules" -> rules.add(Path.of(value));
            case "--format" -> {
                Optional<ReportFormat> known = constant(ReportFormat.values(), value);
                known.ifPresent(one -> format = one);
                return known.isPresent();
            }
            case "--color" -> {
                Optional<VerifyCommand.Colour> known = constant(VerifyCommand.Colour.values(), value);
                known.ifPresent(one -> color = one);
                return known.isPresent();
            }
            case "--fail-on" -> {
                failOn = List.of(value);
                return constant(FindingKind.values(), value).isPresent() || value.equals(VerifyCommand.UNDECIDED) || value.equals("none");
            }
            default -> throw new IllegalArgumentException("No option " + name);
        }
        return (language == null || ArticleReader.LANGUAGES.contains(language)) && jobs > 0
                && facts.stream().allMatch(Files::isDirectory) && rules.stream().allMatch(Files::isDirectory);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String value) {
        for (E constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    ArticleOptions articles() {
        return new ArticleOptions(files, new ReadingOptions(published, language, new KnowledgeOptions(facts, rules), maxSize));
    }

    RuleOptions rules() {
        return new RuleOptions(has("--no-default-rules"), has("--trust-rules"));
    }

    DecisionOptions decisions() {
        return new DecisionOptions(decisions);
    }

    Path article() {
        return article;
    }

    LocalDate asOf() {
        return asOf;
    }

    Path baseline() {
        return baseline;
    }

    Path output() {
        return output;
    }

    ReportFormat format() {
        return format;
    }

    List<String> failOn() {
        return failOn;
    }

    VerifyCommand.Colour color() {
        return color;
    }

    int jobs() {
        return jobs;
    }
}
