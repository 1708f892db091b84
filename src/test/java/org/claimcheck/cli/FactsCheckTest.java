package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Known facts that do not fit together. */
class FactsCheckTest {

    private static final String HEAD = "checked: 2024-12-31\nsources: [{publisher: The Harbour Post, date: 2024}]\nfacts:\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        put("entities/harbour.yaml", "- {id: harbour-board, type: organization, name: {en: Harbour Board}}\n"
                + "- {id: ada-lind, type: person, name: {en: Ada Lind}}\n- {id: rolf-maas, type: person, name: {en: Rolf Maas}}\n"
                + "- {id: vera-holm, type: person, name: {en: Vera Holm}}\n");
        put("vocabulary/offices.yaml", "- {id: harbour-board/director, of: harbour-board, holders: one, name: {en: director of the Harbour Board}, titles: [director]}\n");
    }

    private void put(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void facts(String... facts) throws IOException {
        put("known/harbour.yaml", HEAD + List.of(facts).stream().map(fact -> "  - {" + fact + "}\n").collect(Collectors.joining()));
    }

    private static String director(String id, String who, String from, String to) {
        return "id: " + id + ", holder: " + who + ", office: harbour-board/director, from: " + from + ", to: " + to;
    }

    private CommandRun check(String... more) {
        List<String> arguments = new ArrayList<>(List.of("facts", "check"));
        Collections.addAll(arguments, more);
        arguments.add(folder.toString());
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
    }

    @Test
    void blames_the_one_that_conflicts_with_most_others_and_keeps_all() throws IOException {
        facts(director("lind", "ada-lind", "2001", "2006"), director("holm", "vera-holm", "2003", "2014"), director("maas", "rolf-maas", "2008", "2012"));

        CommandRun run = check("--format", "jsonl");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.documents()).hasSize(2).allSatisfy(fault -> {
            assertThat(fault.path("rule").asString()).isEqualTo("office-held-by-two");
            assertThat(fault.path("severity").asString()).isEqualTo("error");
            assertThat(texts(fault.path("facts"))).contains("holm");
            assertThat(texts(fault.path("blame"))).containsExactly("holm");
            assertThat(fault.path("confidence").asDouble()).isEqualTo(0.8);
            assertThat(fault.path("reason").asString()).isEqualTo("it conflicts with 2 facts, neither of which conflicts with another");
        });
        assertThat(run.documents()).extracting(fault -> fault.path("explanation").asString()).contains("In our record Ada Lind was director of the Harbour Board "
                + "from 2001 to 2006 (sources: The Harbour Post), and Vera Holm from 2003 to 2014 (sources: The Harbour Post); one person holds that office at a time.");
    }

    @Test
    void blames_of_two_the_less_certain_then_that_of_fewer_sources_then_the_coarser_then_the_longer_then_the_later() throws IOException {
        String sources = ", sources: [{publisher: A, date: 2024}, {publisher: B, date: 2024}]";
        String day = director("b", "rolf-maas", "2005-01-01", "2010-01-01");
        String year = director("b", "rolf-maas", "2005", "2010");

        assertThat(blame(director("a", "ada-lind", "2001", "2006") + ", certainty: likely" + sources, year)).isEqualTo("a: it is only likely");
        assertThat(blame(director("a", "ada-lind", "2001-01-01", "2006-01-01"), year + sources)).isEqualTo("a: it has fewer sources");
        assertThat(blame(director("a", "ada-lind", "2001", "2006"), day)).isEqualTo("a: its dates are coarser");
        assertThat(blame(director("a", "ada-lind", "2001", "2008"), year)).isEqualTo("a: it claims the longer time");
        assertThat(blame(director("a", "ada-lind", "2001", "2006"), director("b", "rolf-maas", "2004", "2009")))
                .isEqualTo("b: it stands later in the record, and nothing else tells the two apart");
    }

    private String blame(String... two) throws IOException {
        facts(two);
        JsonNode fault = check("--format", "jsonl").document();
        return fault.path("blame").path(0).asString() + ": " + fault.path("reason").asString();
    }

    @Test
    void a_gap_in_the_record_makes_no_fact_wrong() throws IOException {
        facts(director("lind", "ada-lind", "2001", "2005-01-01") + ", replaces: [rolf-maas]", director("holm", "vera-holm", "2004-02", "2007"));

        CommandRun run = check("--format", "jsonl");

        assertThat(run.documents()).extracting(fault -> fault.path("rule").asString() + " " + texts(fault.path("blame")) + " " + fault.path("reason").asString())
                .contains("office-held-by-two [holm] its dates are coarser");
        assertThat(check("--severity", "info").out()).contains("predecessor-not-recorded");
    }

    @Test
    void tells_people_what_is_wrong_and_what_to_do() throws IOException {
        facts(director("lind", "ada-lind", "2001", "2006"), "id: birth, event: birth, subject: ada-lind, on: 2003-05-02",
                "id: again, event: birth, subject: ada-lind, on: 1953-05-02");

        CommandRun run = check();

        assertThat(run.code()).isEqualTo(1);
        String words = run.out().replace(folder.toString(), "mine").replaceAll("\\s+", " ");
        assertThat(words).contains("ERROR An event that happens once has two dates event-dated-twice In our record the birth of Ada Lind was on 2 May 1953 "
                + "(sources: The Harbour Post), and on 2 May 2003 (sources: The Harbour Post). → Correct one of the two, or mark one as disputed. "
                + "probably wrong birth (mine/known/harbour.yaml:5:5): it conflicts with 2 facts, neither of which conflicts with another (confidence 0.80) "
                + "beside again (mine/known/harbour.yaml:6:5)");
        assertThat(words).contains("ERROR The holder was not yet born tenure-before-birth").endsWith(" rules: 2 errors ");
    }

    @Test
    void hides_what_matters_less_unless_asked() throws IOException {
        facts(director("lind", "ada-lind", "2001", "2006-05-02"), director("maas", "rolf-maas", "2006", "2009"));

        CommandRun usual = check();
        CommandRun all = check("--severity", "info", "--format", "jsonl");

        assertThat(usual.code()).isZero();
        assertThat(usual.out()).startsWith("2 facts checked by ").endsWith(" rules: nothing wrong; 1 of less weight not shown (see --severity)\n");
        assertThat(all.code()).isEqualTo(1);
        assertThat(all.document().path("rule").asString()).isEqualTo("tenure-order-unclear");
    }

    @Test
    void gives_the_same_whatever_the_order_of_the_facts() throws IOException {
        List<String> facts = new ArrayList<>(List.of(director("lind", "ada-lind", "2001", "2006"), director("holm", "vera-holm", "2003-02", "2014"),
                director("maas", "rolf-maas", "2008", "2012"), "id: birth, event: birth, subject: vera-holm, on: 2005-05-02"));
        facts(facts.toArray(String[]::new));
        String expected = check("--format", "jsonl").out();
        Collections.reverse(facts);
        facts(facts.toArray(String[]::new));

        assertThat(check("--format", "jsonl").out()).isEqualTo(expected);
    }

    @Test
    void writes_a_page_on_which_the_words_of_facts_are_only_words() throws IOException {
        put("entities/more.yaml", "- {id: hostile, type: person, name: {en: \"<script>alert(1)</script>\"}}\n");
        facts(director("lind", "ada-lind", "2001", "2006"), director("x", "hostile", "2003", "2009"));
        Path page = folder.resolve("page.html");

        CommandRun run = check("--format", "html", "-o", page.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(page)).contains("Two persons hold an office of one at the same time", "&lt;script&gt;alert(1)&lt;/script&gt;",
                "Probably wrong: it claims the longer time").doesNotContain("<script>");
    }

    @Test
    void rules_of_the_user_check_too() throws IOException {
        facts("id: work, relation: works-for, subject: ada-lind, object: harbour-board, from: 1940, to: 2010");
        Path rules = Files.createDirectories(folder.resolve("rules/own"));
        Files.writeString(rules.resolve("works-too-long.drl"), """
                package own
                import org.claimcheck.finding.Flaw;
                import org.claimcheck.statement.Relation;
                rule "works-too-long"
                    @summary( "Nobody works that long" )
                    @severity( error )
                    @explain( "{known.subject} is said to have worked for {known.object} {known.period}." )
                when
                    $work : Relation( plain, type == "works-for", period.atLeastYearsLong > 60 )
                then
                    insertLogical( new Flaw( drools.getRule().getName(), $work ) );
                end
                """);

        CommandRun run = check("--format", "jsonl", "--rules", rules.getParent().toString());

        assertThat(run.err()).isEmpty();
        assertThat(texts(run.document().path("blame"))).containsExactly("work");
        assertThat(run.document().path("explanation").asString()).isEqualTo("Ada Lind is said to have worked for Harbour Board from 1940 to 2010.");
        assertThat(CommandRun.of("verify", "--rules", rules.getParent().toString(), "facts/samples/2019-12-30-ten-years.md").err()).isEmpty();
    }

    @Test
    void leaves_out_what_cannot_be_read_and_says_so() throws IOException {
        facts(director("lind", "ada-lind", "2006", "2001"), director("maas", "rolf-maas", "2008", "2012"));

        CommandRun run = check();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("known/harbour.yaml:4:").contains("Fix: ");
        assertThat(run.out()).startsWith("1 fact checked by ");
        assertThat(CommandRun.of("facts", "check", "nowhere").code()).isEqualTo(2);
    }
}
