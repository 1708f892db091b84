package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FactsDiffTest {

    @TempDir
    private Path folder;
    private OwnFacts now;

    @BeforeEach
    void write() throws Exception {
        OwnFacts.in(folder.resolve("old"));
        now = OwnFacts.in(folder.resolve("new"));
    }

    private CommandRun diff(String... more) {
        String[] args = new String[4 + more.length];
        System.arraycopy(new String[] {"facts", "diff", folder.resolve("old").toString(), folder.resolve("new").toString()}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        CommandRun run = CommandRun.of(args);
        return new CommandRun(run.code(), run.out().replace(folder + "/", ""), run.err().replace(folder + "/", ""));
    }

    private String article(String text) throws Exception {
        return Files.writeString(folder.resolve("ferry.md"), "---\npublished: 2014-05-05\n---\n" + text + "\n").toString();
    }

    @Test
    void tells_what_changed_in_words_and_what_it_does_to_an_article() throws Exception {
        now.write("known/port.yaml", OwnFacts.KNOWN.replace("holder: orla-vestby, office: harbour-board/director, from: 2011-07-01, to: ..",
                "holder: aksel-vestby, office: harbour-board/director, from: 2011-07-01, to: .., certainty: likely").replace("    to: 2011-06-30\n", "    to: 2011-06\n")
                .replaceAll("  - \\{id: birth.*\\n", ""));
        now.write("entities/port.yaml", OwnFacts.ENTITIES.replace("also: [Orla Vestby-Holm]", "also: [O. Holm]") + "- {id: sea-hawk, type: thing, name: {en: Sea Hawk}}\n");

        CommandRun run = diff(article("Orla Vestby, director of the Harbour Board, met Rolf Maas on Monday."));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("""
                REMOVED  fact birth-vestby: Orla Vestby was born on 2 April 1961
                         1961-04-02; certain; checked 2024-12-31; birth-vestby, old/known/port.yaml:14
                CHANGED  fact harbour-director-maas: Rolf Maas, director of the Harbour Board from about 1998 to June 2011
                         said: Rolf Maas, director of the Harbour Board from about 1998 to 30 June 2011 → Rolf Maas, director of the Harbour Board from about 1998 to June 2011
                         time: 1998~/2011-06-30 → 1998~/2011-06
                CHANGED  fact harbour-director-vestby: Aksel Vestby, director of the Harbour Board since 1 July 2011
                         said: Orla Vestby, director of the Harbour Board since 1 July 2011 → Aksel Vestby, director of the Harbour Board since 1 July 2011
                         certainty: certain → likely
                CHANGED  entity orla-vestby: Orla Vestby, person
                         names: +O. Holm, -Orla Vestby-Holm
                ADDED    entity sea-hawk: Sea Hawk, thing
                         new/entities/port.yaml:18

                ferry.md:4:1  “Orla Vestby, director of the Harbour Board”
                  verdict  corroborated → contradicted
                  new      contradiction, office-held-by-another: """);
        assertThat(run.out()).contains("  gone     corroboration, role-confirmed: ", "  by       fact harbour-director-vestby (changed)\n",
                "\nfact: 1 removed, 2 changed; entity: 1 added, 1 changed; 1 article: 1 verdict and 2 findings not as before\n");
    }

    @Test
    void tells_that_a_claim_is_read_by_a_new_name() throws Exception {
        now.write("entities/more.yaml", "- {id: lone-pier, type: organization, name: {en: Lone Pier Union}}\n");

        JsonNode diff = diff("--format", "json", article("Rolf Maas met Orla Vestby in Beirut on Monday.")).document();
        assertThat(diff.path("effects").isEmpty()).isTrue();
        assertThat(diff.at("/changes/0/id").asString()).isEqualTo("lone-pier");
        assertThat(diff.at("/changes/0/fate").asString()).isEqualTo("added");
        now.write("entities/port.yaml", OwnFacts.ENTITIES.replace("{en: Rolf Maas}", "{en: Rolf Maas}\n  also: [Skipper of Old Quay]"));

        JsonNode read = diff("--format", "json", article("Skipper of Old Quay met Orla Vestby in Beirut on Monday.")).document();

        assertThat(read.path("effects").size()).as(read.toString()).isGreaterThan(0);
        assertThat(read.at("/effects/0/verdict/old").isNull()).isTrue();
        assertThat(read.at("/effects/0/causes/0/id").asString()).isEqualTo("rolf-maas");
        assertThat(read.at("/effects/0/sure").asBoolean()).isTrue();
    }

    @Test
    void judges_what_was_accepted_where_no_article_is_named() throws Exception {
        String article = Files.writeString(folder.resolve("quay.md"), "---\nid: quay\npublished: 2014-05-05\npublisher: Evening Wire\n---\n"
                + "Orla Vestby, director of the Harbour Board, stayed.\n").toString();
        CommandRun accepted = CommandRun.of("facts", "accept", "--facts", folder.resolve("old").toString(), article);
        assertThat(accepted.err()).isEmpty();
        assertThat(accepted.out()).contains("1 added");
        Files.createDirectories(now.path("accepted"));
        Files.copy(folder.resolve("old/accepted/quay.jsonl"), now.path("accepted/quay.jsonl"));
        now.write("known/port.yaml", OwnFacts.KNOWN.replaceAll("  - \\{id: harbour-director-vestby.*\\n", ""));

        CommandRun run = diff();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("quay#c1  Orla Vestby, director of the Harbour Board", "  verdict  corroborated → unverified",
                "  by       fact harbour-director-vestby (removed)");
    }

    @Test
    void says_that_nothing_changed() throws Exception {
        assertThat(diff(article("Orla Vestby stayed.")).out()).isEqualTo("no changes; 1 article: 0 verdicts and 0 findings not as before\n");
        CommandRun missing = CommandRun.of("facts", "diff", folder.resolve("older").toString(), folder.resolve("new").toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("older is no folder");
    }
}
