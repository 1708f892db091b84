package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.report.Engine;
import org.claimcheck.report.ReportWords;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleCatalogue;
import org.claimcheck.rule.RuleScaffold;
import org.claimcheck.rule.StatementKind;
import org.claimcheck.rule.Tolerances;
import org.claimcheck.verify.MutationCheck;
import org.claimcheck.verify.RuleSuite;
import org.claimcheck.verify.Scenario;
import org.claimcheck.verify.ScenarioFile;
import org.claimcheck.verify.ScenarioRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists, shows, drafts, tests and checks rules. */
@Command(name = "rules", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
        description = "Lists, shows, drafts, tests and checks rules: what makes a finding of a claim. Without a command it lists them.",
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {RulesCommand.Listing.class, RulesCommand.Show.class, RulesCommand.New.class, RulesCommand.Test.class,
            RulesCommand.Check.class},
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck rules list --topic roles",
            "  claimcheck rules show office-held-by-another",
            "  claimcheck rules new roles/office-before-founding --claim role --to mine/rules",
            "  claimcheck rules test --rules mine/rules --watch office-before-founding",
            "  claimcheck rules check --rules mine/rules --mutations office-before-founding"})
final class RulesCommand implements Callable<Integer> {

    private static final String LIST = "claimcheck rules list";

    @Mixin
    private KnowledgeOptions knowledge;

    @Mixin
    private RuleOptions choice;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json; default: ${DEFAULT-VALUE}.")
    private Format format;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    private final Console console;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return list(format, "", spec);
    }

    private Engine.Folders folders() {
        return choice.folders(knowledge, console);
    }

    /** For commands that show what there is: what is wrong with the rest is told beside it. */
    private ExitCode report(RuleSuite suite) {
        main.report(suite.catalogue().problems());
        return suite.catalogue().problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }

    private int list(Format as, String topic, CommandSpec command) {
        RuleSuite suite = Engine.rules(folders());
        ExitCode code = report(suite);
        List<Rule> rules = suite.catalogue().rules().stream().filter(rule -> topic.isEmpty() || rule.topic().equals(topic))
                .sorted((a, b) -> id(a).compareTo(id(b))).toList();
        if (rules.isEmpty() && !topic.isEmpty()) {
            throw Names.unknown("topic", topic, LIST, suite.catalogue().rules().stream().map(Rule::topic).toList(), command);
        }
        switch (as) {
            case TEXT -> rows(rules, suite);
            case JSON -> console.out().println(json(rules, suite).toPrettyString());
            case JSONL -> json(rules, suite).forEach(rule -> console.out().println(rule));
        }
        return code.code();
    }

    private void rows(List<Rule> rules, RuleSuite suite) {
        Table table = new Table(0, 2);
        rules.forEach(rule -> table.row(id(rule), ReportWords.count(suite.scenarios(rule).size(), "scenario"), rule.summary()));
        table.print(console.out());
    }

    private static ArrayNode json(List<Rule> rules, RuleSuite suite) {
        ArrayNode all = JsonMapper.shared().createArrayNode();
        for (Rule rule : rules) {
            ObjectNode node = all.addObject().put("topic", rule.topic()).put("name", rule.name()).put("summary", rule.summary())
                    .put("kind", rule.kind().id()).put("severity", rule.severity().id()).put("cause", rule.cause())
                    .put("precedence", rule.precedence()).put("location", rule.location().toString());
            node.putObject("scenarios").put("firing", suite.scenarios(rule).stream().filter(Scenario::fires).count())
                    .put("silent", suite.scenarios(rule).stream().filter(scenario -> !scenario.fires()).count());
        }
        return all;
    }

    private static String id(Rule rule) {
        return rule.topic() + "/" + rule.name();
    }

    /** The name of a rule that a user names, with its topic before it or without. */
    private static String named(String name, RuleCatalogue catalogue, CommandSpec command) {
        Map<String, String> names = new TreeMap<>();
        catalogue.rules().forEach(rule -> {
            names.put(rule.name(), rule.name());
            names.put(id(rule), rule.name());
        });
        // A rule that cannot be read has a name all the same.
        catalogue.problems().stream().map(problem -> problem.location().path()).filter(path -> path.endsWith(".drl")).forEach(path -> {
            String file = path.substring(path.lastIndexOf('/') + 1, path.length() - ".drl".length());
            names.putIfAbsent(file, file);
        });
        if (!names.containsKey(name)) {
            throw Names.unknown("rule", name, LIST, catalogue.rules().stream().map(Rule::name).toList(), command);
        }
        return names.get(name);
    }

    private static Set<String> wanted(List<String> names, RuleCatalogue catalogue, CommandSpec command) {
        Set<String> wanted = new TreeSet<>();
        names.forEach(name -> wanted.add(named(name, catalogue, command)));
        return wanted;
    }

    /** Lists the rules. */
    @Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Lists rules with their topic, how many scenarios they have, and what they report.",
            footerHeading = "%nExample:%n", footer = "  claimcheck rules list --topic roles")
    static final class Listing implements Callable<Integer> {

        @Option(names = "--topic", paramLabel = "TOPIC", defaultValue = "", description = "The rules of one topic only.")
        private String topic;

        @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, json (one array) or jsonl (one rule a line); "
                + "default: ${DEFAULT-VALUE}.")
        private Format format;

        @ParentCommand
        private RulesCommand rules;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            return rules.list(format, topic, spec);
        }
    }

    /** Shows a rule. */
    @Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Shows a rule: its file, and what its scenarios expect.",
            footerHeading = "%nExample:%n", footer = "  claimcheck rules show roles/office-held-by-another")
    static final class Show implements Callable<Integer> {

        @Parameters(paramLabel = "NAME", description = "Its name, such as office-vacant or roles/office-vacant.")
        private String name;

        @ParentCommand
        private RulesCommand rules;

        @Spec
        private CommandSpec spec;

        private final Console console;

        Show(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            RuleSuite suite = Engine.rules(rules.folders());
            ExitCode code = rules.report(suite);
            Optional<Rule> found = suite.catalogue().rule(named(name, suite.catalogue(), spec));
            if (found.isEmpty()) {
                return code.code();
            }
            Rule rule = found.get();
            console.out().println("# " + rule.location());
            console.out().println("# " + rule.summary() + " (" + rule.kind().id() + ", " + rule.severity().id() + ")");
            console.out().println(suite.catalogue().text(rule.name()).stripTrailing());
            for (Scenario scenario : suite.scenarios(rule)) {
                console.out().println("# " + scenario.location() + ": " + scenario.name() + " → " + words(scenario.expected()));
            }
            return code.code();
        }

        private static String words(List<Scenario.Expectation> expected) {
            return expected.isEmpty() ? "nothing" : String.join(", ", expected.stream().map(Scenario.Expectation::toString).toList());
        }
    }

    /** Drafts a rule. */
    @Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Writes a rule to begin with and its scenarios, one that fires and near misses. They hold as they are; edit both.",
            footerHeading = "%nExample:%n", footer = "  claimcheck rules new roles/office-before-founding --claim role --to mine/rules")
    static final class New implements Callable<Integer> {

        private static final Pattern PART = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

        @Parameters(paramLabel = "TOPIC/NAME", description = "The folder of the rule and its name, in lower case with hyphens.")
        private String name;

        @Option(names = "--claim", paramLabel = "KIND", defaultValue = "role", description = "What it judges: role, event, figure or relation "
                + "(default: ${DEFAULT-VALUE}).")
        private StatementKind kind;

        @Option(names = "--to", paramLabel = "DIR", description = "The folder of rules to write to; else that of --rules, or that of the clone.")
        private Path folder;

        @ParentCommand
        private RulesCommand rules;

        @Spec
        private CommandSpec spec;

        private final Console console;

        New(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            String[] parts = name.split("/", -1);
            if (parts.length != 2 || !Stream.of(parts).allMatch(part -> PART.matcher(part).matches()) || parts[0].equals("patterns")) {
                throw UsageError.of(spec, "'" + name + "' is no TOPIC/NAME: write lower case with hyphens, such as "
                        + "roles/office-before-founding");
            }
            Engine.Folders folders = rules.folders();
            Path target = target(folders);
            List<Path> all = new ArrayList<>(folders.rules());
            all.add(target);
            RuleCatalogue.load(all).rule(parts[1]).ifPresent(rule -> {
                throw UsageError.of(spec, "There is a rule " + parts[1] + " in " + rule.location().path()
                        + " already: give the new one a name of its own");
            });
            RuleScaffold scaffold = RuleScaffold.of(parts[0], parts[1], kind);
            Path rule = target.resolve(parts[0]).resolve(parts[1] + ".drl");
            Path scenarios = rule.resolveSibling(parts[1] + ScenarioFile.ENDING);
            for (Path file : List.of(rule, scenarios)) {
                if (Files.exists(file)) {
                    throw UsageError.of(spec, "There is a file " + file + " already: remove it, or take another name");
                }
            }
            try {
                Files.createDirectories(rule.toAbsolutePath().getParent());
                Files.writeString(rule, scaffold.rule());
                Files.writeString(scenarios, scaffold.scenarios());
            } catch (IOException e) {
                throw new InvalidInputException(SourceLocation.of(rule.toString()), "The rule cannot be written (" + e.getMessage() + ")",
                        "Check the folder, its permissions and the room on the disk, or name another folder with --to");
            }
            console.out().println("written: " + rule);
            console.out().println("written: " + scenarios);
            console.out().println("next:    edit both, then claimcheck rules test "
                    + (folders.rules().get(0).equals(target) ? "" : "--rules " + target + " ") + parts[1]);
            return ExitCode.OK.code();
        }

        private Path target(Engine.Folders folders) {
            if (folder != null) {
                return folder;
            }
            List<Path> own = rules.knowledge.ownRules();
            if (!own.isEmpty()) {
                return own.get(own.size() - 1);
            }
            if (console.home().isEmpty()) {
                throw UsageError.of(spec, "There is no clone to write to: name a folder with --to");
            }
            return folders.rules().get(0);
        }
    }

    /** Runs the scenarios. */
    @Command(name = "test", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Runs the scenarios of rules, and shows what was expected beside what was found where that differs.",
            footerHeading = "%nExample:%n", footer = "  claimcheck rules test --rules mine/rules --watch office-before-founding")
    static final class Test implements Callable<Integer> {

        private static final String NOTHING = "nothing";
        private static final int GAP = 4;

        @Parameters(paramLabel = "NAME", arity = "0..*", description = "Only these rules, such as office-vacant or roles/office-vacant.")
        private List<String> names = List.of();

        @Option(names = "--watch", description = "Stay, and run again the scenarios of what changes, until interrupted.")
        private boolean watch;

        @ParentCommand
        private RulesCommand rules;

        @Spec
        private CommandSpec spec;

        private final Console console;

        Test(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Engine.Folders folders = rules.folders();
            if (!watch) {
                return once(Engine.rules(folders), Set.of()).code();
            }
            List<Path> watched = folders.judging().stream().filter(folder -> folder.getFileSystem() == FileSystems.getDefault()).toList();
            try (FolderWatch changes = new FolderWatch(watched)) {
                ExitCode code = once(Engine.rules(folders), Set.of());
                List<Path> changed = waiting(changes);
                while (!changed.isEmpty()) {
                    changed.forEach(file -> console.out().println("changed: " + file));
                    code = again(Engine.rules(folders), changed);
                    changed = waiting(changes);
                }
                return code.code();
            }
        }

        private List<Path> waiting(FolderWatch changes) {
            console.out().flush();
            List<Path> changed = changes.await();
            List<Path> ours = changed.stream().filter(file -> !rule(file).isEmpty() || isTolerances(file)).toList();
            return ours.isEmpty() && !changed.isEmpty() ? waiting(changes) : ours;
        }

        /** The rule that a file belongs to, or empty. */
        private static String rule(Path file) {
            String name = file.getFileName().toString();
            for (String ending : List.of(".drl", ScenarioFile.ENDING)) {
                if (name.endsWith(ending)) {
                    return name.substring(0, name.length() - ending.length());
                }
            }
            return "";
        }

        private static boolean isTolerances(Path file) {
            return file.getFileName().toString().equals(Tolerances.FILE);
        }

        /** Tests the rules whose files changed; all, if the tolerances did. */
        private ExitCode again(RuleSuite suite, List<Path> changed) {
            Set<String> touched = new TreeSet<>();
            changed.forEach(file -> touched.add(rule(file)));
            return once(suite, changed.stream().anyMatch(Test::isTolerances) ? Set.of() : touched);
        }

        private ExitCode once(RuleSuite suite, Set<String> touched) {
            Set<String> wanted = wanted(names, suite.catalogue(), spec);
            if (!touched.isEmpty()) {
                wanted.removeIf(name -> !touched.contains(name));
                if (names.isEmpty()) {
                    wanted.addAll(touched);
                } else if (wanted.isEmpty()) {
                    return ExitCode.OK;
                }
            }
            RuleSuite.Tested tested = suite.test(wanted);
            tested.problems().stream().map(Problem::toString).forEach(console.out()::println);
            tested.failures().forEach(this::print);
            int wrong = tested.problems().size() + tested.failures().size();
            console.out().println(new Tally().and(tested.rules().size(), "rule").and(tested.outcomes().size(), "scenario").with(wrong));
            return wrong == 0 ? ExitCode.OK : ExitCode.FOUND;
        }

        /** What was expected on the left, what was found on the right, and the same on one line. */
        private void print(ScenarioRunner.Outcome outcome) {
            Scenario scenario = outcome.scenario();
            List<String> expected = scenario.expected().stream().map(Scenario.Expectation::toString).sorted().toList();
            List<String> found = new ArrayList<>(outcome.found().stream().map(Scenario.Expectation::toString).toList());
            Table table = new Table(GAP, GAP);
            table.row("expected", "found");
            for (String each : expected) {
                table.row(each, found.remove(each) ? each : expected.size() == 1 && found.isEmpty() ? NOTHING : "");
            }
            found.forEach(each -> table.row(expected.isEmpty() ? NOTHING : "", each));
            console.out().println(scenario.location() + ": " + scenario.rule() + ": " + scenario.name());
            table.print(console.out());
        }
    }

    /** Looks for what is wrong with rules. */
    @Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Looks for what is wrong with rules: what cannot be read, does not compile or uses more than statements, patterns "
                    + "that no == joins, rules that no scenario makes fire or that have no near miss.",
            footerHeading = "%nExamples:%n", footer = {
                "  claimcheck rules check --rules mine/rules",
                "  claimcheck rules check --mutations office-vacant"})
    static final class Check implements Callable<Integer> {

        @Parameters(paramLabel = "NAME", arity = "0..*", description = "Only these rules, such as office-vacant or roles/office-vacant.")
        private List<String> names = List.of();

        @Option(names = "--mutations", description = "Also delete each condition in turn and list those that no scenario misses; for all rules "
                + "that takes minutes.")
        private boolean mutations;

        @ParentCommand
        private RulesCommand rules;

        @Spec
        private CommandSpec spec;

        private final Console console;

        Check(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            RuleSuite suite = Engine.rules(rules.folders());
            Set<String> wanted = wanted(names, suite.catalogue(), spec);
            List<Problem> problems = new ArrayList<>(suite.check(wanted));
            int checked = wanted.isEmpty() ? suite.catalogue().rules().size() : wanted.size();
            Tally tally = new Tally().and(checked, "rule");
            if (mutations) {
                MutationCheck.Outcome outcome = suite.mutations(wanted);
                problems.addAll(outcome.problems());
                List<MutationCheck.Survivor> justified = outcome.survivors().stream().filter(survivor -> survivor.reason().isPresent()).toList();
                justified.forEach(survivor -> console.out().println(survivor.location() + ": '" + survivor.condition() + "' survives: "
                        + survivor.reason().get()));
                outcome.survivors().stream().filter(survivor -> survivor.reason().isEmpty()).map(Check::problem).forEach(problems::add);
                tally.and(ReportWords.count(outcome.conditions(), "condition") + " deleted");
                if (!justified.isEmpty()) {
                    tally.and(justified.size() + " justified");
                }
            }
            problems.stream().sorted().map(Problem::toString).forEach(console.out()::println);
            console.out().println(tally.with(problems.size()));
            return (problems.isEmpty() ? ExitCode.OK : ExitCode.FOUND).code();
        }

        private static Problem problem(MutationCheck.Survivor survivor) {
            return new Problem(survivor.location(), "all scenarios pass without '" + survivor.condition() + "'",
                    "add a scenario that fails without it, remove it, or write above it: // Survives: " + survivor.condition() + " — WHY");
        }
    }
}
