package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two reviewers keep their decisions in one repository. */
class GitMergeTest {

    private static final String ATTRIBUTES = "# Claimcheck: decisions of several reviewers are merged line by line.\ndecisions.jsonl merge=union\n";

    @TempDir
    private Path folder;
    private Path repository;
    private Path article;
    private List<String> findings;

    @BeforeEach
    void write() throws Exception {
        try {
            new ProcessBuilder("git", "--version").start().waitFor();
        } catch (IOException e) {
            assumeTrue(false, "there is no git");
        }
        repository = Files.createDirectory(folder.resolve("repository"));
        article = Files.writeString(repository.resolve("quay.md"), "---\nid: quay-git\npublished: 2021-06-10\n---\n"
                + "Hossein Salami, commander of the Quds Force, arrived in Damascus on Tuesday. Emmanuel Macron, president of Germany, was there.\n"
                + "In 2021 Joe Biden, the president of France, flew home.\n");
        findings = report().path("findings").valueStream().map(finding -> finding.path("id").asString()).toList();
        assertThat(findings).hasSizeGreaterThanOrEqualTo(2);
        git("init", "-q", "-b", "main");
        git("add", "quay.md");
        git("commit", "-q", "-m", "First");
    }

    private Path file() {
        return repository.resolve("decisions.jsonl");
    }

    private JsonNode report() {
        return CommandRun.of("verify", "--format", "json", "--decisions", file().toString(), article.toString()).document();
    }

    private String git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("git " + String.join(" ", words) + "\n" + out).isZero();
        return out;
    }

    private CommandRun decide(String reviewer, String... words) {
        return CommandRun.of(Stream.concat(Stream.of("decide", "--decisions", file().toString(), "--reviewer", reviewer), Stream.of(words)).toArray(String[]::new));
    }

    /** Each judges on a branch of their own; then one branch is merged into the other. */
    private void judgeApart(String first, String second) throws Exception {
        git("checkout", "-q", "-b", "ada");
        decide("Ada", first, "article-wrong");
        git("add", "-A");
        git("commit", "-q", "-m", "Ada");
        git("checkout", "-q", "-b", "mia", "main");
        decide("Mia", second, "both-stand");
        git("add", "-A");
        git("commit", "-q", "-m", "Mia");
        git("merge", "-q", "--no-edit", "ada");
    }

    @Test
    void merges_without_conflict_when_they_judged_different_findings() throws Exception {
        judgeApart(findings.get(0), findings.get(1));

        assertThat(Files.readString(file())).contains("\"reviewer\":\"Ada\"", "\"reviewer\":\"Mia\"").doesNotContain("<<<<");
        assertThat(Files.readAllLines(file())).hasSize(2);
        assertThat(report().path("summary").path("decided").asInt()).isEqualTo(2);
        assertThat(git("status", "--porcelain")).as("nothing else is left to be committed").isEmpty();
    }

    @Test
    void shows_a_finding_as_contested_that_was_judged_differently() throws Exception {
        judgeApart(findings.get(0), findings.get(0));

        JsonNode decision = report().path("findings").path(0).path("decision");
        assertThat(decision.path("state").asString()).isEqualTo("contested");
        assertThat(decision.path("judgements").valueStream().map(one -> one.path("reviewer").asString())).containsExactly("Ada", "Mia");
        decide("Mia", findings.get(0), "article-wrong");
        assertThat(report().path("summary").path("decided").asInt()).isEqualTo(1);
    }

    @Test
    void tells_git_how_to_merge_once_and_says_so() throws Exception {
        CommandRun first = decide("Ada", findings.get(0), "article-wrong");

        assertThat(first.code()).isZero();
        assertThat(first.err()).isEqualTo("claimcheck: Wrote " + repository.resolve(".gitattributes").toAbsolutePath()
                + ", so that git merges the decisions of several reviewers: commit it with decisions.jsonl.\n");
        assertThat(repository.resolve(".gitattributes")).content().isEqualTo(ATTRIBUTES);
        assertThat(decide("Ada", findings.get(0), "both-stand").err()).isEmpty();
    }

    @Test
    void leaves_attributes_alone_that_are_there_and_says_what_to_add() throws Exception {
        Path attributes = Files.writeString(repository.resolve(".gitattributes"), "*.png binary\n");

        assertThat(decide("Ada", findings.get(0), "article-wrong").err()).isEqualTo("claimcheck: Add the line 'decisions.jsonl merge=union' to "
                + attributes.toAbsolutePath() + ", so that git merges the decisions of several reviewers.\n");
        assertThat(attributes).hasContent("*.png binary\n");
        Files.delete(file());
        Files.writeString(attributes, "*.jsonl merge=union\n");
        assertThat(decide("Ada", findings.get(0), "article-wrong").err()).isEmpty();
    }

    @Test
    void keeps_quiet_where_git_keeps_nothing() throws Exception {
        Path elsewhere = folder.resolve("elsewhere/decisions.jsonl");

        CommandRun run = CommandRun.of("decide", "--decisions", elsewhere.toString(), "--reviewer", "Ada", findings.get(0), "article-wrong");

        assertThat(run.err()).isEmpty();
        assertThat(Files.list(elsewhere.getParent())).containsExactly(elsewhere);
    }
}
