package org.claimcheck.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;

class DecisionsProperties {

    private Path folder;

    @BeforeProperty
    void make() throws IOException {
        folder = Files.createTempDirectory("decisions");
    }

    @AfterProperty
    void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder).sorted((a, b) -> b.compareTo(a))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
    }

    /** Few values, so that they meet: the same finding, reviewer and moment again and again. */
    @Provide
    Arbitrary<List<Decision>> decisions() {
        Arbitrary<Matter> matters = Combinators.combine(Arbitraries.integers().between(1, 3), Arbitraries.of("a=A", "a=B", "b=C").list().ofMaxSize(2)
                .map(list -> list.stream().collect(Collectors.toMap(text -> text.substring(0, 1), text -> text, (x, y) -> x)).values().toArray(String[]::new)))
                .as(Samples::matter);
        Arbitrary<Decision> decision = Combinators.combine(matters, Arbitraries.of(Judgement.values()), Arbitraries.of("ada", "rolf", "Zoë"),
                Arbitraries.integers().between(0, 2), Arbitraries.of("", "seen", "a \"quoted\"\nreason\u2028 with\ttabs é 🚢"))
                .as((matter, judgement, reviewer, minute, reason) -> new Decision(matter, judgement, reviewer, Samples.NOON.plusSeconds(minute), reason));
        return decision.list().ofMaxSize(12);
    }

    private DecisionFile file(String name) throws IOException {
        Path path = folder.resolve(name);
        Files.deleteIfExists(path);
        return new DecisionFile(path);
    }

    private static Set<Standing> standings(Decisions decisions) {
        return Stream.of(Samples.matter(1, "a=A"), Samples.matter(1, "a=B"), Samples.matter(2, "b=C"), Samples.matter(3)).map(decisions::of)
                .collect(Collectors.toSet());
    }

    @Property(tries = 200)
    void merging_two_files_gives_the_same_whichever_comes_first(@ForAll("decisions") List<Decision> mine, @ForAll("decisions") List<Decision> theirs)
            throws IOException {
        DecisionFile one = file("one");
        one.merge(mine);
        one.merge(theirs);
        DecisionFile other = file("other");
        other.merge(theirs);
        other.merge(mine);
        other.merge(mine);

        if (!mine.isEmpty() || !theirs.isEmpty()) {
            assertThat(Files.readString(one.path())).isEqualTo(Files.readString(other.path()));
        }
        List<Decision> both = new ArrayList<>(theirs);
        both.addAll(mine);
        assertThat(standings(one.read().decisions())).isEqualTo(standings(new Decisions(both)));
    }

    @Property(tries = 300)
    void a_decision_is_read_as_it_was_written(@ForAll("decisions") List<Decision> decisions) {
        for (Decision decision : decisions) {
            List<Problem> problems = new ArrayList<>();
            String line = DecisionLine.write(decision);

            assertThat(DecisionLine.read(line, SourceLocation.of("x"), problems)).contains(decision);
            assertThat(problems).isEmpty();
            assertThat(line.lines()).hasSize(1);
        }
    }

    @Property(tries = 100)
    void the_last_word_of_a_reviewer_is_the_one_added_last(@ForAll("decisions") List<Decision> decisions) throws IOException {
        DecisionFile file = file("words");
        for (Decision decision : decisions) {
            file.add(List.of(decision));

            List<Decision> about = file.read().decisions().about(decision.fingerprint()).stream()
                    .filter(other -> other.reviewer().equals(decision.reviewer())).toList();
            Decision last = about.get(about.size() - 1);
            assertThat(last.judgement()).isEqualTo(decision.judgement());
            assertThat(last.matter().restsOnTheSameAs(decision.matter())).isTrue();
        }
    }

    @Property(tries = 100)
    void lines_are_sorted_and_read_in_any_order(@ForAll("decisions") List<Decision> decisions) throws IOException {
        DecisionFile file = file("sorted");
        file.merge(decisions);
        if (decisions.isEmpty()) {
            return;
        }
        List<String> lines = Files.readAllLines(file.path());
        List<String> backwards = new ArrayList<>(lines);
        Collections.reverse(backwards);
        Path other = Files.write(folder.resolve("backwards"), backwards);

        assertThat(lines).isSorted().doesNotHaveDuplicates();
        assertThat(new DecisionFile(other).read().decisions().all()).isEqualTo(file.read().decisions().all());
    }
}
