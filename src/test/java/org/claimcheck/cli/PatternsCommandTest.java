package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternsCommandTest {

    private static final String GOOD = """
            # Meetings on the water.
            define $BOAT = ferry | steamer

            pattern shared-a-boat
              <PERSON:a> shared a $BOAT with <PERSON:b> ({hedge})?
              => event meeting a b
              yes: Anna Roth shared a ferry with Paul Martin.
              no:  Anna Roth shared a photo with Paul Martin.

            # --- what follows is another

            """;

    @TempDir
    private Path rules;

    @Test
    void tests_every_shipped_example() {
        CommandRun run = CommandRun.of("patterns", "test");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("\\d{3,} patterns, \\d{3,} examples: all as they should be\\R");
        assertThat(run.code()).isZero();
    }

    @Test
    void tests_the_examples_of_a_folder_and_tells_what_fails() throws IOException {
        Path file = patterns("en/boats.patterns", GOOD + """
                pattern rowed-with
                  <PERSON:a> rowed with <PERSON:b>
                  => event meeting a b
                  yes: Anna Roth rowed past Paul Martin.
                  no:  On Monday Anna Roth rowed with Paul Martin.
                """);

        CommandRun run = CommandRun.of("patterns", "test", "--rules", rules.toString(), "rowed-with");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).containsExactly(
                file + ":15:8: Pattern 'rowed-with' does not find this example: it matched `<PERSON:a> rowed` up to “Anna Roth rowed”, "
                        + "then wanted `with`, found “past Paul Martin”. Fix: Widen the wording or change the example.",
                file + ":16:8: Pattern 'rowed-with' finds “Anna Roth rowed with Paul Martin” in this near miss. "
                        + "Fix: Narrow the wording, for instance with !word behind it, or make this a 'yes:'.",
                "1 pattern, 2 examples: 2 problems");
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "yes: Anna Roth waved to Paul Martin.|:1: Pattern 'waves' has no 'no:' example. Fix: add a sentence that it must not find.",
        "no: Anna Roth waved.|:1: Pattern 'waves' has no 'yes:' example. Fix: add a sentence that it must find.",
        "yes:|:4:6: This example has no sentence. Fix: write one, or remove the line."})
    void wants_an_example_and_a_near_miss(String example, String problem) throws IOException {
        Path file = patterns("en/waves.patterns", "pattern waves\n  <PERSON:a> waved to <PERSON:b>\n  => event meeting a b\n  " + example + "\n");

        CommandRun run = CommandRun.of("patterns", "test", "--rules", rules.toString());

        assertThat(run.out().lines()).contains(file + problem);
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"modality=likely, 'asserted, conditional, denied, hedged, planned, reported'", "qualifier=late, 'acting, deputy, elect, former'",
        "scope=later, 'since, throughout, until, within'"})
    void refuses_values_that_no_option_takes(String option, String values) throws IOException {
        patterns("en/waves.patterns", "pattern waves\n  <PERSON:a> waved to <PERSON:b>\n  => event meeting a b " + option
                + "\n  yes: Anna Roth waved to Paul Martin.\n  no: Anna Roth waved.\n");

        CommandRun run = CommandRun.of("patterns", "test", "--rules", rules.toString());

        assertThat(run.out()).contains("waves.patterns:3: '" + option.substring(option.indexOf('=') + 1) + "' is no value of '"
                + option.substring(0, option.indexOf('=')) + "'. Fix: use one of " + values + ".");
    }

    @Test
    void complains_of_files_that_no_language_reads() throws IOException {
        Path file = patterns("de/boats.patterns", GOOD);

        CommandRun run = CommandRun.of("patterns", "test", "--rules", rules.toString());

        assertThat(run.out()).contains(file + ": The patterns of this file are not used. Fix: move it to "
                + rules.resolve("patterns/en") + " or " + rules.resolve("patterns/fr") + ".");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void lists_patterns_with_place_and_claims() throws IOException {
        Path file = patterns("en/boats.patterns", GOOD);

        CommandRun run = CommandRun.of("patterns", "list", "--language", "en", "--rules", rules.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("(?m)^en/shared-a-boat +\\Q" + file + ":4\\E +event meeting a b$").doesNotContain("fr/");
        assertThat(CommandRun.of("patterns", "list").out()).contains("en/", "fr/");
    }

    @Test
    void shows_a_pattern_with_its_examples_definitions_and_lists() throws IOException {
        Path file = patterns("en/boats.patterns", GOOD);

        CommandRun run = CommandRun.of("patterns", "show", "en/shared-a-boat", "--rules", rules.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("# " + file + ":4\ndefine $BOAT = ferry | steamer\npattern shared-a-boat\n"
                + "  <PERSON:a> shared a $BOAT with <PERSON:b> ({hedge})?\n").contains("  yes: Anna Roth shared", "\n# {hedge} = ")
                .doesNotContain("another");
    }

    @Test
    void suggests_names_like_one_that_does_not_exist() {
        CommandRun run = CommandRun.of("patterns", "show", "meet");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("No pattern has the name 'meet': did you mean", "meet").contains("Fix: ");
        assertThat(CommandRun.of("patterns", "test", "zzzz").err()).contains("claimcheck patterns list gives all");
    }

    @Test
    void drafts_a_pattern_that_passes_its_test() throws IOException {
        Path file = rules.resolve("patterns/en/boats.patterns");
        String sentence = "Anna Roth shared a raft with Paul Martin in Vienna on Monday.";

        CommandRun drafted = CommandRun.of("patterns", "new", sentence, "--claim", "event meeting a b place=p", "--to", file.toString());

        assertThat(drafted.err()).isEmpty();
        assertThat(drafted.code()).isZero();
        assertThat(drafted.out()).contains("# PERSON “Anna Roth” = Anna Roth, in no file", "# DATE “Monday” = 2024-06-17",
                "# written to " + file + ":1");
        assertThat(file).hasContent("""
                pattern shared-a-raft-with
                  <PERSON:a> shared a raft with <PERSON:b> (in <WHERE:p>)?
                  => event meeting a b place=p
                  yes: Anna Roth shared a raft with Paul Martin in Vienna on Monday.
                  no:  Anna Roth shared a raft.
                """);
        assertThat(CommandRun.of("patterns", "test", "--rules", rules.toString()).code()).isZero();
        CommandRun again = CommandRun.of("patterns", "new", sentence, "--claim", "event meeting a b", "--rules", rules.toString(), "--to",
                file.toString(), "--no", "Anna Roth shared a meal with Paul Martin.");
        assertThat(again.out()).contains("# already read: meeting by pattern en/shared-a-raft-with", "pattern shared-a-raft-with-2",
                "# written to " + file + ":7");
        assertThat(CommandRun.of("patterns", "test", "--rules", rules.toString()).out()).endsWith(": all as they should be\n");
    }

    @Test
    void says_so_where_a_pattern_cannot_be_written() throws IOException {
        Path inTheWay = Files.writeString(Files.createDirectories(rules.resolve("patterns")).resolve("en"), "no folder");
        Path file = inTheWay.resolve("boats.patterns");

        CommandRun run = CommandRun.of("patterns", "new", "Anna Roth shared a ferry with Paul Martin in Vienna.", "--claim", "event meeting a b place=p",
                "--to", file.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(file + ": The pattern cannot be written (").contains("). Fix: ");
    }

    @Test
    void takes_claim_and_list_from_the_vocabulary() {
        CommandRun run = CommandRun.of("patterns", "new", "In May, Anna Roth had been dismissed by Paul Martin.", "--name", "test-dismissal");

        assertThat(run.out()).contains("pattern test-dismissal\n  <PERSON:a> {dismissal.", ":verb} by <PERSON:b>\n  => event dismissal a b\n");
    }

    @Test
    void drafts_french_patterns() {
        CommandRun run = CommandRun.of("patterns", "new", "Anna Roth a soupé avec Paul Martin à Vienne.", "--claim", "event meeting a b place=p");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("pattern a-soupe-avec\n  <PERSON:a> a soupé avec <PERSON:b> (à <WHERE:p>)?\n");
    }

    @Test
    void asks_for_the_claim_where_no_word_tells_it() {
        CommandRun run = CommandRun.of("patterns", "new", "Anna Roth frobbed a gizmook beside Paul Martin.");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("No word of the sentence tells what it claims; its slots are a = “Anna Roth”, b = “Paul Martin”. "
                + "Fix: Say it with --claim");
    }

    @Test
    void writes_nothing_that_fails() {
        Path file = rules.resolve("patterns/en/gulls.patterns");

        CommandRun run = CommandRun.of("patterns", "new", "Anna Roth painted Paul Martin.", "--claim", "event gulling a b", "--to", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(file + ":1: Pattern 'painted' claims the event 'gulling', which no vocabulary file defines");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"boats.txt, no patterns are read from", "patterns/de/boats.patterns, no patterns are read from",
        "patterns/en/events.patterns, would replace rules/patterns/en/events.patterns"})
    void writes_only_where_patterns_are_read(String file, String complaint) {
        CommandRun run = CommandRun.of("patterns", "new", "Anna Roth painted Paul Martin.", "--claim", "event meeting a b", "--to",
                rules.resolve(file).toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(complaint);
    }

    @Test
    void refuses_what_is_no_sentence() {
        assertThat(CommandRun.of("patterns", "new", "  ").err()).contains("The sentence is empty");
        assertThat(CommandRun.of("patterns", "new", "Anna Roth came. Paul Martin left.").err()).contains("These are 2 sentences");
        assertThat(CommandRun.of("patterns", "new", "--language", "de", "Anna Roth kam.").err()).contains("write en or fr");
        assertThat(CommandRun.of("patterns").err()).contains("No command is given: test, list, show or new");
    }

    private Path patterns(String name, String text) throws IOException {
        Path file = rules.resolve("patterns").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
