package org.claimcheck.verify;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern QUOTED = Pattern.compile(
            "(?:Unable to find class: |left part of expression: |Cannot find |method )?([\\w.$]+)");

    private final Optional<ModelCache> cache;

    /** A compiler that compiles each time. */
    public RuleCompiler() {
        this.cache = Optional.empty();
    }

    /**
     * A compiler that keeps what it compiled.
     *
     * @param cacheFolder where; it is made when needed, and may be deleted at any time
     */
    public RuleCompiler(Path cacheFolder) {
        this.cache = Optional.of(new ModelCache(cacheFolder));
    }

    /**
     * Compiles the rules of a catalogue.
     *
     * @return the rules that compile; the problems of their catalogue tell of the others
     */
    public CompiledRules compile(RuleCatalogue catalogue) {
        Optional<CompiledModel> kept = cache.flatMap(c -> c.read(catalogue));
        if (kept.isPresent()) {
            return new CompiledRules(catalogue, kept.get().load());
        }
        Optional<CompiledModel> model = build(catalogue, catalogue.rules(), new ArrayList<>());
        RuleCatalogue usable = catalogue;
        if (model.isEmpty()) {
            List<String> broken = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            for (Rule rule : catalogue.rules()) {
                List<Problem> own = new ArrayList<>();
                if (build(catalogue, List.of(rule), own).isEmpty()) {
                    broken.add(rule.name());
                    problems.add(own.get(0));
                }
            }
            usable = catalogue.without(broken, problems);
            List<Problem> left = new ArrayList<>();
            model = build(usable, usable.rules(), left);
            if (model.isEmpty()) {
                throw new IllegalStateException("Rules compile one by one but not together: " + left);
            }
        }
        CompiledModel compiled = model.get();
        if (usable == catalogue) {
            cache.ifPresent(c -> c.write(catalogue, compiled));
        }
        return new CompiledRules(usable, compiled.load());
    }

    /** Compiles some rules; on errors returns nothing and adds at least one problem. */
    private static Optional<CompiledModel> build(RuleCatalogue catalogue, Collection<Rule> rules, List<Problem> problems) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        for (Rule rule : rules) {
            files.write(SOURCES + rule.name() + ".drl", catalogue.text(rule.name()));
        }
        KieBuilder builder = services.newKieBuilder(files);
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException e) {
            rules.stream().findFirst().ifPresent(r -> problems.add(problem(catalogue, r, 0, String.valueOf(e.getMessage()))));
            return Optional.empty();
        }
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            Message first = errors.get(0);
            Rule rule = rules.iterator().next();
            boolean inSource = first.getPath() != null && first.getPath().endsWith(".drl");
            problems.add(problem(catalogue, rule, inSource ? first.getLine() : 0, first.getText()));
            return Optional.empty();
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        TreeMap<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(".class")) {
                classes.put(file, module.getBytes(file));
            } else if (file.endsWith("/drools-model")) {
                new String(module.getBytes(file), StandardCharsets.UTF_8).lines().map(String::strip)
                        .filter(line -> !line.isEmpty() && line.indexOf(':') < 0).sorted().forEach(models::add);
            }
        }
        return Optional.of(new CompiledModel(classes, List.copyOf(models)));
    }

    private static Problem problem(RuleCatalogue catalogue, Rule rule, int line, String message) {
        String first = message.lines().findFirst().orElse("").strip().replaceAll("\\.+$", "");
        int shown = line > 0 ? line : lineOf(first, catalogue.text(rule.name()), rule.location().line());
        return new Problem(SourceLocation.of(rule.location().path(), shown), "the rule does not compile: " + first,
                "correct the line; the neighbours in the same folder show the form");
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
