package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * Five articles in two languages on one story, of which two are versions of one report: what they say for and against one
 * another, in one run and by way of the archive.
 */
class OneStoryTest {

    private static final Path STORY = Path.of("src/test/resources/one-story");
    private static final List<String> ARTICLES =
            List.of("gulf-daily", "evening-post", "courrier-du-soir", "tower-street", "actualites-du-levant");

    private static final Map<Way, Map<String, JsonNode>> REPORTS = new TreeMap<>();

    /** How the articles come to bear on each other. */
    enum Way { COMPARED, ARCHIVED }

    @BeforeAll
    static void verify(@TempDir Path folder) throws Exception {
        List<String> compare = new ArrayList<>(List.of("verify", "--compare", "--format", "jsonl"));
        ARTICLES.forEach(article -> compare.add(file(article)));
        REPORTS.put(Way.COMPARED, byId(CommandRun.of(compare.toArray(String[]::new))));
        Files.createDirectories(folder.resolve("accepted"));
        for (String article : ARTICLES) {
            assertThat(CommandRun.of("facts", "accept", "--facts", folder.toString(), file(article)).err()).isEmpty();
        }
        List<String> alone = new ArrayList<>(List.of("verify", "--format", "jsonl", "--facts", folder.toString()));
        ARTICLES.forEach(article -> alone.add(file(article)));
        REPORTS.put(Way.ARCHIVED, byId(CommandRun.of(alone.toArray(String[]::new))));
    }

    private static String file(String article) {
        return STORY.resolve(article + ".md").toString();
    }

    private static Map<String, JsonNode> byId(CommandRun run) {
        assertThat(run.err()).isEmpty();
        Map<String, JsonNode> documents = new TreeMap<>();
        run.documents().forEach(document -> documents.put(document.path("article").path("id").asString(), document));
        return documents;
    }

    /** The findings of an article with evidence from another article of the story, or from itself, as "kind rule predicate". */
    private static List<String> findings(Way way, String article, String other) {
        JsonNode report = REPORTS.get(way).get(article);
        List<String> found = new ArrayList<>();
        for (JsonNode finding : report.path("findings")) {
            boolean about = finding.path("evidence").valueStream().map(e -> e.path("id").asString())
                    .anyMatch(id -> other.equals(article) ? id.matches("c\\d+") : id.startsWith(other + "#"));
            if (about) {
                found.add(finding.path("kind").asString() + " " + finding.path("rule").asString() + " "
                        + claim(report, finding.path("claim").asString()).path("predicate").asString());
            }
        }
        return found;
    }

    private static JsonNode claim(JsonNode report, String id) {
        return report.path("claims").valueStream().filter(c -> c.path("id").asString().equals(id)).findFirst().orElseThrow();
    }

    private static String verdict(Way way, String article, String predicate) {
        return REPORTS.get(way).get(article).path("claims").valueStream().filter(c -> c.path("predicate").asString().equals(predicate))
                .map(c -> c.path("verdict").asString()).findFirst().orElseThrow();
    }

    /** What two articles say about each other, whichever of them reports it. */
    private static List<String> between(Way way, String one, String two) {
        List<String> all = new ArrayList<>(findings(way, one, two));
        all.addAll(findings(way, two, one));
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void versions_of_one_report_repeat_and_never_corroborate_each_other(Way way) {
        assertThat(between(way, "evening-post", "courrier-du-soir")).contains("repetition relayed-event meeting",
                "repetition relayed-relation estranged-from", "repetition relayed-role commander").noneMatch(f -> f.startsWith("corroboration"));
    }

    @ParameterizedTest
    @EnumSource
    void a_lost_hedge_and_a_moved_date_are_told_and_change_no_verdict(Way way) {
        assertThat(between(way, "evening-post", "courrier-du-soir")).contains("tension version-differs-in-certainty arms",
                "tension version-differs-in-date meeting").noneMatch(f -> f.startsWith("contradiction"));
        assertThat(verdict(way, "evening-post", "arms")).isIn("corroborated", "unverified");
        assertThat(verdict(way, "courrier-du-soir", "arms")).isIn("corroborated", "unverified");
        assertThat(verdict(way, "evening-post", "meeting")).isIn("corroborated", "unverified");
    }

    @ParameterizedTest
    @EnumSource
    void a_pause_that_does_not_fit_its_dates_contradicts_the_article_itself(Way way) {
        assertThat(findings(way, "gulf-daily", "gulf-daily")).containsExactly("contradiction pause-length-differs reconciled-with");
        assertThat(REPORTS.get(way).get("gulf-daily").path("findings").valueStream().filter(f -> f.path("rule").asString().equals("pause-length-differs"))
                .map(f -> f.path("explanation").asString())).as("how long it was by the dates").singleElement().asString().contains("lasted 1 year and ");
        assertThat(verdict(way, "gulf-daily", "estranged-from")).isEqualTo("disputed");
        assertThat(verdict(way, "gulf-daily", "reconciled-with")).isEqualTo("disputed");
    }

    @ParameterizedTest
    @EnumSource
    void a_rupture_dated_differently_is_a_tension(Way way) {
        assertThat(findings(way, "tower-street", "gulf-daily")).contains("tension claims-differ-in-beginning estranged-from")
                .noneMatch(f -> f.startsWith("contradiction") || f.startsWith("corroboration") && f.endsWith("estranged-from"));
    }

    @ParameterizedTest
    @EnumSource
    void support_that_has_resumed_and_is_still_discussed_is_a_tension(Way way) {
        assertThat(findings(way, "evening-post", "gulf-daily")).contains("tension resumption-still-ahead funds")
                .noneMatch(f -> f.startsWith("contradiction"));
        assertThat(findings(way, "courrier-du-soir", "gulf-daily")).contains("tension resumption-still-ahead funds");
    }

    @ParameterizedTest
    @EnumSource
    void a_part_of_the_guards_may_be_called_a_part_of_the_military(Way way) {
        for (String other : List.of("tower-street", "actualites-du-levant")) {
            assertThat(between(way, "evening-post", other)).noneMatch(f -> f.startsWith("contradiction"));
        }
        assertThat(verdict(way, "evening-post", "part-of")).isNotIn("contradicted", "disputed");
    }

    @ParameterizedTest
    @EnumSource
    void successive_holders_and_plans_contradict_nothing(Way way) {
        REPORTS.get(way).forEach((article, report) -> assertThat(report.path("findings").valueStream()
                .filter(f -> f.path("kind").asString().equals("contradiction")).map(f -> f.path("rule").asString()))
                .as(article).allMatch("pause-length-differs"::equals));
        assertThat(verdict(way, "gulf-daily", "visit")).isEqualTo("not-checkable");
        assertThat(REPORTS.get(way).values()).allSatisfy(report -> assertThat(report.path("findings").valueStream()
                .filter(f -> f.path("kind").asString().equals("tension"))
                .map(f -> claim(report, f.path("claim").asString()).path("kind").asString())).noneMatch("role"::equals));
    }

    @ParameterizedTest
    @EnumSource
    void independent_origins_corroborate_each_other(Way way) {
        assertThat(findings(way, "evening-post", "gulf-daily")).contains("corroboration same-office-elsewhere chief");
        assertThat(findings(way, "gulf-daily", "evening-post")).contains("corroboration same-office-elsewhere leader");
        assertThat(findings(way, "actualites-du-levant", "evening-post")).contains("corroboration same-role-elsewhere chief");
        assertThat(findings(way, "actualites-du-levant", "tower-street")).contains("corroboration same-office-elsewhere chief",
                "corroboration same-relation-elsewhere part-of");
        assertThat(findings(way, "tower-street", "gulf-daily")).contains("corroboration same-relation-elsewhere backs");
    }
}
