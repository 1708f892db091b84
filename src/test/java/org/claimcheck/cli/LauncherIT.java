package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The packaged program, started as a user starts it. */
class LauncherIT {

    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path LAUNCHER = HOME.resolve("claimcheck");
    private static final String SAMPLE = HOME.resolve("facts/samples/2021-05-14-quiet-week.md").toString();

    /** Milliseconds between two looks at what a run has written. */
    private static final int PAUSE = 5;
    /** Milliseconds that a run has before it is interrupted. */
    private static final int SOME_TIME = 1500;
    /** The exit code of a program that was told to end: 128 and the number of the signal. */
    private static final int INTERRUPTED = 143;

    private static Path jar;

    @TempDir
    private Path folder;

    @BeforeAll
    static void find() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("target"))) {
            jar = files.filter(file -> file.getFileName().toString().matches("claimcheck-.*\\.jar")).findFirst().orElse(null);
        }
        assumeTrue(jar != null, "there is no jar yet; mvn verify makes it first");
        // Maven leaves a jar alone whose content would not change; to the launcher it must be newer than the sources.
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now()));
    }

    @Test
    void prints_the_planted_contradictions_from_any_folder_and_by_a_link() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("check"), LAUNCHER);

        CommandRun run = run(List.of(link.toString(), "verify", SAMPLE), Map.of("LC_ALL", "C"));
        Files.delete(link);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("CONTRADICTION", "was killed on 5 January 2020", "3 January 2020", HOME + "/facts/known/", "“", "’")
                .doesNotContain("\u001B");
    }

    @Test
    void builds_nothing_after_facts_or_rules_were_edited() throws Exception {
        Path facts = HOME.resolve("facts/known/hamas.yaml");
        FileTime before = Files.getLastModifiedTime(facts);
        Files.setLastModifiedTime(facts, FileTime.from(Instant.now().plusSeconds(60)));
        try {
            assertThat(run(List.of(LAUNCHER.toString(), "date", "2014-22"), Map.of()).err()).isEmpty();
        } finally {
            Files.setLastModifiedTime(facts, before);
        }
    }

    @Test
    void says_what_is_wrong_with_java_home() throws Exception {
        CommandRun run = run(List.of(LAUNCHER.toString(), "--version"), Map.of("JAVA_HOME", "/no/such/jdk"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("claimcheck: JAVA_HOME is /no/such/jdk, which holds no bin/java. "
                + "Fix: set it to the folder of a JDK 17 or newer, or unset it.\n");
    }

    @Test
    void interrupted_with_several_jobs_it_leaves_whole_documents_and_no_part_of_a_file() throws Exception {
        // The last article is one that never comes, so that no run ends by itself.
        List<String> articles = List.of(SAMPLE, Files.writeString(folder.resolve("quiet.md"), "---\npublished: 2021-06-10\n---\nNobody came.\n").toString(), "-");
        Path lines = folder.resolve("lines");
        Process streaming = interrupted(lines, () -> Files.size(lines) == 0, articles, "--format", "jsonl");
        Path report = folder.resolve("report.json");
        Process whole = interrupted(folder.resolve("nothing"), () -> false, articles, "--format", "json", "-o", report.toString());

        assertThat(streaming.exitValue()).isEqualTo(INTERRUPTED);
        String written = Files.readString(lines);
        assertThat(written).endsWith("}\n");
        assertThat(written.lines()).hasSizeLessThan(articles.size()).allSatisfy(line -> assertThat(JsonMapper.shared().readTree(line).isObject()).isTrue());
        assertThat(whole.exitValue()).isEqualTo(INTERRUPTED);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("report") || name.startsWith(".report"));
        }
    }

    /**
     * A run of two jobs that is told to end when it has run for a while and need not be waited for any more. Ctrl-C ends it alike, but its signal
     * is ignored by what a shell runs in the background, which tests may be.
     */
    private Process interrupted(Path out, Callable<Boolean> waits, List<String> articles, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString(), "verify", "--jobs", "2"));
        command.addAll(List.of(options));
        command.addAll(articles);
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(folder.resolve("messages").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        Thread.sleep(SOME_TIME);
        while (process.isAlive() && waits.call()) {
            Thread.sleep(PAUSE);
        }
        // Its input stays open, as Process.destroy would not leave it.
        new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process;
    }

    @Test
    void jar_alone_carries_facts_and_rules() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");

        CommandRun alone = run(List.of(java.toString(), "-Duser.home=" + folder, "-jar", jar.toString(), "verify", "--format", "jsonl", SAMPLE), Map.of());
        CommandRun clone = run(List.of(LAUNCHER.toString(), "verify", "--format", "jsonl", SAMPLE), Map.of());

        assertThat(alone.err()).isEmpty();
        assertThat(alone.code()).isEqualTo(1);
        assertThat(withoutPlaces(alone)).isEqualTo(withoutPlaces(clone));
        assertThat(alone.document().path("knowledge")).isEqualTo(clone.document().path("knowledge"));
        assertThat(run(List.of(java.toString(), "-jar", jar.toString(), "--version"), Map.of()).out()).startsWith("claimcheck 0.");
    }

    @Test
    void a_damaged_archive_of_classes_changes_nothing_but_time() throws Exception {
        List<String> command = List.of(LAUNCHER.toString(), "verify", SAMPLE);
        CommandRun sound = run(command, Map.of());
        List<Path> archives;
        try (Stream<Path> files = Files.list(HOME.resolve("target/start"))) {
            archives = files.filter(file -> file.toString().endsWith(".archive")).toList();
        }
        assertThat(archives).isNotEmpty();
        for (Path archive : archives) {
            byte[] bytes = Files.readAllBytes(archive);
            for (int at = 0; at < bytes.length; at += 4099) {
                bytes[at] ^= 0x20;
            }
            Files.delete(archive);
            Files.write(archive, bytes);
        }
        assertThat(run(command, Map.of())).isEqualTo(sound);

        for (Path archive : archives) {
            byte[] bytes = Files.readAllBytes(archive);
            Files.delete(archive);
            Files.write(archive, Arrays.copyOf(bytes, bytes.length / 3));
            Files.setLastModifiedTime(archive, FileTime.from(Instant.EPOCH));
        }
        assertThat(run(command, Map.of())).isEqualTo(sound);
        for (Path archive : archives) {
            Files.delete(archive);
        }
        assertThat(run(command, Map.of())).isEqualTo(sound);
    }

    @Test
    void two_runs_at_once_may_both_be_the_first() throws Exception {
        CommandRun sound = run(List.of(LAUNCHER.toString(), "verify", SAMPLE), Map.of());
        try (Stream<Path> files = Files.list(HOME.resolve("target/start"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<CommandRun>> runs = both.invokeAll(List.of(() -> run(List.of(LAUNCHER.toString(), "verify", SAMPLE), Map.of()),
                    () -> run(List.of(LAUNCHER.toString(), "verify", SAMPLE), Map.of())));
            for (Future<CommandRun> each : runs) {
                assertThat(each.get()).isEqualTo(sound);
            }
        } finally {
            both.shutdown();
        }
    }

    @Test
    void review_takes_single_keys_from_a_terminal() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")) && System.getProperty("os.name").equals("Linux"), "there is no script(1) of Linux");
        Path keys = Files.writeString(folder.resolve("keys"), "asq");

        CommandRun run = run(List.of("/bin/sh", "-c", "script -qec '" + LAUNCHER + " review --reviewer Ada " + SAMPLE + "' /dev/null < '" + keys + "'"), Map.of());

        assertThat(run.out()).contains("== 1 of ", "> recorded: the article is wrong", "> skipped", "1 of ");
        assertThat(folder.resolve("decisions.jsonl")).content().hasLineCount(1).contains("\"judgement\":\"article-wrong\"", "\"reviewer\":\"Ada\"");
    }

    private static String withoutPlaces(CommandRun run) {
        return run.out().replaceAll("\"location\":\"[^\"]*\"", "");
    }

    /** Runs a program in the temporary folder. */
    private CommandRun run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).directory(folder.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_FLAGS");
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new CommandRun(code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
