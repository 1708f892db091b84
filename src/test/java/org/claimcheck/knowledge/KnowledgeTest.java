package org.claimcheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Certainty;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Participant;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Source;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeTest {

    private static final LocalDate CHECKED = LocalDate.of(2024, 12, 31);
    private static final Entity ROTH = new Entity("anna-roth", "Anna Roth", EntityType.PERSON);
    private static final Entity MARTIN = new Entity("paul-martin", "Paul Martin", EntityType.PERSON);
    private static final Entity ARLAND = new Entity("arland", "Arland", EntityType.COUNTRY);
    private static final Entity GUARD = new Entity("red-guard", "Red Guard", EntityType.ORGANIZATION);
    private static final Entity PORT_AR = new Entity("port-ar", "Port Ar", EntityType.PLACE);
    private static final Office COMMANDER =
            new Office("red-guard/commander", "commander of the Red Guard", GUARD, true);

    private final Knowledge knowledge = Knowledge.load(List.of(FactsFolder.SAMPLE));

    private Statement fact(String id) {
        return knowledge.byId(id).orElseThrow();
    }

    @Test
    void reads_entities_with_all_that_names_them() {
        EntityEntry roth = knowledge.entry("anna-roth").orElseThrow();
        assertThat(roth.entity()).isEqualTo(ROTH);
        assertThat(roth.name("fr")).isEqualTo("Anna Rothe");
        assertThat(roth.fullNames()).containsExactly("Anna Roth", "Anna Rothe", "A. Roth");
        assertThat(roth.shortNames()).isEqualTo(Map.of("en", List.of("Roth"), "fr", List.of("Rothe")));
        assertThat(roth.never()).containsExactly("paul-martin");
        assertThat(roth.gender()).isEqualTo("female");
        assertThat(roth.location()).hasToString(FactsFolder.SAMPLE + "/entities/people.yaml:2:3");

        EntityEntry arland = knowledge.entry("arland").orElseThrow();
        assertThat(arland.demonyms().get("fr")).containsExactly("arlandais", "arlandaise");
        assertThat(arland.capital()).isEqualTo("port-ar");
        assertThat(knowledge.entry("red-guard").orElseThrow().speaksFor()).isEqualTo("arland");
        assertThat(knowledge.entity("1998")).contains(new Entity("1998", "1998", EntityType.THING));
        assertThat(knowledge.entity("nobody")).isEmpty();
    }

    @Test
    void follows_containment_through_other_entities() {
        assertThat(knowledge.within("old-town", "arland")).isTrue();
        assertThat(knowledge.within("arland", "old-town")).isFalse();
        assertThat(knowledge.within("arland", "arland")).isFalse();
        assertThat(knowledge.within("nowhere", "arland")).isFalse();
    }

    @Test
    void reads_the_vocabulary() {
        OfficeEntry commander = knowledge.office("red-guard/commander").orElseThrow();
        assertThat(commander.office()).isEqualTo(COMMANDER);
        assertThat(commander.titles()).containsExactly("commander");
        assertThat(commander.mayName()).containsExactly("officer");
        assertThat(commander.deputy()).isFalse();
        assertThat(commander.title()).isEqualTo("commander");
        assertThat(knowledge.officesOf("red-guard")).extracting(OfficeEntry::id)
                .containsExactly("red-guard/commander", "red-guard/deputy-commander");
        OfficeEntry deputy = knowledge.office("red-guard/deputy-commander").orElseThrow();
        assertThat(deputy.deputy()).isTrue();
        assertThat(deputy.region()).isEqualTo("arland");
        assertThat(deputy.office().exclusive()).isFalse();
        assertThat(knowledge.title("commander").orElseThrow())
                .isEqualTo(new TitleEntry("commander", Map.of("en", List.of("commander"),
                        "fr", List.of("commandant", "commandante")), "leader"));

        EventType death = knowledge.eventType("death").orElseThrow();
        assertThat(death.once()).isEqualTo(EventType.Once.SUBJECT);
        assertThat(death.toleranceDays()).isEqualTo(1);
        assertThat(death.words().forms("fr", "noun")).containsExactly("mort", "décès");
        assertThat(death.words().classes("en")).containsOnlyKeys("noun", "verb");
        assertThat(death.words().forms("en", "adjective")).isEmpty();
        assertThat(knowledge.measure("funding").orElseThrow().isMoney()).isTrue();
        assertThat(knowledge.relationType("allied-with").orElseThrow().symmetric()).isTrue();
        assertThat(knowledge.wordList("hedge").orElseThrow().words("fr")).containsExactly("aurait");
    }

    @Test
    void exclusion_of_relations_is_mutual() {
        assertThat(knowledge.relationType("opposes").orElseThrow().excludes()).containsExactly("backs");
    }

    @Test
    void reads_roles() {
        Known basis = new Known("commander-roth", Certainty.LIKELY, CHECKED, "", List.of(new Source("Test Gazette",
                "The Guard", "https://example.org/guard", "2020-01")), fact("commander-roth").basis() instanceof Known known
                ? known.location() : null);
        assertThat(fact("commander-roth")).isEqualTo(new Role(basis, ROTH, "commander", COMMANDER, GUARD, Set.of(),
                Period.between(Edtf.parse("2020-01-03"), Edtf.OPEN, CHECKED)));
        assertThat(basis.location()).hasToString(FactsFolder.SAMPLE + "/known/red-guard.yaml:6:5");

        Role vacant = (Role) fact("commander-vacant");
        assertThat(vacant.isVacant()).isTrue();
        assertThat(vacant.period()).isEqualTo(Period.within(Edtf.parse("2019-12")));

        Role deputy = (Role) fact("deputy-martin");
        assertThat(deputy.title()).isEqualTo("deputy-commander");
        assertThat(deputy.qualifiers()).containsExactly("acting");
        assertThat(deputy.period())
                .isEqualTo(Period.between(Edtf.UNKNOWN, Edtf.parse("2018"), LocalDate.of(2023, 1, 1)));
    }

    @Test
    void a_fact_overrides_the_defaults_of_its_file() {
        Known known = (Known) fact("deputy-martin").basis();
        assertThat(known.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(known.checked()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(known.sources()).containsExactly(new Source("Claimcheck reference set", "", "", "2023-01-01"));
        assertThat(((Known) fact("commander-vacant").basis()).certainty()).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void reads_events() {
        Event handover = (Event) fact("handover");
        assertThat(handover.subject()).isEqualTo(ROTH);
        assertThat(handover.object()).isEqualTo(MARTIN);
        assertThat(handover.office()).isEqualTo(COMMANDER);
        assertThat(handover.participants())
                .containsExactly(new Participant(ROTH, "successor"), new Participant(MARTIN, "predecessor"));
        assertThat(handover.period()).isEqualTo(Period.within(Edtf.parse("2020-01-03")));

        Event talks = (Event) fact("talks");
        assertThat(talks.participants()).containsExactly(new Participant(ROTH, ""), new Participant(MARTIN, ""));
        assertThat(talks.place()).isEqualTo(PORT_AR);
        assertThat(talks.period())
                .isEqualTo(Period.between(Edtf.parse("2014-08-21"), Edtf.parse("2014-08-31"), CHECKED));
    }

    @Test
    void reads_figures() {
        Figure funds = (Figure) fact("funds");
        assertThat(funds.subject()).isEqualTo(ARLAND);
        assertThat(funds.object()).isEqualTo(GUARD);
        assertThat(funds.quantity()).isEqualTo(new Quantity(new BigDecimal("50000000"), new BigDecimal("60000000.5"), "USD",
                "year", Bound.ABOUT));
        assertThat(((Known) funds.basis()).saidBy()).isEqualTo("Red Guard");

        Figure strength = (Figure) fact("strength-2015");
        assertThat(strength.quantity()).isEqualTo(new Quantity(new BigDecimal("15000"), "person", "", Bound.EXACT));
        assertThat(strength.object()).isEqualTo(Entity.NONE);
        assertThat(strength.isReliable()).isFalse();
        assertThat(((Known) strength.basis()).saidBy()).isEqualTo("Some Institute");
    }

    @Test
    void reads_relations() {
        Relation backs = (Relation) fact("arland-backs-guard");
        assertThat(backs.type()).isEqualTo("backs");
        assertThat(backs.subject()).isEqualTo(ARLAND);
        assertThat(backs.object()).isEqualTo(GUARD);
        assertThat(backs.period()).isEqualTo(Period.between(Edtf.parse("1998"), Edtf.OPEN, CHECKED));
    }

    @Test
    void finds_statements_by_entity_and_office() {
        assertThat(knowledge.about("paul-martin")).extracting(Statement::id)
                .containsExactly("death-martin", "deputy-martin", "handover", "talks");
        assertThat(knowledge.about("red-guard")).extracting(Statement::id).containsExactly("arland-backs-guard",
                "commander-roth", "commander-vacant", "deputy-martin", "funds", "handover", "strength-2015");
        assertThat(knowledge.ofOffice("red-guard/commander")).extracting(Statement::id)
                .containsExactly("commander-roth", "commander-vacant", "handover");
        assertThat(knowledge.about("nobody")).isEmpty();
        assertThat(knowledge.asOf()).contains(CHECKED);
    }

    @Test
    void order_of_files_and_place_of_the_folder_do_not_matter(@TempDir Path one, @TempDir Path other) {
        Knowledge forwards = Knowledge.load(List.of(new FactsFolder(one).copySample(false).path()));
        Knowledge backwards = Knowledge.load(List.of(new FactsFolder(other).copySample(true).path()));
        assertThat(backwards.version()).isEqualTo(forwards.version()).isEqualTo(knowledge.version())
                .matches("[0-9a-f]{12}");
        assertThat(backwards.statements()).extracting(Statement::id)
                .isEqualTo(forwards.statements().stream().map(Statement::id).toList()).isSorted();
        assertThat(backwards.entries()).extracting(EntityEntry::id).isSorted();
    }

    @Test
    void version_changes_with_a_byte_and_with_a_file_name(@TempDir Path one, @TempDir Path other) {
        FactsFolder changed = new FactsFolder(one).copySample(false).with("vocabulary/words.yaml", "[] # changed\n");
        assertThat(Knowledge.load(List.of(changed.path())).version()).isNotEqualTo(knowledge.version());
        Path renamed = new FactsFolder(other).with("entities/a.yaml", "[]").path();
        String before = Knowledge.load(List.of(renamed)).version();
        assertThat(renamed.resolve("entities/a.yaml").toFile().renameTo(renamed.resolve("entities/b.yaml").toFile())).isTrue();
        assertThat(Knowledge.load(List.of(renamed)).version()).isNotEqualTo(before);
    }

    @Test
    void a_second_folder_adds_to_the_first(@TempDir Path folder) {
        Knowledge both = new FactsFolder(folder).with("entities/more.yaml", """
                - {id: dora-lind, type: person, name: {en: Dora Lind}, never: [anna-roth]}
                """).knowledge();
        assertThat(both.entity("dora-lind")).isPresent();
        assertThat(both.entity("anna-roth")).isPresent();
    }

    @Test
    void finds_an_entity_by_an_id_that_it_had_before(@TempDir Path path) {
        Knowledge merged = new FactsFolder(path).with("entities/x.yaml", "- {id: nils-falk, type: person, name: {en: Nils Falk}, formerly: [n-falk]}\n"
                        + "- {id: quay, type: place, name: {en: Quay}, never: [n-falk]}\n")
                .with("known/x.yaml", "- {id: death-falk, event: death, subject: n-falk, on: 1950, checked: 2024-12-31, sources: [{publisher: P}]}\n").knowledge();

        assertThat(merged.entity("n-falk")).isEqualTo(merged.entity("nils-falk")).isPresent();
        assertThat(merged.lookup().entity("n-falk")).isEqualTo(merged.entity("nils-falk"));
        assertThat(merged.about("nils-falk")).extracting(Statement::id).containsExactly("death-falk");
        assertThat(merged.entry("quay").orElseThrow().never()).containsExactly("nils-falk");
        assertThat(merged.entries()).extracting(EntityEntry::id).contains("nils-falk").doesNotContain("n-falk");
    }

    @Test
    void loads_from_inside_a_jar(@TempDir Path folder) throws IOException {
        URI jar = URI.create("jar:" + folder.resolve("facts.jar").toUri());
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            try (var walk = Files.walk(FactsFolder.SAMPLE)) {
                for (Path file : walk.sorted().toList()) {
                    Path target = files.getPath("/claimcheck/facts/" + FactsFolder.SAMPLE.relativize(file));
                    Files.createDirectories(target.getParent());
                    if (Files.isRegularFile(file)) {
                        Files.copy(file, target);
                    }
                }
            }
            Knowledge packed = Knowledge.load(List.of(files.getPath("/claimcheck/facts")));
            assertThat(packed.version()).isEqualTo(knowledge.version());
            assertThat(packed.statements()).hasSameSizeAs(knowledge.statements());
        }
    }

    @Test
    void empty_knowledge_knows_nothing() {
        Knowledge empty = Knowledge.empty();
        assertThat(empty.entries()).isEmpty();
        assertThat(empty.asOf()).isEmpty();
    }

    @Test
    void strict_loading_throws_all_problems_at_once(@TempDir Path folder) {
        Path path = new FactsFolder(folder).with("entities/a.yaml", "- {id: a, type: person, name: {en: A}, x: y}\n")
                .with("entities/b.yaml", "- {id: b, type: person, name: {en: B}, x: y}\n").path();
        assertThatThrownBy(() -> Knowledge.load(List.of(path))).isInstanceOfSatisfying(InvalidInputException.class,
                e -> assertThat(e.problems()).extracting(p -> p.location().line()).containsExactly(1, 1));
    }
}
