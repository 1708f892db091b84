package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Findings keep their names from run to run, so that decisions about them hold. */
class FingerprintTest {

    private static final String CLAIM = "Hossein Salami, commander of the Quds Force, arrived in Damascus.";

    @TempDir
    private Path folder;

    private List<JsonNode> findings(String name, String body, String... more) throws Exception {
        Path article = folder.resolve(name);
        Files.createDirectories(article.getParent());
        Files.writeString(article, "---\nid: quay-fingerprint\npublished: 2021-06-10\n---\n" + body + "\n");
        List<String> words = new ArrayList<>(List.of("verify", "--format", "json", "--decisions", folder.resolve("none").toString()));
        words.addAll(List.of(more));
        words.add(article.toString());
        return CommandRun.of(words.toArray(String[]::new)).document().path("findings").valueStream()
                .filter(finding -> finding.path("kind").asString().equals("contradiction")).toList();
    }

    private List<String> names(String name, String body, String... more) throws Exception {
        return findings(name, body, more).stream().map(finding -> finding.path("id").asString()).toList();
    }

    @Test
    void stay_when_the_article_is_edited_elsewhere_or_moved() throws Exception {
        List<String> before = names("a.md", CLAIM);

        assertThat(before).hasSize(1);
        assertThat(names("a.md", "Esmail Qaani met Hassan Nasrallah in Beirut in May.\n\nThe sea was calm. " + CLAIM + " Nobody spoke.")).isEqualTo(before);
        assertThat(names("elsewhere/b.txt", CLAIM)).isEqualTo(before);
    }

    @Test
    void stay_when_the_rule_is_renamed() throws Exception {
        String rule = Files.readString(Path.of("rules/roles/office-held-by-another.drl"));
        Path renamed = folder.resolve("rules/roles/somebody-else-held-it.drl");
        Files.createDirectories(renamed.getParent());
        Files.writeString(renamed, rule.replace("rule \"office-held-by-another\"", "rule \"somebody-else-held-it\"\n    @formerly( \"office-held-by-another\" )"));

        List<JsonNode> findings = findings("a.md", CLAIM, "--no-default-rules", "--rules", folder.resolve("rules").toString());

        assertThat(findings).extracting(finding -> finding.path("rule").asString()).containsExactly("somebody-else-held-it");
        assertThat(findings.get(0).path("id").asString()).isEqualTo(names("a.md", CLAIM).get(0));
    }

    @Test
    void are_others_for_other_claims_and_articles() throws Exception {
        String before = names("a.md", CLAIM).get(0);

        assertThat(names("a.md", CLAIM.replace("Hossein Salami", "Mohammad Javad Zarif"))).hasSize(1).doesNotContain(before);
        assertThat(names("a.md", "Hossein Salami was commander of the Quds Force in May 2021.")).doesNotContain(before);
        Path other = Files.writeString(folder.resolve("other.md"), "---\nid: other-fingerprint\npublished: 2021-06-10\n---\n" + CLAIM + "\n");
        assertThat(CommandRun.of("verify", "--format", "json", other.toString()).out()).doesNotContain(before);
    }
}
