package org.claimcheck.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.knowledge.Knowledge;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures how long a warm program takes on one core to read an article and to take its claims out, without loading anything. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC", "-Xss4m"})
public class ExtractionBenchmark {

    /** The article file. */
    @Param("")
    public String article;

    /** The folder of the project, with its facts and rules. */
    @Param(".")
    public String project;

    private byte[] bytes;
    private Article read;
    private Extractor extractor;

    /** Loads knowledge, patterns and the bytes of the article. */
    @Setup
    public void load() throws IOException {
        List<Problem> problems = new ArrayList<>();
        Knowledge knowledge = Knowledge.load(List.of(Path.of(project, "facts")));
        extractor = new Extractor(PatternCatalogue.load(List.of(Path.of(project, "rules")), knowledge, problems));
        bytes = Files.readAllBytes(Path.of(article));
        read = read();
    }

    /** From the bytes of the file to passages with zones. */
    @Benchmark
    public Article read() {
        return new ArticleReader().read(bytes, "article.txt");
    }

    /** From passages to claims. */
    @Benchmark
    public ClaimsDocument extract() {
        return extractor.extract(read);
    }

    /** From the bytes of the file to claims. */
    @Benchmark
    public ClaimsDocument readAndExtract() {
        return extractor.extract(read());
    }

    /**
     * Measures the samples of the project and further articles; prints the table of JMH and the medians over the articles.
     *
     * @param arguments the folder of the project, and files or folders of articles with colons between; those take the place of
     *                  the samples
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Path project = Path.of(arguments[0]);
        String given = arguments.length > 1 ? arguments[1] : "";
        List<String> files = new ArrayList<>();
        for (String place : given.isBlank() ? List.of(project.resolve("facts/samples").toString()) : Arrays.asList(given.split(":"))) {
            files.addAll(articles(Path.of(place)));
        }
        Options options = new OptionsBuilder().include(ExtractionBenchmark.class.getName()).param("project", project.toString())
                .param("article", files.toArray(String[]::new)).build();
        Collection<RunResult> results = new Runner(options).run();
        for (String method : List.of("read", "extract", "readAndExtract")) {
            double[] scores = results.stream().filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                    .mapToDouble(result -> result.getPrimaryResult().getScore()).sorted().toArray();
            double median = (scores[(scores.length - 1) / 2] + scores[scores.length / 2]) / 2;
            System.out.printf(Locale.ROOT, "%-15s median over %d articles %8.3f ms%n", method, scores.length, median);
        }
    }

    private static List<String> articles(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place.toString());
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().matches(".*\\.(?:txt|md|html?)") && !file.endsWith("README.md"))
                    .sorted().map(Path::toString).toList();
        }
    }
}
