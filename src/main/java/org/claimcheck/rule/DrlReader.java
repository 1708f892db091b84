package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.finding.FindingKind;

/** Reads the metadata of the one rule of a DRL file, and checks them, without compiling it. */
final class DrlReader {

    private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\s+(?:\"([^\"\\n]*)\"|(\\S+))");
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s+(?!static\\b)(\\w+(?:\\.\\w+)*)\\s*(?:;|$)");
    private static final Pattern METADATA = Pattern.compile("(?m)^\\s*@(\\w+)\\s*\\(");
    private static final Pattern WHEN = Pattern.compile("(?m)^\\s*when\\b");
    private static final Pattern CONCLUSION = Pattern.compile(
            "insertLogical\\s*\\(\\s*new\\s+(Contradiction|Tension|Corroboration|Repetition|Flaw)\\s*\\(([^;]*)\\)\\s*\\)\\s*;");
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:\\s*([A-Z]\\w*)\\s*\\(");
    private static final Set<String> NAMES = Set.of("summary", "severity", "explain", "suggest", "formerly", "cause",
            "precedence", "blame");

    private final String path;
    private final String name;
    private final String topic;
    private final RuleText source;
    private final String code;
    private final List<Problem> problems = new ArrayList<>();

    DrlReader(String path, String name, String topic, String text) {
        this.path = path;
        this.name = name;
        this.topic = topic;
        this.source = new RuleText(text);
        this.code = source.code();
    }

    List<Problem> problems() {
        return problems;
    }

    /** The rule, or nothing if the file cannot be used; then {@link #problems()} says why. */
    Optional<Rule> read() {
        checkImports();
        Matcher rule = RULE.matcher(code);
        if (!rule.find()) {
            problem(0, "there is no rule in the file", "write: rule \"" + name + "\"");
            return Optional.empty();
        }
        int start = rule.start() + leadingSpace(rule.group());
        String written = rule.group(1) != null ? rule.group(1) : rule.group(2);
        if (!written.equals(name)) {
            problem(start, "the rule is called " + written + ", its file " + name + ".drl",
                    "give both the same name");
        }
        int head = rule.end();
        if (rule.find()) {
            problem(rule.start() + leadingSpace(rule.group()), "there is a second rule in the file",
                    "move it to a file of its own name");
        }
        Matcher when = WHEN.matcher(code);
        if (!when.find(head)) {
            problem(start, "the rule has no 'when'", "write: when, the conditions, then, insertLogical( ... ); end");
            return Optional.empty();
        }
        Map<String, Entry> metadata = metadata(head, when.start());
        Matcher conclusion = CONCLUSION.matcher(code);
        if (!conclusion.find(when.end())) {
            problem(start, "the rule concludes nothing",
                    "write: insertLogical( new Contradiction( drools.getRule().getName(), $claim, $known ) );");
            return Optional.empty();
        }
        FindingKind kind = FindingKind.valueOf(conclusion.group(1).toUpperCase(Locale.ROOT));
        Parties parties = parties(when.end(), conclusion.start(), conclusion.group(2), kind);

        String summary = required(metadata, "summary", start);
        Severity severity = severity(metadata, start);
        Template explain = template(metadata, "explain", parties)
                .orElseGet(() -> new Template(required(metadata, "explain", start).isEmpty() ? "" : " "));
        Optional<Template> suggest = template(metadata, "suggest", parties);
        List<String> formerly = Optional.ofNullable(metadata.get("formerly"))
                .map(e -> Arrays.stream(e.value().split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList())
                .orElse(List.of());
        String cause = metadata.containsKey("cause") ? metadata.get("cause").value() : name;
        int precedence = precedence(metadata);
        boolean blamesFirst = blamesFirst(metadata, kind);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Rule(name, topic, kind, summary, severity, explain, suggest, formerly, cause, precedence, blamesFirst,
                SourceLocation.of(path, source.line(start))));
    }

    /** An import of a class that does not exist: the compiler complains of what is done with the class instead. */
    private void checkImports() {
        Matcher imports = IMPORT.matcher(code);
        while (imports.find()) {
            try {
                Class.forName(imports.group(1), false, DrlReader.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                problem(imports.start(1), "there is no class " + imports.group(1), "correct the import");
            }
        }
    }

    private record Entry(String value, int offset) {
    }

    private Map<String, Entry> metadata(int from, int to) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Matcher found = METADATA.matcher(code).region(from, to);
        while (found.find()) {
            int at = found.start(1) - 1;
            String key = found.group(1);
            int end = source.closing(found.end());
            if (end < 0) {
                problem(at, "@" + key + "( is not closed", "close it with a parenthesis");
                return entries;
            }
            if (!NAMES.contains(key)) {
                problem(at, "@" + key + " is no metadata of a rule", "use one of " + sorted(NAMES));
            } else if (entries.put(key, new Entry(unquoted(code.substring(found.end(), end).strip()), at)) != null) {
                problem(at, "@" + key + " is given twice", "keep one");
            }
            found.region(Math.min(end, to), to);
        }
        return entries;
    }

    /**
     * What a rule gives to its finding.
     *
     * @param statements the kinds of the claim and the evidence, in their order; null for one whose kind is not told
     * @param told       the kind of the detail, if one is given
     * @param claiming   whether the first statement is a claim; of a flaw it is a fact like the others
     */
    private record Parties(List<StatementKind> statements, Optional<DetailKind> told, boolean claiming) {

        /** Whether a placeholder names something that is given. */
        boolean gives(Template.Party party) {
            return party == Template.Party.TOLD ? told.isPresent() : index(party) >= 0 && index(party) < statements.size();
        }

        private int index(Template.Party party) {
            return claiming ? party.ordinal() : party.ordinal() - 1;
        }

        /** How DRL calls the kind of what a placeholder names, if that is told. */
        Optional<String> kind(Template.Party party) {
            return party == Template.Party.TOLD ? told.map(DetailKind::id) : statement(party).map(StatementKind::id);
        }

        SortedSet<String> fields(Template.Party party) {
            return party == Template.Party.TOLD ? told.map(DetailKind::fields).orElseGet(TreeSet::new)
                    : statement(party).map(StatementKind::fields).orElseGet(StatementKind::allFields);
        }

        private Optional<StatementKind> statement(Template.Party party) {
            return gives(party) ? Optional.ofNullable(statements.get(index(party))) : Optional.empty();
        }
    }

    private Parties parties(int from, int to, String arguments, FindingKind finding) {
        Map<String, String> types = new LinkedHashMap<>();
        Matcher binding = BINDING.matcher(code).region(from, to);
        while (binding.find()) {
            types.putIfAbsent(binding.group(1), binding.group(2));
        }
        List<StatementKind> kinds = new ArrayList<>();
        Optional<DetailKind> told = Optional.empty();
        for (String argument : arguments.split(",")) {
            String type = types.getOrDefault(argument.strip(), "");
            if (DetailKind.named(type).isPresent()) {
                told = DetailKind.named(type);
            } else if (argument.strip().startsWith("$")) {
                kinds.add(StatementKind.named(type).orElse(null));
            }
        }
        return new Parties(kinds, told, finding.isAboutClaims());
    }

    private Optional<Template> template(Map<String, Entry> metadata, String key, Parties parties) {
        Entry entry = metadata.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            Template template = new Template(entry.value());
            for (Template.Placeholder placeholder : template.placeholders()) {
                Optional<String> kind = parties.kind(placeholder.party());
                SortedSet<String> fields = parties.fields(placeholder.party());
                if (!parties.gives(placeholder.party())) {
                    problem(entry.offset(), "@" + key + " names " + placeholder + ", but the rule gives no such evidence",
                            "pass it to the finding after $claim, or leave the placeholder out");
                } else if (!fields.contains(placeholder.field())) {
                    problem(entry.offset(), "@" + key + " names " + placeholder + ", and there is no such field"
                            + kind.map(k -> " of " + article(k) + " " + k).orElse(""),
                            "use one of " + String.join(", ", fields));
                }
            }
            return Optional.of(template);
        } catch (IllegalArgumentException e) {
            problem(entry.offset(), "@" + key + ": " + e.getMessage(),
                    "write placeholders as {claim.holder} and optional parts in [square brackets]");
            return Optional.of(new Template(""));
        }
    }

    private static String article(String kind) {
        return kind.equals(StatementKind.EVENT.id()) ? "an" : "a";
    }

    private Severity severity(Map<String, Entry> metadata, int start) {
        String value = required(metadata, "severity", start);
        Optional<Severity> severity = Stream.of(Severity.values()).filter(s -> s.id().equals(value)).findFirst();
        if (severity.isEmpty() && !value.isEmpty()) {
            problem(metadata.get("severity").offset(), value + " is no severity", "use error, warning or info");
        }
        return severity.orElse(Severity.INFO);
    }

    private int precedence(Map<String, Entry> metadata) {
        Entry entry = metadata.get("precedence");
        if (entry == null) {
            return 0;
        }
        try {
            return Integer.parseInt(entry.value());
        } catch (NumberFormatException e) {
            problem(entry.offset(), entry.value() + " is no precedence", "use a whole number; the highest leads");
            return 0;
        }
    }

    private boolean blamesFirst(Map<String, Entry> metadata, FindingKind kind) {
        Entry entry = metadata.get("blame");
        if (entry == null) {
            return false;
        }
        if (kind.isAboutClaims() || !Set.of("first", "any").contains(entry.value())) {
            problem(entry.offset(), kind.isAboutClaims() ? "@blame is for rules that conclude a Flaw" : entry.value() + " is nothing to blame",
                    kind.isAboutClaims() ? "remove it" : "write first if the first fact is wrong by itself, or any");
        }
        return entry.value().equals("first");
    }

    private String required(Map<String, Entry> metadata, String key, int start) {
        Entry entry = metadata.get(key);
        if (entry == null || entry.value().isEmpty()) {
            problem(start, "the rule has no @" + key, "add @" + key + "( ... ) below its name");
            return "";
        }
        return entry.value();
    }

    private void problem(int offset, String what, String fix) {
        Problem problem = new Problem(SourceLocation.of(path, source.line(offset)), what, fix);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private static String sorted(Set<String> names) {
        return String.join(", ", names.stream().sorted().map(n -> "@" + n).toList());
    }

    private static int leadingSpace(String match) {
        return match.length() - match.stripLeading().length();
    }

    private static String unquoted(String value) {
        if (value.length() < 2 || value.charAt(0) != '"' || value.charAt(value.length() - 1) != '"') {
            return value;
        }
        return value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
