package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w*\\n(.*?)^```$");
    private static final Pattern FILE = Pattern.compile("(?:#|//) mine/(\\S+)\\n");

    @TempDir
    private Path mine;
    private String readme;

    @BeforeEach
    void write() throws IOException {
        readme = Files.readString(Path.of("README.md"));
        for (String block : blocks()) {
            Matcher file = FILE.matcher(block);
            if (file.lookingAt()) {
                Path target = mine.resolve(file.group(1));
                Files.createDirectories(target.getParent());
                Files.writeString(target, block);
            }
        }
    }

    @Test
    void first_screen_shows_what_the_command_prints() {
        String shown = blocks().get(0);
        Matcher command = Pattern.compile("\\$ echo '(.*?)' \\|\\s+\\./claimcheck (.*)\\n").matcher(shown);
        assertThat(command.find()).isTrue();

        CommandRun run = CommandRun.withInput(command.group(1) + "\n", command.group(2).split(" "));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(shown.substring(command.end()));
    }

    @Test
    void facts_rules_and_patterns_work_as_written() throws IOException {
        Path article = Files.writeString(mine.resolve("article.md"), "---\npublished: 2021-06-10\n---\n"
                + "Ada Lind, director of the Harbour Board, spoke on Tuesday. Rolf Maas shared a ferry with Ada Lindh in Beirut on Tuesday. Rolf Maas was director of the Harbour Board in 1990.\n");

        CommandRun run = CommandRun.of("verify", "--format", "json", "--facts", mine.resolve("facts").toString(), "--rules",
                mine.resolve("rules").toString(), article.toString());

        assertThat(run.err()).isEmpty();
        Map<String, String> quotes = new HashMap<>();
        run.document().path("claims").forEach(claim -> quotes.put(claim.path("id").asString(), claim.path("quote").path("text").asString()));
        assertThat(run.document().path("findings").valueStream()
                .map(finding -> finding.path("rule").asString() + ": " + quotes.get(finding.path("claim").asString())))
                .contains("office-held-by-another: Ada Lind, director of the Harbour Board",
                        "office-before-founding: Rolf Maas was director of the Harbour Board in 1990");
    }

    @Test
    void explanation_is_what_the_command_prints() {
        String shown = blocks().stream().filter(block -> block.contains("--explain")).findFirst().orElseThrow();
        Matcher command = Pattern.compile("\\$ echo '(.*?)' \\|\\s+\\./claimcheck (.*)\\n\\n").matcher(shown);
        assertThat(command.find()).isTrue();

        CommandRun run = CommandRun.withInput(command.group(1) + "\n",
                command.group(2).replace("mine/rules", mine.resolve("rules").toString()).split(" "));

        assertThat(run.out().replace(mine.toString(), "mine").replaceAll("\\s+", " ")).isEqualTo(shown.substring(command.end()).replaceAll("\\s+", " "));
    }

    /** But for how many facts there are, and what is left out where dots stand. */
    @Test
    void explanation_of_a_silent_rule_is_what_the_command_prints() {
        String shown = blocks().stream().filter(block -> block.startsWith("role-already-ended  ")).findFirst().orElseThrow();

        CommandRun run = CommandRun.of("explain", "facts/samples/2021-05-14-quiet-week.md", "--claim", "c1", "--rule", "role-already-ended");

        assertThat(shown.lines().map(ReadmeTest::uncounted)).allSatisfy(line -> assertThat(uncounted(run.out())).contains(line));
    }

    private static String uncounted(String text) {
        return text.replaceAll(",? \\.\\.\\.$", "").replaceAll("\\(\\d+\\)|of \\d+ meet", "").replaceAll("\\s+", " ").strip();
    }

    @Test
    void drafting_a_pattern_works_as_written() {
        String shown = blocks().stream().filter(block -> block.contains("patterns new")).findFirst().orElseThrow();
        for (String command : shown.replace("\\\n", " ").replace("mine/", mine + "/").split("\n")) {
            Matcher word = Pattern.compile("'([^']*)'|(\\S+)").matcher(command.substring("./claimcheck ".length()));
            CommandRun run = CommandRun.of(word.results().map(w -> w.group(1) == null ? w.group(2) : w.group(1)).toArray(String[]::new));

            assertThat(run.err()).isEmpty();
            assertThat(run.code()).as(run.out()).isZero();
        }
    }

    @Test
    void claims_from_elsewhere_are_judged() throws IOException {
        String shown = blocks().stream().filter(block -> block.startsWith("{ \"formatVersion\"")).findFirst().orElseThrow();
        Files.writeString(mine.resolve("quay.md"), "---\npublished: 2021-06-10\n---\nHossein Salami, commander of the Quds Force, spoke.\n");
        Path claims = Files.writeString(mine.resolve("claims.json"), shown);

        CommandRun run = CommandRun.of("verify", "--format", "json", claims.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.document().path("quotesChecked").asBoolean()).isTrue();
        assertThat(run.document().path("claims").path(0).path("verdict").asString()).isEqualTo("contradicted");
    }

    @Test
    void deciding_works_as_written() throws IOException {
        Path article = Files.copy(Path.of("facts/samples/2021-05-14-quiet-week.md"), mine.resolve("quiet-week.md"));
        List<CommandRun> runs = new ArrayList<>();
        for (String[] command : commands("decisions prune")) {
            String[] words = Arrays.stream(command).map(word -> word.equals("articles/*.md") ? article.toString() : word).toArray(String[]::new);
            runs.add(words[0].equals("review") ? CommandRun.withInput("q\n", Stream.concat(Arrays.stream(words), Stream.of("--decisions",
                    mine.resolve("other.jsonl").toString())).toArray(String[]::new)) : CommandRun.of(words));
        }

        assertThat(runs).allSatisfy(run -> assertThat(run.err()).isEmpty()).extracting(CommandRun::code).containsExactly(0, 1, 0, 0, 0, 0);
        assertThat(runs.get(0).out()).contains("== 1 of ");
        assertThat(runs.get(4).out()).contains("99387d44", "the article is wrong, says ", "corrected in the second edition", "both can stand, says Mia",
                "1 finding decided about: 1 contested");
        assertThat(runs.get(5).out()).contains("0 decisions about 0 findings would be removed");
    }

    @Test
    void checking_the_facts_works_as_written() throws IOException {
        Files.writeString(Files.createDirectories(mine.resolve("facts/known")).resolve("jobs.yaml"), "checked: 2024-12-31\nsources: [{publisher: The Harbour Post}]\nfacts:\n"
                + "  - {id: a, relation: works-for, subject: ada-lind, object: harbour-board, from: 2001, to: 2009}\n"
                + "  - {id: b, relation: works-for, subject: ada-lind, object: mossad, from: 2004, to: 2006}\n");

        CommandRun run = CommandRun.of("facts", "check", "--rules", mine.resolve("rules").toString(), "--format", "jsonl", mine.resolve("facts").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.documents()).extracting(fault -> fault.path("rule").asString()).contains("one-employer-at-a-time");
    }

    @Test
    void importing_a_table_works_as_written() throws IOException {
        String table = blocks().stream().filter(block -> block.startsWith("name;office;")).findFirst().orElseThrow();

        CommandRun run = CommandRun.of("facts", "import", "--from", "table", Files.writeString(mine.resolve("masters.csv"), table).toString(), "--mapping",
                mine.resolve("masters.yaml").toString(), "--into", mine.resolve("imported").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("imported 1 event, 2 roles, 3 entities, 1 office", "1 a date that cannot be read, first " + mine.resolve("masters.csv") + ":4:27: '20o6' is no date");
        assertThat(Files.readString(mine.resolve("imported/known/table-masters.jsonl"))).contains("\"from\":\"2001\",\"to\":\"2005-06\"", "\"from\":\"2005-06\",\"to\":\"..\"",
                "\"on\":\"1960-04-03\"");
    }

    @Test
    void looking_after_the_facts_works_as_written() throws IOException {
        try (Stream<Path> files = Files.walk(mine.resolve("facts"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = mine.resolve("facts-before").resolve(mine.resolve("facts").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        List<CommandRun> runs = commands("facts find").stream().map(CommandRun::of).toList();

        assertThat(runs).allSatisfy(run -> assertThat(run.err().replaceAll("left out.*\n|  alike: .*\n", "")).isEmpty()).extracting(CommandRun::code).containsOnly(0);
        assertThat(runs.get(0).out()).startsWith("qasem-soleimani ");
        assertThat(runs.get(1).out()).contains("surely: Esmail Qaani, commander of the Quds Force since 3 January 2020");
        assertThat(runs.get(4).out()).contains("added harbour-board/pilot: pilot of the Harbour Board");
        assertThat(runs.get(6).out()).contains("+  formerly: [n-falk]", "would be merge of n-falk into nora-falk");
        assertThat(runs.get(8).out()).contains("ADDED    fact harbour-board-director-nora-falk", "ADDED    entity nora-falk: Nora Falk, person");
        assertThat(Files.readString(mine.resolve("record.ftm.jsonl"))).contains("\"id\":\"fact.harbour-board-director-nora-falk\"");
    }

    @Test
    void adding_a_rule_works_as_written() throws IOException {
        Path rule = mine.resolve("rules/roles/office-before-founding.drl");
        Path scenarios = mine.resolve("rules/roles/office-before-founding.scenarios.yaml");
        String text = Files.readString(rule);
        String cases = Files.readString(scenarios);
        Files.delete(rule);
        Files.delete(scenarios);

        assertThat(commands("rules new")).singleElement().satisfies(command -> assertThat(CommandRun.of(command).code()).isZero());
        assertThat(rule).exists();
        assertThat(scenarios).exists();
        Files.writeString(rule, text);
        Files.writeString(scenarios, cases);

        assertThat(commands("rules test")).hasSize(3).satisfiesExactly(
                command -> assertThat(CommandRun.of(command).out()).isEqualTo("1 rule, 7 scenarios: all as they should be\n"),
                command -> assertThat(CommandRun.of(command).out()).isEqualTo("1 rule, 6 conditions deleted: all as they should be\n"),
                command -> {
                    String sentence = command[1];
                    CommandRun run = CommandRun.withInput(sentence + "\n", Arrays.copyOfRange(command, 4, command.length));
                    assertThat(run.err()).isEmpty();
                    assertThat(run.code()).isEqualTo(1);
                    assertThat(run.out().replaceAll("\\s+", " ")).contains("CONTRADICTION", "in our record the Harbour Board was founded in April 1995");
                });
    }

    /** The commands of the block that has some words, as their arguments. */
    private List<String[]> commands(String words) {
        String shown = blocks().stream().filter(block -> block.contains(words)).findFirst().orElseThrow();
        return shown.lines().map(line -> Pattern.compile("'([^']*)'|(\\S+)").matcher(line.replaceFirst("^\\./claimcheck ", "").replace("mine/", mine + "/"))
                .results().map(word -> word.group(1) == null ? word.group(2) : word.group(1)).toArray(String[]::new)).toList();
    }

    @Test
    void every_format_is_listed() {
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(readme).containsPattern("(?m)^\\| .*`" + format + "`.* \\| .+ \\| .+ \\|$");
        }
    }

    /** The script of the workflow, with programs in place of its own that note how they are called. */
    @Test
    void workflow_verifies_the_articles_that_changed() throws Exception {
        String workflow = blocks().stream().filter(block -> block.startsWith("# .github/workflows")).findFirst().orElseThrow();
        JsonNode steps = YAMLMapper.shared().readTree(workflow).path("jobs").path("verify").path("steps");
        String script = steps.valueStream().map(step -> step.path("run").asString("")).filter(run -> !run.isEmpty()).findFirst().orElseThrow();
        Path repository = Files.createDirectories(mine.resolve("newsroom"));
        Files.createDirectories(repository.resolve("articles"));
        Files.createDirectories(repository.resolve(".claimcheck"));
        Files.createDirectories(repository.resolve("bin"));
        String note = "#!/bin/sh\nfor word in \"$(basename \"$0\")\" \"$@\"; do printf '%s\\n' \"$word\"; done >> calls\necho >> calls\n";
        for (String program : List.of(".claimcheck/claimcheck", "bin/reviewdog")) {
            assertThat(Files.writeString(repository.resolve(program), note).toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(repository.resolve("articles/kept.md"), "Kept.\n");
        Files.writeString(repository.resolve("articles/gone.md"), "Gone.\n");
        bash(repository, "git init -q -b main . && git add articles && git commit -q -m one && git update-ref refs/remotes/origin/main HEAD");
        Files.writeString(repository.resolve("articles/new one.md"), "New.\n");
        Files.writeString(repository.resolve("articles/picture.png"), "no article");
        bash(repository, "git rm -q articles/gone.md && git add articles && git commit -q -m two");

        bash(repository, script);

        assertThat(Files.readString(repository.resolve("calls")).split("\n\n")).satisfiesExactly(
                call -> assertThat(call.lines()).containsExactly("claimcheck", "verify", "--fail-on", "none", "--format", "sarif", "-o", "claimcheck.sarif",
                        "articles/new one.md"),
                call -> assertThat(call.lines()).containsExactly("claimcheck", "verify", "--fail-on", "none", "--format", "rdjsonl", "articles/new one.md"),
                call -> assertThat(call.lines()).contains("reviewdog", "-f=rdjsonl"));
    }

    private static void bash(Path folder, String script) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-c", script).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("GITHUB_BASE_REF", "main", "GIT_AUTHOR_NAME", "Ines Roth", "GIT_AUTHOR_EMAIL", "ines@example.org",
                "GIT_COMMITTER_NAME", "Ines Roth", "GIT_COMMITTER_EMAIL", "ines@example.org", "PATH", folder.resolve("bin") + ":" + System.getenv("PATH")));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    @Test
    void exit_codes_are_those_of_the_program() {
        for (ExitCode code : ExitCode.values()) {
            assertThat(readme).contains("\n| " + code.code() + " | ");
        }
        assertThat(readme).doesNotContain("\n| " + ExitCode.values().length + " | ");
    }

    @Test
    void every_option_that_is_named_exists() {
        String help = CommandRun.of("verify", "--help").out() + CommandRun.of("--help").out() + CommandRun.of("extract", "--help").out()
                + CommandRun.of("facts", "accept", "--help").out() + CommandRun.of("facts", "import", "--help").out() + CommandRun.of("facts", "check", "--help").out()
                + CommandRun.of("facts", "accept", "--help").out() + CommandRun.of("facts", "merge", "--help").out() + CommandRun.of("facts", "export", "--help").out()
                + CommandRun.of("facts", "add", "entity", "--help").out()
                + CommandRun.of("explain", "--help").out() + CommandRun.of("rules", "test", "--help").out()
                + CommandRun.of("rules", "check", "--help").out() + CommandRun.of("serve", "--help").out()
                + CommandRun.of("decisions", "list", "--help").out() + CommandRun.of("review", "--help").out();
        Matcher option = Pattern.compile("`(--[a-z-]+)").matcher(readme);

        while (option.find()) {
            assertThat(help).contains(option.group(1));
        }
    }

    @Test
    void files_that_are_named_exist() {
        Matcher file = Pattern.compile("\\b(facts/[\\w./-]+\\.(?:md|yaml)|rules/[\\w./-]+\\.md)").matcher(readme.replaceAll("mine/\\S+", ""));

        while (file.find()) {
            assertThat(Path.of(file.group(1))).exists();
        }
    }

    @Test
    void example_of_the_notation_of_patterns_can_be_read() throws IOException {
        String notation = Files.readString(Path.of("rules/patterns/README.md"));
        Matcher example = Pattern.compile("(?m)(?:^    .*\\n|^\\n(?=    ))+").matcher(notation);
        assertThat(example.find()).isTrue();
        Path file = mine.resolve("rules/patterns/en/notation.patterns");
        Files.writeString(file, example.group().replaceAll("(?m)^    ", ""));
        Path article = Files.writeString(mine.resolve("article.md"), "Esmail Qaani held talks with Hassan Nasrallah in Beirut.\n");

        CommandRun run = CommandRun.of("extract", "--format", "json", "--rules", mine.resolve("rules").toString(), article.toString());

        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(file)).contains("pattern holds-talks");
    }

    private List<String> blocks() {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(readme);
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }
}
