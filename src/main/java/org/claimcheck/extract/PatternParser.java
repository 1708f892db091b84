package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.statement.Modality;

/**
 * Reads a file of patterns.
 *
 * <pre>
 * # a comment
 * define $WITH = avec | en compagnie de
 * pattern s-entretenir-avec
 *   &lt;PERSON:a&gt; {meeting.talk} $WITH &lt;PERSON:b&gt; (à &lt;PLACE:p&gt;)?
 *   =&gt; event meeting a b place=p
 *   yes: Paul Martin s'est entretenu avec Anna Roth.
 *   no:  Paul Martin a écrit à Anna Roth.
 * </pre>
 *
 * <p>Several lines before {@code =>} are alternatives; several {@code =>} lines are several claims. The notation is
 * documented for users in {@code rules/patterns/README.md}.
 */
final class PatternParser {

    private static final Map<String, Set<Mention.Type>> TYPES = types();
    private static final Set<String> KINDS = Set.of("role", "event", "figure", "relation");
    private static final Set<String> OPTIONS = Set.of("place", "time", "since", "until", "modality", "negated", "qualifier",
            "successor", "predecessor", "actor", "victim", "office", "quantity", "host", "guest", "title", "of", "else-of", "unit", "scope", "if", "begins", "past");
    /** The options that take one of a few words. */
    private static final Map<String, Set<String>> VALUES = Map.of(
            "modality", new TreeSet<>(Stream.of(Modality.values()).map(Modality::id).toList()),
            "negated", Set.of("yes"),
            "qualifier", new TreeSet<>(Set.of("former", "acting", "deputy", "elect")),
            "scope", new TreeSet<>(Set.of("throughout", "since", "until", "within")),
            "if", new TreeSet<>(Set.of("late", "dead", "alive", "unfounded", "seat", "mission", "office", "vacant")),
            "begins", Set.of("later"),
            "past", Set.of("yes"));

    private final String file;
    private final Words words;
    private final List<Problem> problems;
    private final Map<String, PatternNode> definitions = new LinkedHashMap<>();
    private final Map<String, String> definitionLines = new LinkedHashMap<>();

    private PatternParser(String file, Words words, List<Problem> problems) {
        this.file = file;
        this.words = words;
        this.problems = problems;
    }

    private static Map<String, Set<Mention.Type>> types() {
        Map<String, Set<Mention.Type>> types = new LinkedHashMap<>();
        for (Mention.Type type : Mention.Type.values()) {
            types.put(type.name(), EnumSet.of(type));
        }
        types.put("BODY", EnumSet.of(Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.INSTITUTION));
        types.put("PEOPLE", EnumSet.of(Mention.Type.PERSON, Mention.Type.GROUP));
        types.put("PARTY", EnumSet.of(Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.GROUP));
        types.put("WHERE", EnumSet.of(Mention.Type.PLACE, Mention.Type.COUNTRY));
        types.put("COUNT", EnumSet.of(Mention.Type.NUMBER));
        return types;
    }

    /** The name of some types in wordings: the shorthand for all of them, else each name. */
    static String typeName(Set<Mention.Type> types) {
        return TYPES.entrySet().stream().filter(e -> e.getValue().equals(types)).map(Map.Entry::getKey).findFirst()
                .orElseGet(() -> types.stream().map(Mention.Type::name).collect(Collectors.joining("|")));
    }

    /** The patterns of a file; what is wrong goes to {@code problems} and costs only the pattern it is in. */
    static List<ClaimPattern> parse(String file, String text, Words words, List<Problem> problems) {
        return new PatternParser(file, words, problems).parse(text);
    }

    private List<ClaimPattern> parse(String text) {
        List<ClaimPattern> patterns = new ArrayList<>();
        List<String> lines = text.lines().toList();
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                i++;
            } else if (line.startsWith("define ")) {
                define(line.substring(7), i + 1);
                i++;
            } else if (line.startsWith("pattern ")) {
                int end = i + 1;
                while (end < lines.size() && !lines.get(end).startsWith("pattern ") && !lines.get(end).startsWith("define ")) {
                    end++;
                }
                try {
                    patterns.add(pattern(line.substring(8).strip(), lines, i + 1, end));
                } catch (PatternSyntaxError error) {
                    problems.add(error.problem);
                }
                i = end;
            } else {
                problems.add(new Problem(SourceLocation.of(file, i + 1), "'" + line + "' stands outside of a pattern",
                        "begin with 'pattern NAME' in the first column"));
                i++;
            }
        }
        return patterns;
    }

    private void define(String text, int line) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? "" : text.substring(0, equals).strip();
        if (!name.matches("\\$[A-Z-]+")) {
            problems.add(new Problem(SourceLocation.of(file, line), "A definition has no name",
                    "write 'define $NAME = what it stands for' with a name in capitals"));
            return;
        }
        try {
            definitions.put(name, new Reader(text.substring(equals + 1), line).all());
            definitionLines.put(name, "define " + text);
        } catch (PatternSyntaxError error) {
            problems.add(error.problem);
        }
    }

    private ClaimPattern pattern(String name, List<String> lines, int from, int to) {
        SourceLocation location = SourceLocation.of(file, from);
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new PatternSyntaxError(location, "'" + name + "' is no pattern name", "use lower case letters, digits and hyphens");
        }
        List<ClaimPattern.Wording> wordings = new ArrayList<>();
        List<ClaimPattern.Action> actions = new ArrayList<>();
        List<ClaimPattern.Example> yes = new ArrayList<>();
        List<ClaimPattern.Example> no = new ArrayList<>();
        Set<String> variables = new TreeSet<>();
        for (int i = from; i < to; i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("=>")) {
                actions.add(action(line.substring(2).strip(), i + 1, variables));
            } else if (line.startsWith("yes:")) {
                yes.add(example(lines.get(i), i + 1, 4));
            } else if (line.startsWith("no:")) {
                no.add(example(lines.get(i), i + 1, 3));
            } else {
                PatternNode node = new Reader(line, i + 1).all();
                variables(node, variables);
                wordings.add(new ClaimPattern.Wording(node, new PatternNeeds(node), new PatternOpening(node, words.verbGroup())));
            }
        }
        if (wordings.isEmpty() || actions.isEmpty()) {
            throw new PatternSyntaxError(location, "Pattern '" + name + "' has no " + (actions.isEmpty() ? "'=>' line" : "wording"),
                    "give it a wording and at least one line such as '=> event meeting a b'");
        }
        if (yes.isEmpty() || no.isEmpty()) {
            throw new PatternSyntaxError(location, "Pattern '" + name + "' has no " + (yes.isEmpty() ? "'yes:'" : "'no:'") + " example",
                    "add a sentence that it " + (yes.isEmpty() ? "must" : "must not") + " find");
        }
        Map<String, String> defined = new LinkedHashMap<>(definitionLines);
        return new ClaimPattern(name, words.language(), List.copyOf(wordings), List.copyOf(actions), List.copyOf(yes), List.copyOf(no),
                location, () -> source(lines.subList(from - 1, to), defined));
    }

    /** The lines of a pattern without what only comes before the next one, and the definitions that they use. */
    private static String source(List<String> lines, Map<String, String> definitionLines) {
        int end = lines.size();
        while (lines.get(end - 1).isBlank() || lines.get(end - 1).startsWith("#")) {
            end--;
        }
        String text = String.join("\n", lines.subList(0, end));
        List<String> used = new ArrayList<>();
        List<String> names = new ArrayList<>(definitionLines.keySet());
        Collections.reverse(names);
        String all = text;
        for (String name : names) {
            if (Pattern.compile(Pattern.quote(name) + "(?![A-Z-])").matcher(all).find()) {
                used.add(0, definitionLines.get(name));
                all = all + "\n" + definitionLines.get(name).substring(definitionLines.get(name).indexOf('='));
            }
        }
        used.add(text);
        return String.join("\n", used);
    }

    /** The sentence behind a label of that many characters. */
    private ClaimPattern.Example example(String line, int number, int label) {
        int begin = line.length() - line.stripLeading().length() + label;
        String text = line.substring(begin).strip();
        if (text.isEmpty()) {
            throw new PatternSyntaxError(new SourceLocation(file, number, begin), "This example has no sentence", "write one, or remove the line");
        }
        return new ClaimPattern.Example(text, new SourceLocation(file, number, line.indexOf(text, begin) + 1));
    }

    private ClaimPattern.Action action(String text, int line, Set<String> variables) {
        SourceLocation location = SourceLocation.of(file, line);
        String[] parts = text.split("\\s+");
        if (!KINDS.contains(parts[0])) {
            throw new PatternSyntaxError(location, "'" + parts[0] + "' is no kind of claim", "use one of role, event, figure, relation");
        }
        List<String> arguments = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        int first = parts[0].equals("role") ? 1 : 2;
        if (parts.length <= first) {
            throw new PatternSyntaxError(location, "'=> " + text + "' names nobody", "add the variable of the subject");
        }
        for (int i = first; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            String value = equals < 0 ? parts[i] : parts[i].substring(equals + 1);
            if (equals >= 0) {
                String option = parts[i].substring(0, equals);
                if (!OPTIONS.contains(option)) {
                    throw new PatternSyntaxError(location, "'" + option + "' is no option of a claim", "use one of "
                            + String.join(", ", new TreeSet<>(OPTIONS)));
                }
                Set<String> values = VALUES.get(option);
                if (values != null && !values.contains(value)) {
                    throw new PatternSyntaxError(location, "'" + value + "' is no value of '" + option + "'", "use one of "
                            + String.join(", ", values));
                }
                options.put(option, value);
            } else {
                arguments.add(value);
            }
            boolean literal = equals >= 0 && Set.of("modality", "negated", "qualifier", "title", "unit", "scope", "if", "begins", "past").contains(parts[i].substring(0, equals));
            boolean nobody = equals < 0 && parts[0].equals("role") && arguments.equals(List.of(ClaimPattern.NOBODY));
            if (!literal && !nobody && !variables.contains(value)) {
                throw new PatternSyntaxError(location, "Variable '" + value + "' is not bound by the wording",
                        "write it into a slot such as <PERSON:" + value + ">");
            }
        }
        return new ClaimPattern.Action(parts[0], first == 2 ? parts[1] : "", List.copyOf(arguments), options);
    }

    private static void variables(PatternNode node, Set<String> into) {
        if (node instanceof PatternNode.Slot slot) {
            into.add(slot.variable());
        } else if (node instanceof PatternNode.Sequence sequence) {
            sequence.parts().forEach(p -> variables(p, into));
        } else if (node instanceof PatternNode.Choice choice) {
            choice.options().forEach(p -> variables(p, into));
        } else if (node instanceof PatternNode.Maybe maybe) {
            variables(maybe.part(), into);
        }
    }

    /** Thrown inside the parser only. */
    private static final class PatternSyntaxError extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        PatternSyntaxError(SourceLocation location, String what, String fix) {
            super(what);
            this.problem = new Problem(location, what, fix);
        }
    }

    /** Reads one wording. */
    private final class Reader {

        private final String text;
        private final int line;
        private int at;

        Reader(String text, int line) {
            this.text = text;
            this.line = line;
        }

        PatternNode all() {
            PatternNode node = choice();
            skipSpace();
            if (at < text.length()) {
                throw error("unexpected '" + text.charAt(at) + "'", "close or remove it");
            }
            return node;
        }

        private PatternNode choice() {
            List<PatternNode> options = new ArrayList<>();
            options.add(sequence());
            while (peek() == '|') {
                at++;
                options.add(sequence());
            }
            return options.size() == 1 ? options.get(0) : new PatternNode.Choice(List.copyOf(options));
        }

        private PatternNode sequence() {
            List<PatternNode> parts = new ArrayList<>();
            while (true) {
                char c = peek();
                if (c == 0 || c == '|' || c == ')') {
                    break;
                }
                parts.add(item());
            }
            if (parts.isEmpty()) {
                throw error("nothing stands here", "write a word or a slot");
            }
            return parts.size() == 1 ? parts.get(0) : new PatternNode.Sequence(List.copyOf(parts));
        }

        private PatternNode item() {
            PatternNode node = atom();
            while (at < text.length() && (text.charAt(at) == '?' || text.charAt(at) == '*')) {
                node = new PatternNode.Maybe(node, text.charAt(at) == '*');
                at++;
            }
            return node;
        }

        private PatternNode atom() {
            char c = peek();
            switch (c) {
                case '(' -> {
                    at++;
                    PatternNode inner = choice();
                    if (peek() != ')') {
                        throw error("a bracket is not closed", "add ')'");
                    }
                    at++;
                    return inner;
                }
                case '<' -> {
                    return slot();
                }
                case '{' -> {
                    return listed();
                }
                case '!' -> {
                    at++;
                    return new PatternNode.Unless(atom());
                }
                case '^' -> {
                    boolean sentence = text.startsWith("^^", at);
                    at += sentence ? 2 : 1;
                    return new PatternNode.Beginning(sentence);
                }
                case '$' -> {
                    int end = at + 1;
                    while (end < text.length() && (Character.isUpperCase(text.charAt(end)) || text.charAt(end) == '-')) {
                        end++;
                    }
                    String name = text.substring(at, end);
                    PatternNode definition = definitions.get(name);
                    if (definition == null) {
                        throw error("nothing defines " + name, "add 'define " + name + " = ...' above");
                    }
                    at = end;
                    return definition;
                }
                default -> {
                    return word();
                }
            }
        }

        private PatternNode slot() {
            int end = text.indexOf('>', at);
            if (end < 0) {
                throw error("a slot is not closed", "add '>'");
            }
            String inner = text.substring(at + 1, end);
            int colon = inner.indexOf(':');
            String type = colon < 0 ? inner : inner.substring(0, colon);
            Set<Mention.Type> types = EnumSet.noneOf(Mention.Type.class);
            for (String name : type.split("\\|")) {
                if (!TYPES.containsKey(name)) {
                    throw error("'" + name + "' is no type of mention", "use one of " + String.join(", ", TYPES.keySet()));
                }
                types.addAll(TYPES.get(name));
            }
            at = end + 1;
            return new PatternNode.Slot(types, colon < 0 ? "" : inner.substring(colon + 1));
        }

        private PatternNode listed() {
            int end = text.indexOf('}', at);
            if (end < 0) {
                throw error("a word list is not closed", "add '}'");
            }
            String inner = text.substring(at + 1, end);
            int colon = inner.indexOf(':');
            String list = colon < 0 ? inner : inner.substring(0, colon);
            PatternNode.Voice voice = PatternNode.Voice.NONE;
            if (colon >= 0) {
                voice = switch (inner.substring(colon + 1)) {
                    case "verb" -> PatternNode.Voice.ANY;
                    case "active" -> PatternNode.Voice.ACTIVE;
                    case "passive" -> PatternNode.Voice.PASSIVE;
                    case "reflexive" -> PatternNode.Voice.REFLEXIVE;
                    default -> throw error("'" + inner.substring(colon + 1) + "' is no use of a verb", "write :verb, :active, :passive or :reflexive");
                };
            }
            WordForms forms = words.find(list).orElseThrow(() -> error("no vocabulary file lists words for '" + list + "' in "
                    + words.language(), "correct the name, or add the words under " + (list.contains(".") ? "'" + list.substring(0,
                    list.indexOf('.')) + "'" : "words.yaml")));
            at = end + 1;
            return new PatternNode.Listed(list, forms, voice);
        }

        private PatternNode word() {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && "()|<>{}?*!".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            String word = text.substring(at, end);
            at = end;
            if (word.equals("..")) {
                return new PatternNode.Gap(6, PatternNode.Reach.TIGHT);
            }
            if (word.equals("....")) {
                return new PatternNode.Gap(20, PatternNode.Reach.ASIDE);
            }
            if (word.equals("...")) {
                return new PatternNode.Gap(15, PatternNode.Reach.LOOSE);
            }
            List<PatternNode> parts = new ArrayList<>();
            for (Token token : Tokenizer.tokenize(word, 0)) {
                parts.add(new PatternNode.Literal(token.lower()));
            }
            return parts.size() == 1 ? parts.get(0) : new PatternNode.Sequence(List.copyOf(parts));
        }

        private char peek() {
            skipSpace();
            return at < text.length() ? text.charAt(at) : 0;
        }

        private void skipSpace() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private PatternSyntaxError error(String what, String fix) {
            return new PatternSyntaxError(new SourceLocation(file, line, at + 1), Character.toUpperCase(what.charAt(0))
                    + what.substring(1), fix);
        }
    }
}
