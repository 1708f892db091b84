package org.claimcheck.verify;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleCatalogue;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles rules into one knowledge base.
 *
 * <p>A rule that does not compile is left out, and the others still run. The executable model of Drools knows no line
 * for most errors: the rules are then compiled one by one, and the line is that of the words which the message quotes.
 */
public final class RuleCompiler {

    private static final String SOURCES = "src/main/resources/claimcheck/";
    /** What Drools generates about the project, which is never loaded. */
    private static final String PROJECT = "org/drools/project/model/ProjectModel";
    private static final Pattern QUOTED = Pattern.compile(
            "(?:Unable to find class: |left part of expression: |Cannot find |method )?([\\w.$]+)");

    private final Optional<ModelCache> cache;
    private final boolean trusting;

    /** What Drools says of a constraint on something that the class does not have. */
    private static final Pattern UNKNOWN = Pattern.compile("Unable to parse left part of expression: (.+)");

    private RuleCompiler(Optional<ModelCache> cache, boolean trusting) {
        this.cache = cache;
        this.trusting = trusting;
    }

    /** A compiler that compiles each time. */
    public RuleCompiler() {
        this(Optional.empty(), false);
    }

    /**
     * A compiler that keeps what it compiled.
     *
     * @param cacheFolder where; it is made when needed, and may be deleted at any time
     */
    public RuleCompiler(Path cacheFolder) {
        this(Optional.of(new ModelCache(cacheFolder)), false);
    }

    /** The same compiler, which takes rules whatever classes they use. */
    public RuleCompiler trusting() {
        return new RuleCompiler(cache, true);
    }

    /**
     * Compiles the rules of a catalogue. Rules that use files, the network, processes, threads, reflection or class
     * loading are left out unless the compiler is {@link #trusting()}.
     *
     * @return the rules that compile; the problems of their catalogue tell of the others
     */
    public CompiledRules compile(RuleCatalogue catalogue) {
        List<RuleClasses> parts = new ArrayList<>();
        Set<String> shipped = Precompiled.carried().map(carried -> carried.unchanged(catalogue)).orElse(Set.of());
        if (!shipped.isEmpty()) {
            parts.add(Precompiled.carried().orElseThrow().classes(shipped));
        }
        RuleCatalogue others = catalogue.without(shipped, List.of());
        List<LeftOut> leftOut = List.of();
        if (!others.names().isEmpty()) {
            ModelCache.Kept kept = cache.flatMap(c -> c.read(others, trusting)).orElseGet(() -> {
                ModelCache.Kept built = build(others);
                cache.ifPresent(c -> c.write(others, trusting, built));
                return built;
            });
            parts.add(RuleClasses.of(kept.model(), kept.recipes()));
            leftOut = kept.leftOut();
        }
        return new CompiledRules(without(catalogue, leftOut), parts);
    }

    /** Compiles all rules of a catalogue together, without those that cannot be used. */
    ModelCache.Kept build(RuleCatalogue catalogue) {
        Built built = build(catalogue, catalogue.rules());
        List<LeftOut> leftOut = new ArrayList<>();
        RuleCatalogue usable = catalogue;
        if (built.fault().isPresent()) {
            leftOut.addAll(faulty(catalogue, catalogue.rules()));
            usable = without(catalogue, leftOut);
            built = build(usable, usable.rules());
        }
        if (built.fault().isPresent()) {
            leftOut.addAll(clashing(usable));
            usable = without(catalogue, leftOut);
            built = build(usable, usable.rules());
        }
        return new ModelCache.Kept(built.model(), RecipeWriter.recipes(built.model()), List.copyOf(leftOut));
    }

    /**
     * A rule that is left out.
     *
     * @param rule its name
     * @param line the line of its file that is to blame
     * @param what what is wrong
     * @param fix  how to mend it
     */
    record LeftOut(String rule, int line, String what, String fix) {
    }

    private static RuleCatalogue without(RuleCatalogue catalogue, List<LeftOut> leftOut) {
        return catalogue.without(leftOut.stream().map(LeftOut::rule).toList(), leftOut.stream().map(rule -> new Problem(
                SourceLocation.of(catalogue.rule(rule.rule()).orElseThrow().location().path(), rule.line()), rule.what(), rule.fix())).toList());
    }

    /** Those of some rules that cannot be used: compiled in groups, and one by one in the groups that have some. */
    private List<LeftOut> faulty(RuleCatalogue catalogue, List<Rule> rules) {
        List<LeftOut> faulty = new ArrayList<>();
        int size = Math.max(1, (int) Math.sqrt(rules.size()));
        for (int start = 0; start < rules.size(); start += size) {
            List<Rule> group = rules.subList(start, Math.min(rules.size(), start + size));
            if (group.size() > 1 && build(catalogue, group).fault().isEmpty()) {
                continue;
            }
            for (Rule rule : group) {
                build(catalogue, List.of(rule)).fault().ifPresent(fault -> faulty.add(leftOut(rule, catalogue.text(rule.name()), fault)));
            }
        }
        return faulty;
    }

    /** Of rules that compile one by one, those that do not beside an earlier one: both declare the same, say. */
    private List<LeftOut> clashing(RuleCatalogue catalogue) {
        List<LeftOut> clashing = new ArrayList<>();
        List<Rule> rules = new ArrayList<>(catalogue.rules());
        for (Optional<Fault> fault = build(catalogue, rules).fault(); fault.isPresent(); fault = build(catalogue, rules).fault()) {
            int last = lastThat(0, rules.size() - 1, end -> build(catalogue, rules.subList(0, end)).fault().isEmpty());
            int first = lastThat(0, last, start -> build(catalogue, rules.subList(start, last + 1)).fault().isPresent());
            Fault clash = build(catalogue, rules.subList(first, last + 1)).fault().orElse(fault.get());
            Rule rule = rules.remove(last);
            LeftOut alone = leftOut(rule, catalogue.text(rule.name()), clash);
            clashing.add(new LeftOut(rule.name(), alone.line(), "the rule does not compile beside " + rules.get(first).location() + ": "
                    + firstLine(clash), "give what both declare another name, or put one of them into a package of its own"));
        }
        return clashing;
    }

    /** The last number up to a limit for which something holds, where it holds for all before that. */
    private static int lastThat(int from, int to, IntPredicate holds) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (holds.test(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * Why rules cannot be used.
     *
     * @param line      a line of the DRL, or 0
     * @param message   what the compiler says, or what the rules use that they must not
     * @param forbidden whether they do
     */
    private record Fault(int line, String message, boolean forbidden) {
    }

    private record Built(CompiledModel model, Optional<Fault> fault) {

        static Built failed(int line, String message) {
            return new Built(new CompiledModel(new TreeMap<>(), List.of()), Optional.of(new Fault(line, message, false)));
        }
    }

    private Built build(RuleCatalogue catalogue, Collection<Rule> rules) {
        Map<String, String> sources = new TreeMap<>();
        rules.forEach(rule -> sources.put(rule.name(), catalogue.text(rule.name())));
        Built built = build(sources);
        if (trusting || built.fault().isPresent()) {
            return built;
        }
        return new Built(built.model(), CodeGuard.forbidden(built.model()).map(use -> new Fault(0, use, true)));
    }

    /**
     * Compiles the texts of rules that are known to compile, whatever they use.
     *
     * @param sources the texts by unique names
     * @return nothing if they do not compile together
     */
    static Optional<CompiledModel> compileAll(Map<String, String> sources) {
        Built built = build(sources);
        return built.fault().isPresent() ? Optional.empty() : Optional.of(built.model());
    }

    private static Built build(Map<String, String> sources) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        sources.forEach((name, text) -> files.write(SOURCES + name + ".drl", text));
        KieBuilder builder = services.newKieBuilder(files);
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // Drools throws an Error where two imports give one name to two classes.
            return Built.failed(0, String.valueOf(e.getMessage()));
        }
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            Message first = errors.get(0);
            boolean inSource = first.getPath() != null && first.getPath().endsWith(".drl");
            return Built.failed(inSource ? first.getLine() : 0, first.getText());
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        TreeMap<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(".class") && !file.startsWith(PROJECT)) {
                classes.put(file, module.getBytes(file));
            } else if (file.endsWith("/drools-model")) {
                new String(module.getBytes(file), StandardCharsets.UTF_8).lines().map(String::strip)
                        .filter(line -> !line.isEmpty() && line.indexOf(':') < 0).sorted().forEach(models::add);
            }
        }
        return new Built(new CompiledModel(classes, List.copyOf(models)), Optional.empty());
    }

    private static LeftOut leftOut(Rule rule, String text, Fault fault) {
        String first = firstLine(fault);
        int line = fault.line() > 0 ? fault.line() : lineOf(fault.forbidden() ? first + " " + simpleNames(first) : first, text, rule.location().line());
        if (fault.forbidden()) {
            return new LeftOut(rule.name(), line, "the rule uses " + first + ", and rules judge statements only",
                    "compare what the statements tell; only if you trust this rule, load it with --trust-rules");
        }
        Matcher unknown = UNKNOWN.matcher(first);
        return unknown.matches() ? new LeftOut(rule.name(), line, "the rule does not compile: '" + unknown.group(1) + "' names nothing that is there",
                "correct the name; claimcheck explain --claim ID --format json gives those that claims have")
                : new LeftOut(rule.name(), line, "the rule does not compile: " + first, "correct the line; the neighbours in the same folder show the form");
    }

    private static String firstLine(Fault fault) {
        return fault.message().lines().findFirst().orElse("").strip().replaceAll("\\.+$", "");
    }

    /** A rule may import what it uses: of {@code java.io.File (files)} the class, and its member if one is named. */
    private static String simpleNames(String use) {
        return Stream.of(use.replaceAll(" .*", "").split("\\.")).dropWhile(part -> !Character.isUpperCase(part.charAt(0)))
                .collect(Collectors.joining(" "));
    }

    /** The line with most of the words that a message has in common with the rule, below its first line. */
    private static int lineOf(String message, String text, int ruleLine) {
        Map<String, Integer> weights = new TreeMap<>();
        Matcher words = QUOTED.matcher(message);
        while (words.find()) {
            weights.merge(words.group(1), words.group(1).length(), Integer::max);
        }
        List<String> lines = text.lines().toList();
        int best = ruleLine;
        int most = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("//") || line.startsWith("@") || line.startsWith("*")) {
                continue;
            }
            int score = 0;
            for (Map.Entry<String, Integer> word : weights.entrySet()) {
                if (word.getValue() > 2
                        && Pattern.compile("(?<![\\w$])" + Pattern.quote(word.getKey()) + "(?!\\w)").matcher(line).find()) {
                    score += word.getValue();
                }
            }
            if (score > most) {
                most = score;
                best = i + 1;
            }
        }
        return best;
    }
}
