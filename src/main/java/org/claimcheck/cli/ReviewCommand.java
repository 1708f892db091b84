package org.claimcheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.report.CounterExamples;
import org.claimcheck.report.Report;
import org.claimcheck.report.TerminalRenderer;
import org.claimcheck.review.Decision;
import org.claimcheck.review.Decisions;
import org.claimcheck.review.Judgement;
import org.claimcheck.review.SeenMatter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows what there is to decide, one by one, and takes a key for each. */
@Command(name = "review", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
        description = "Shows the findings, accusations and deaths that nobody has settled, one by one, and takes a key for each judgement. Each is "
                + "recorded at once.",
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck review article.md",
            "  claimcheck review --reviewer Ada --decisions desk/decisions.jsonl articles/*.md"})
final class ReviewCommand implements Callable<Integer> {

    private static final Map<Character, Judgement> JUDGEMENTS = Map.of('a', Judgement.ARTICLE_WRONG, 'r', Judgement.RECORD_WRONG,
            'b', Judgement.BOTH_STAND, 'm', Judgement.MISREAD, 'n', Judgement.NEEDS_WORK);

    private static final String KEYS = "[a]rticle wrong  [r]ecord wrong  [b]oth can stand  [m]isread  [n]eeds work\n"
            + "[s]kip  [u]ndo  [o]pen the record  no[t]e  [q]uit  [?] help";

    private static final String HELP = """
            a  the article is wrong; a claim that needs a decision is not recorded then
            r  our record is wrong: mend the fact at the place that is shown
            b  both can stand; a claim that needs a decision may be recorded then
            m  the tool misread the words: an example to test with is printed
            n  needs work: noted, and still asked about later
            s  skip: decide nothing now
            u  undo: take back the last judgement, or the last skip, and ask again
            o  open the fact in your editor (VISUAL or EDITOR)
            t  note: a reason that goes with the judgement that you give next; without a terminal it may stand behind the key
            q  quit; what was judged is recorded already""";

    @Mixin
    private ArticleOptions articles;

    @Mixin
    private RuleOptions rules;

    @Option(names = "--compare", description = "Let the articles of this run speak for and against each other, as verify --compare does.")
    private boolean compare;

    @Mixin
    private ReviewerOptions reviewer;

    @Mixin
    private DecisionOptions decisions;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    private final Console console;

    /** What was done, the last first. */
    private final Deque<Step> done = new ArrayDeque<>();

    ReviewCommand(Console console) {
        this.console = console;
    }

    /** Something to decide about, and the report that tells of it, without decisions. */
    private record Item(Report report, SeenMatter seen) {

        String fingerprint() {
            return seen.matter().fingerprint();
        }
    }

    /**
     * What was done about an item.
     *
     * @param item      its number, from 0
     * @param judgement the judgement; empty if it was skipped
     * @param added     what was recorded; empty if it stood there before
     */
    private record Step(int item, Optional<Judgement> judgement, List<Decision> added) {
    }

    @Override
    public Integer call() {
        if (articles.files().contains("-")) {
            throw UsageError.of(spec, "Your answers come from standard input: name the article as a file");
        }
        String name = reviewer.name();
        Verification now = Verification.of(articles.files(), articles.readingOptions(), rules, compare, console, main.verbose());
        main.report(now.problems());
        Decisions before = read();
        List<Item> items = now.reports().stream().flatMap(report -> items(report, before)).toList();
        try (Keyboard keyboard = Keyboard.of(console)) {
            review(items, name, keyboard);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        summary(items);
        return now.worst().code();
    }

    private Decisions read() {
        List<Problem> problems = new ArrayList<>();
        Decisions read = decisions.read(problems);
        if (!problems.isEmpty()) {
            // Nothing could be added to such a file.
            throw new InvalidInputException(problems);
        }
        return read;
    }

    private static Stream<Item> items(Report report, Decisions decisions) {
        return report.decidable().stream().filter(seen -> !decisions.of(seen.matter()).isSettled()).map(seen -> new Item(report, seen));
    }

    private void review(List<Item> items, String name, Keyboard keyboard) throws IOException {
        int number = 0;
        boolean shown = false;
        String note = "";
        while (number < items.size()) {
            Item item = items.get(number);
            if (!shown) {
                show(item, number + 1, items.size());
                note = "";
                shown = true;
            }
            console.out().print("> ");
            console.out().flush();
            Optional<Keyboard.Answer> answer = keyboard.answer();
            if (answer.isEmpty()) {
                console.out().println();
                return;
            }
            char key = answer.get().key();
            Judgement judgement = JUDGEMENTS.get(key);
            if (judgement != null) {
                String reason = answer.get().rest().isEmpty() ? note : answer.get().rest();
                judge(item, number, new Decision(item.seen().matter(), judgement, name, Clock.systemUTC().instant(), reason), keyboard);
                number++;
                shown = false;
                continue;
            }
            switch (key) {
                case 's' -> {
                    console.out().println("skipped");
                    done.push(new Step(number, Optional.empty(), List.of()));
                    number++;
                    shown = false;
                }
                case 'u' -> {
                    if (done.isEmpty()) {
                        console.out().println("there is nothing to undo");
                    } else {
                        number = undo();
                        shown = false;
                    }
                }
                case 't' -> note = answer.get().rest().isEmpty() ? note(keyboard).orElse(note) : answer.get().rest();
                case 'o' -> open(item, keyboard);
                case 'q' -> {
                    console.out().println("quit");
                    return;
                }
                case '?', 'h', 'w' -> console.out().println(HELP);
                default -> console.out().println("there is no key '" + TerminalRenderer.plain(String.valueOf(key)) + "': ? shows all");
            }
        }
    }

    private void show(Item item, int number, int all) throws IOException {
        Report report = item.report().decidedBy(decisions.file().read().decisions(), true);
        TerminalRenderer renderer = new TerminalRenderer(new TerminalRenderer.Options(console.width(), console.outTerminal() && console.colour(), false, false));
        console.out().println();
        console.out().println("== " + number + " of " + all + " ==");
        for (Report.Entry entry : report.findings()) {
            if (entry.finding().fingerprint().equals(item.fingerprint())) {
                renderer.render(report, entry, console.out());
            }
        }
        for (Report.GraveClaim claim : report.grave()) {
            if (claim.matter().fingerprint().equals(item.fingerprint())) {
                renderer.render(report, claim, console.out());
            }
        }
        console.out().println();
        console.out().println(KEYS);
    }

    /** Records a judgement, and helps with what follows from it. */
    private void judge(Item item, int number, Decision decision, Keyboard keyboard) throws IOException {
        List<Decision> added = decisions.add(decision, console);
        done.push(new Step(number, Optional.of(decision.judgement()), added));
        console.out().println("recorded: " + decision.judgement().words() + (added.isEmpty() ? ", as before" : ""));
        if (decision.judgement() == Judgement.RECORD_WRONG) {
            item.seen().records().forEach(record -> console.out().println("mend the record: " + record));
            if (keyboard.isTerminal() && !item.seen().records().isEmpty() && editor().isPresent()) {
                console.out().print("open it in your editor? [y/n] ");
                console.out().flush();
                boolean wanted = keyboard.answer().filter(answer -> answer.key() == 'y').isPresent();
                console.out().println();
                if (wanted) {
                    open(item, keyboard);
                }
            }
        }
        if (decision.judgement() == Judgement.MISREAD) {
            DecideCommand.print(new CounterExamples(articles.knowledge().folders(console)).of(item.seen()), console);
        }
    }

    /** Takes back what was done last, as if it had never been; gives the number of the item to ask about again. */
    private int undo() {
        Step last = done.pop();
        if (!last.added().isEmpty()) {
            decisions.file().remove(last.added());
        }
        console.out().println("taken back: " + last.judgement().map(Judgement::words).orElse("skipped"));
        return last.item();
    }

    private Optional<String> note(Keyboard keyboard) throws IOException {
        console.out().print("reason: ");
        console.out().flush();
        return keyboard.line().map(String::strip);
    }

    private Optional<Editor> editor() {
        return Editor.of(System.getenv());
    }

    private void open(Item item, Keyboard keyboard) {
        List<String> records = item.seen().records();
        if (records.isEmpty()) {
            console.out().println("it rests on no fact of our record");
            return;
        }
        records.forEach(record -> console.out().println("record: " + record));
        if (keyboard.isTerminal()) {
            if (editor().isEmpty()) {
                console.out().println("no editor is set: name yours in the variable EDITOR");
            } else if (!opened(records.get(0), keyboard)) {
                console.out().println("the editor could not open " + records.get(0));
            }
        }
    }

    private boolean opened(String record, Keyboard keyboard) {
        console.out().flush();
        try {
            return keyboard.open(record, editor().orElseThrow());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void summary(List<Item> items) {
        Map<Judgement, Integer> counts = new EnumMap<>(Judgement.class);
        Set<Integer> judged = done.stream().filter(step -> step.judgement().isPresent()).map(Step::item).collect(Collectors.toSet());
        done.stream().flatMap(step -> step.judgement().stream()).forEach(judgement -> counts.merge(judgement, 1, Integer::sum));
        if (items.isEmpty()) {
            console.out().println("There is nothing to decide.");
            return;
        }
        console.out().println();
        console.out().println(judged.size() + " of " + items.size() + " decided" + (counts.isEmpty() ? "" : " (" + counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().words()).collect(Collectors.joining(", ")) + "), in " + decisions.file().path()));
        if (judged.size() < items.size()) {
            console.out().println((items.size() - judged.size()) + " left to decide");
        }
    }
}
