package org.claimcheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users read when their facts files are wrong. */
class KnowledgeProblemsTest {

    private static final String TAIL = ", checked: 2024-12-31, sources: [{publisher: P}]}\n";

    @TempDir
    private Path path;

    private FactsFolder folder;

    @BeforeEach
    void folder() {
        folder = new FactsFolder(path);
    }

    private void known(String... facts) {
        StringBuilder text = new StringBuilder();
        for (String fact : facts) {
            text.append("- {").append(fact).append(TAIL);
        }
        folder.with("known/x.yaml", text.toString());
    }

    @Test
    void unknown_key_that_resembles_a_known_one() {
        known("id: f1, holdr: anna-roth, office: red-guard/commander");
        assertThat(folder.problems()).containsExactly("known/x.yaml:1:12: unknown key 'holdr'. Fix: write 'holder'; the keys "
                + "here are certainty, checked, from, holder, id, note, office, on, qualifiers, replaced-by, replaces, said-by, sources, to.");
    }

    @Test
    void unknown_key_that_resembles_none() {
        folder.with("entities/x.yaml", "- id: x\n  type: place\n  name: {en: X}\n  colour: red\n");
        assertThat(folder.problems()).containsExactly("entities/x.yaml:4:3: unknown key 'colour'. Fix: remove it; the keys "
                + "here are also, article, capital, demonym, formerly, gender, id, ids, name, never, preposition, short, speaks-for, type, within.");
    }

    @Test
    void former_id_that_another_entity_has() {
        folder.with("entities/x.yaml", "- {id: x, type: place, name: {en: X}, formerly: [anna-roth, y]}\n- {id: z, type: place, name: {en: Z}, formerly: [y]}\n");
        assertThat(folder.problems()).containsExactly("entities/x.yaml:1:50: the former id 'anna-roth' is taken: sample/entities/people.yaml:2:7 has it. "
                + "Fix: remove it here, or give the other entity another id.", "entities/x.yaml:2:50: the former id 'y' is taken: entities/x.yaml:1:8 has it. "
                + "Fix: remove it here, or give the other entity another id.");
    }

    @Test
    void unknown_language() {
        folder.with("entities/x.yaml", "- {id: x, type: place, name: {em: X}}\n");
        assertThat(folder.problems()).containsExactly(
                "entities/x.yaml:1:31: unknown key 'em'. Fix: write 'en'; the keys here are en, fr.");
    }

    @Test
    void duplicate_key() {
        folder.with("entities/x.yaml", "- id: x\n  type: place\n  name: {en: X}\n  type: person\n");
        assertThat(folder.problems()).containsExactly("entities/x.yaml:4:3: the key 'type' stands twice in one mapping, first "
                + "in line 2. Fix: remove one of them.");
        assertThat(folder.knowledge().entity("x")).isEmpty();
    }

    @Test
    void duplicate_id_over_files_and_folders() {
        folder.with("entities/x.yaml", "- {id: x, type: place, name: {en: X}}\n- {id: anna-roth, type: person, name: {en: A}}\n")
                .with("entities/y.yaml", "- {id: x, type: person, name: {en: Y}}\n");
        assertThat(folder.problems()).containsExactly(
                "entities/x.yaml:2:8: the entity id 'anna-roth' is taken: sample/entities/people.yaml:2:7 has it. Fix: give one "
                        + "of them another id, or remove it.",
                "entities/y.yaml:1:8: the entity id 'x' is taken: entities/x.yaml:1:8 has it. Fix: give one of them another "
                        + "id, or remove it.");
        assertThat(folder.knowledge().entity("anna-roth").orElseThrow().name()).isEqualTo("Anna Roth");
    }

    @Test
    void duplicate_fact_id() {
        known("id: talks, event: meeting, subject: anna-roth");
        assertThat(folder.problems()).containsExactly("known/x.yaml:1:8: the fact id 'talks' is taken: "
                + "sample/known/red-guard.yaml:30:9 has it. Fix: give one of them another id, or remove it.");
    }

    @Test
    void dangling_references_of_facts() {
        known("id: f1, holder: ana-roth, office: red-guard/comander", "id: f2, event: meetin, subject: xyz-q",
                "id: f3, relation: bakcs, subject: arland, object: red-guard", "id: f4, measure: money, subject: arland, value: 1");
        assertThat(folder.problems()).containsExactly(
                "known/x.yaml:1:20: no entity has the id 'ana-roth'. Fix: write 'anna-roth', or add an entity with this id.",
                "known/x.yaml:1:38: no office has the id 'red-guard/comander'. Fix: write 'red-guard/commander', or add an "
                        + "office with this id.",
                "known/x.yaml:2:19: no event type has the id 'meetin'. Fix: write 'meeting', or add an event type with this id.",
                "known/x.yaml:2:36: no entity has the id 'xyz-q'. Fix: correct the id, or add an entity with it.",
                "known/x.yaml:3:22: no relation type has the id 'bakcs'. Fix: write 'backs', or add a relation type with this id.",
                "known/x.yaml:4:21: no measure has the id 'money'. Fix: correct the id, or add a measure with it.");
    }

    @Test
    void dangling_references_of_entities_and_vocabulary() {
        folder.with("entities/x.yaml", "- {id: x, type: country, name: {en: X}, capital: port, never: [roth], within: arlnd}\n")
                .with("vocabulary/offices.yaml", "- {id: x/chief, of: y, holders: one, name: {en: C}, titles: [commandr]}\n")
                .with("vocabulary/relations.yaml", "- {id: loves, name: {en: loves}, excludes: [hates]}\n");
        assertThat(folder.problems()).containsExactly(
                "entities/x.yaml:1:50: no entity has the id 'port'. Fix: write 'port-ar', or add an entity with this id.",
                "entities/x.yaml:1:64: no entity has the id 'roth'. Fix: write 'anna-roth', or add an entity with this id.",
                "entities/x.yaml:1:79: no entity has the id 'arlnd'. Fix: write 'arland', or add an entity with this id.",
                "vocabulary/offices.yaml:1:21: no entity has the id 'y'. Fix: correct the id, or add an entity with it.",
                "vocabulary/offices.yaml:1:62: no title has the id 'commandr'. Fix: write 'commander', or add a title with "
                        + "this id.",
                "vocabulary/relations.yaml:1:45: no relation type has the id 'hates'. Fix: correct the id, or add a relation "
                        + "type with it.");
    }

    @Test
    void one_mistake_gives_one_message() {
        folder.with("entities/x.yaml", "- {id: x, type: city, name: {en: X}}\n- {id: y, type: place, name: {en: Y}, within: x}\n");
        known("id: f1, event: meeting, subject: anna-roth, place: x", "id: f2, event: meeting, subject: anna-roth, place: y");
        assertThat(folder.problems()).containsExactly("entities/x.yaml:1:17: 'city' is no value of 'type'. Fix: write one of "
                + "person, organization, country, place, thing.");
        assertThat(folder.knowledge().byId("f1")).isEmpty();
        assertThat(folder.knowledge().byId("f2")).isPresent();
        assertThat(folder.knowledge().entry("y").orElseThrow().within()).isEmpty();
    }

    @Test
    void an_unreadable_file_does_not_make_every_reference_to_it_dangle() {
        folder.with("entities/x.yaml", "- {id: x, type: place, name: {en: X}\n");
        known("id: f1, event: meeting, subject: anna-roth, place: x", "id: f2, event: meeting, subject: anna-roth");
        assertThat(folder.problems()).singleElement().asString().startsWith("entities/x.yaml:2:1: not YAML: ");
        assertThat(folder.knowledge().byId("f1")).isEmpty();
        assertThat(folder.knowledge().byId("f2")).isPresent();
    }

    @Test
    void bad_dates() {
        known("id: f1, event: meeting, subject: anna-roth, on: 2014-13-01", "id: f2, event: meeting, subject: anna-roth, on: \"2014-02-30\"",
                "id: f3, holder: anna-roth, office: red-guard/commander, from: 2014, to: 2012");
        assertThat(folder.problems()).hasSize(3);
        assertThat(folder.problems().get(0)).startsWith("known/x.yaml:1:57: ");
        assertThat(folder.problems().get(1)).startsWith("known/x.yaml:2:61: ");
        assertThat(folder.problems().get(2)).isEqualTo("known/x.yaml:3:76: date '2014/2012', character 6 '2': the period "
                + "ends before it begins. Fix: exchange its ends (2012/2014) or correct one of them.");
        assertThat(folder.problems()).allSatisfy(problem -> assertThat(problem).contains(". Fix: "));
    }

    @Test
    void moment_beside_span() {
        known("id: f1, event: meeting, subject: anna-roth, on: 2014, to: 2015");
        assertThat(folder.problems()).containsExactly("known/x.yaml:1:48: 'on' stands beside 'from' or 'to'. Fix: keep 'on' "
                + "for one time, or 'from' and 'to' for a span.");
    }

    @Test
    void missing_sources_and_check() {
        folder.with("known/x.yaml", "- {id: f1, event: meeting, subject: anna-roth}\n");
        assertThat(folder.problems()).containsExactly("known/x.yaml:1:3: the fact 'f1' has no 'checked' and no 'sources'. "
                + "Fix: add 'checked:' with the day it was last checked, as YYYY-MM-DD, here or once at the top of the file and "
                + "'sources:' with a list of {publisher, title, url, date} that were really seen, here or once at the top of "
                + "the file.");
        assertThat(folder.knowledge().byId("f1")).isEmpty();
    }

    @Test
    void missing_sources_with_a_default_check() {
        folder.with("known/x.yaml", "checked: 2024-12-31\nfacts:\n  - {id: f1, event: meeting, subject: anna-roth}\n");
        assertThat(folder.problems()).containsExactly("known/x.yaml:3:5: the fact 'f1' has no 'sources'. Fix: add 'sources:' "
                + "with a list of {publisher, title, url, date} that were really seen, here or once at the top of the file.");
    }

    @Test
    void empty_sources() {
        folder.with("known/x.yaml", "- {id: f1, event: meeting, subject: anna-roth, checked: 2024-12-31, sources: []}\n");
        assertThat(folder.problems()).containsExactly("known/x.yaml:1:78: 'sources' is empty. Fix: give a list of {publisher, "
                + "title, url, date} that were really seen.");
    }

    @Test
    void bad_source() {
        folder.with("known/x.yaml", """
                - id: f1
                  event: meeting
                  subject: anna-roth
                  checked: 2024-02-30
                  sources:
                    - {title: T}
                - id: f2
                  event: meeting
                  subject: anna-roth
                  checked: 2024-02-30
                  sources:
                    - {publisher: P, url: example.org, date: 2014-1}
                """);
        assertThat(folder.problems()).hasSize(4);
        assertThat(folder.problems().get(0)).isEqualTo("known/x.yaml:6:7: the source has no 'publisher'. Fix: add "
                + "'publisher:' with who published it.");
        assertThat(folder.problems().get(1)).isEqualTo("known/x.yaml:10:12: '2024-02-30' is no day. Fix: write an existing day "
                + "as YYYY-MM-DD.");
        assertThat(folder.problems().get(2)).isEqualTo("known/x.yaml:12:27: 'example.org' is no web address. Fix: write the "
                + "whole address, beginning with https://, without spaces.");
        assertThat(folder.problems().get(3)).startsWith("known/x.yaml:12:");
    }

    @Test
    void a_fact_that_says_nothing() {
        known("id: f1");
        assertThat(folder.problems()).containsExactly("known/x.yaml:1:3: the role 'f1' has no 'holder' and no 'office'. Fix: "
                + "add 'holder:' with the id of the person who holds the office, or none and 'office:' with an office id: "
                + "organisation, slash and title, such as quds-force/commander.");
    }

    @Test
    void an_event_of_nobody() {
        known("id: f1, event: meeting");
        assertThat(folder.problems()).containsExactly("known/x.yaml:1:3: the event 'f1' has neither 'participants' nor "
                + "'subject'. Fix: add 'participants:' with a list of {entity, role} or 'subject:' with the id of an entity.");
    }

    @Test
    void wrong_kinds_of_values() {
        folder.with("entities/x.yaml", "- {id: X Y, type: place, name: X, also: text, short: [[a]], gender: }\n");
        assertThat(folder.problems()).containsExactly(
                "entities/x.yaml:1:8: 'X Y' does not fit 'id'. Fix: write an id in lower-case letters, digits and hyphens, such "
                        + "as esmail-qaani.",
                "entities/x.yaml:1:32: 'name' must be a mapping, not text. Fix: write one name per language, as {en: ..., fr: "
                        + "...}.",
                "entities/x.yaml:1:41: 'also' must be a list or a mapping, not text. Fix: write a list of texts, or "
                        + "lists per language.",
                "entities/x.yaml:1:55: an entry of 'short' must be text, not a list. Fix: write text.",
                "entities/x.yaml:1:68: '' is no value of 'gender'. Fix: write one of female, male.");
    }

    @Test
    void a_file_of_the_wrong_form() {
        folder.with("entities/x.yaml", "id: x\n").with("known/y.yaml", "just text\n");
        assertThat(folder.problems()).containsExactly(
                "entities/x.yaml:1:1: the file must be a list, not a mapping. Fix: write a list.",
                "known/y.yaml:1:1: the file must be a list or a mapping, not text. Fix: write a list of facts, or a mapping of "
                        + "defaults and facts.");
    }

    @Test
    void bad_numbers_and_units() {
        known("id: f1, measure: funding, subject: arland, value: lots, unit: USD",
                "id: f2, measure: funding, subject: arland, value: [5, 3], unit: USD",
                "id: f3, measure: funding, subject: arland, value: 5",
                "id: f4, measure: funding, subject: arland, value: 5, unit: dollars",
                "id: f5, measure: strength, subject: arland, value: 5, unit: people",
                "id: f6, measure: strength, subject: arland, value: [5]");
        assertThat(folder.problems()).containsExactly(
                "known/x.yaml:1:54: 'lots' is no number. Fix: write digits only, such as 50000000 or 2.5.",
                "known/x.yaml:2:54: the range begins with 5 and ends with the smaller 3. Fix: write the smaller number first.",
                "known/x.yaml:3:3: an amount of money has no currency. Fix: add 'unit:' with an ISO 4217 code such as USD.",
                "known/x.yaml:4:63: 'dollars' is no currency. Fix: write an ISO 4217 code such as USD.",
                "known/x.yaml:5:64: 'people' is not the unit of strength. Fix: write 'person', or remove it.",
                "known/x.yaml:6:55: 'value' has 1 entries. Fix: give a number in digits, or a range as [low, high].");
    }

    @Test
    void containment_in_a_circle() {
        folder.with("entities/x.yaml", """
                - {id: x, type: place, name: {en: X}, within: y}
                - {id: y, type: place, name: {en: Y}, within: x}
                """);
        assertThat(folder.problems()).containsExactly("entities/x.yaml:1:47: 'x' lies within itself: x within y within x. Fix: "
                + "correct one of these 'within'.");
        assertThat(folder.knowledge().within("y", "x")).isTrue();
    }

    @Test
    void not_yaml() {
        folder.with("entities/x.yaml", "- id: x\n\ttype: place\n").with("entities/y.yaml", "- name: a: b\n")
                .with("entities/z.yaml", "- {id: z, type: place, name: {en: Z}}\n");
        assertThat(folder.problems()).hasSize(2);
        assertThat(folder.problems().get(0)).startsWith("entities/x.yaml:2:1: not YAML: ")
                .endsWith("Fix: indent with spaces, not with tabs.");
        assertThat(folder.problems().get(1)).isEqualTo("entities/y.yaml:1:10: not YAML: mapping values are not allowed here. "
                + "Fix: check the indentation and the brackets, and put text that holds ': ' or ' #' in quotes.");
        assertThat(folder.knowledge().entity("z")).isPresent();
    }

    @Test
    void invalid_utf8() {
        folder.with("entities/x.yaml", new byte[] {'#', '\n', '#', ' ', (byte) 0xE9, '\n'});
        assertThat(folder.problems()).containsExactly("entities/x.yaml:2:3: not valid UTF-8: the byte 0xE9 at offset 4 does "
                + "not belong there. Fix: save the file as UTF-8.");
    }

    @Test
    void bad_lines_of_json_leave_the_others() {
        folder.with("known/x.jsonl", """
                {"id":"f1","event":"meeting","subject":"anna-roth","checked":"2024-12-31","sources":[{"publisher":"P"}]}
                {"id":"f2",
                {"id":"f3","event":"meeting","subject":"nobody","checked":"2024-12-31","sources":[{"publisher":"P"}]}
                {"id":"f4","event":"meeting","subject":"anna-roth","id":"f5","checked":"2024-12-31","sources":[{"publisher":"P"}]}
                """);
        assertThat(folder.problems()).hasSize(3);
        assertThat(folder.problems().get(0)).startsWith("known/x.jsonl:2:").contains(": not JSON: ");
        assertThat(folder.problems().get(2)).isEqualTo("known/x.jsonl:4:52: the key 'id' stands twice in one mapping, first in "
                + "line 4. Fix: remove one of them.");
        assertThat(folder.knowledge().byId("f1")).isPresent();
        assertThat(folder.knowledge().byId("f4")).isEmpty();
    }

    @Test
    void lines_of_entities_and_vocabulary_are_read_as_those_of_facts() {
        folder.with("entities/x.jsonl", """
                {"id":"anna-brandt","type":"person","name":{"en":"Anna Brandt"},"also":["A. Brandt"],"ids":{"wikidata":"Q42"}}
                {"id":"nordhafen","type":"town","name":{"en":"Nordhafen"}}
                """).with("vocabulary/imports/offices.jsonl", """
                {"id":"acme/secretary","of":"anna-brandt","holders":"one","name":{"en":"secretary"},"ids":{"wikidata":"Q43"}}
                {"id":"acme/treasurer","of":"nobody","holders":"one","name":{"en":"treasurer"}}
                """).with("known/x.jsonl", """
                {"id":"k1","holder":"anna-brandt","office":"acme/secretary","checked":"2024-12-31","sources":[{"publisher":"P"}]}
                """);
        assertThat(folder.problems()).containsExactly(
                "entities/x.jsonl:2:26: 'town' is no value of 'type'. Fix: write one of person, organization, country, place, thing.",
                "vocabulary/imports/offices.jsonl:2:29: no entity has the id 'nobody'. Fix: correct the id, or add an entity with it.");
        assertThat(folder.knowledge().entry("anna-brandt").orElseThrow().ids()).containsExactly(Map.entry("wikidata", "Q42"));
        assertThat(folder.knowledge().byId("k1")).isPresent();
    }

    @Test
    void files_that_would_be_overlooked() {
        folder.with("vocabulary/office.yaml", "[]").with("known/facts.json", "[]").with("facts.yaml", "[]")
                .with("known/README.md", "fine");
        assertThat(folder.problems()).containsExactly(
                "facts.yaml: this file is not read here. Fix: move it into entities, vocabulary or known.",
                "known/facts.json: this file is not read: known are YAML or JSON Lines. Fix: rename it to facts.yaml, or write "
                        + "one record a line and name it facts.jsonl.",
                "vocabulary/office.yaml: no kind of vocabulary is called 'office'. Fix: rename the file to offices.yaml.");
    }

    @Test
    void folders_that_are_none() {
        assertThat(new FactsFolder(path.resolve("missing")).problems()).containsExactly(
                "FOLDER: no such folder. Fix: name a folder that holds entities, vocabulary, known or accepted.");
        assertThat(folder.problems()).containsExactly("FOLDER: no folder of facts: it holds none of entities, vocabulary, "
                + "known, accepted. Fix: name the folder that holds them.");
    }
}
