package org.claimcheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.claimcheck.article.WordSplitter;
import org.claimcheck.file.BlockFile;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Statement;

/** A store answers each look-up as the same knowledge in memory does, and as several stores of its parts do together. */
class LookupProperties {

    private static Holdings memory;
    private static Holdings store;
    private static Holdings joined;
    private static List<String> names;

    @BeforeContainer
    static void load() throws IOException {
        memory = Knowledge.load(List.of(Path.of("facts"))).holdings();
        List<String> files = new ArrayList<>(new TreeSet<>(memory.catalogue().entities().values().stream().map(entry -> entry.location().path()).toList()));
        memory.catalogue().offices().values().stream().map(office -> office.location().path()).distinct().forEach(files::add);
        memory.statements().stream().map(statement -> ((Known) statement.basis()).location().path()).distinct()
                .forEach(files::add);
        store = store(memory, files);
        Random random = new Random(7);
        Catalogue all = memory.catalogue();
        Map<String, EntityEntry> some = new TreeMap<>(all.entities());
        some.keySet().removeIf(id -> random.nextBoolean());
        Map<String, EntityEntry> others = new TreeMap<>(all.entities());
        others.keySet().removeAll(some.keySet());
        List<Statement> first = memory.statements().stream().filter(statement -> random.nextInt(3) == 0).toList();
        List<Statement> second = memory.statements().stream().filter(statement -> !first.contains(statement)).toList();
        Store one = store(new MemoryHoldings(Catalogue.of(some, all.offices(), all.titles(), all.events(), all.measures(), all.relations(),
                all.units(), all.words()), first), files);
        Store two = store(new MemoryHoldings(Catalogue.of(others, new TreeMap<>(), all.titles(), all.events(), all.measures(),
                all.relations(), all.units(), all.words()), second), files);
        joined = new JoinedHoldings(List.of(one, two));
        one.within(joined.catalogue());
        two.within(joined.catalogue());
        names = memory.catalogue().entities().values().stream().flatMap(entry -> entry.fullNames().stream()).map(WordSplitter::key).toList();
    }

    private static Store store(Holdings holdings, List<String> files) throws IOException {
        Path file = Files.createTempFile("claimcheck", ".store");
        try {
            StoreFile.write(file, holdings, files, List.of(), List.of());
            return new Store(BlockFile.of("test", Files.readAllBytes(file), Store.FORMAT), files);
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(names).flatMap(name -> Arbitraries.integers().between(1, name.length()).map(end -> name.substring(0, end)))
                .flatMap(start -> Arbitraries.of("", " of", "x").map(end -> start.strip() + end));
    }

    @Property(tries = 2000)
    void names_are_found_alike(@ForAll("words") String words, @ForAll Key key) {
        String text = switch (key) {
            case DEMONYM, DEMONYM_START, OFFICE_NAME, OFFICE_NAME_START -> Key.in("en", words);
            default -> words;
        };
        for (Holdings other : List.of(store, joined)) {
            switch (key) {
                case NAME_START, SERIES_START, DEMONYM_START, OFFICE_NAME_START, FIRST_WORD -> assertThat(other.any(key, text)).isEqualTo(memory.any(key, text));
                case ENTITY, NAME, SERIES, DEMONYM, PART, CAPITAL ->
                    assertThat(other.entities(key, text)).containsExactlyElementsOf(memory.entities(key, text));
                case OFFICE_NAME -> assertThat(other.offices(key, text)).containsExactlyElementsOf(memory.offices(key, text));
                default -> assertThat(other.offices(Key.OFFICE, text)).containsExactlyElementsOf(memory.offices(Key.OFFICE, text));
            }
        }
    }

    @Property(tries = 500)
    void every_name_begins_with_its_first_word(@ForAll("words") String words) {
        for (Holdings holdings : List.of(memory, store, joined)) {
            boolean named = !holdings.entities(Key.NAME, words).isEmpty() || holdings.any(Key.NAME_START, words);
            assertThat(!named || holdings.any(Key.FIRST_WORD, words.split(" ")[0])).isTrue();
        }
    }

    @Provide
    Arbitrary<String> ids() {
        List<String> ids = new ArrayList<>(memory.catalogue().entities().keySet());
        ids.addAll(memory.catalogue().offices().keySet());
        ids.addAll(memory.catalogue().events().keySet());
        memory.statements().forEach(statement -> ids.add(statement.id()));
        ids.add("");
        ids.add("no-such-id");
        return Arbitraries.of(ids);
    }

    @Property(tries = 3000)
    void records_are_found_alike(@ForAll("ids") String id, @ForAll Key key) {
        for (Holdings other : List.of(store, joined)) {
            assertThat(other.catalogue().entity(id)).isEqualTo(memory.catalogue().entity(id));
            assertThat(other.catalogue().offices().get(id)).isEqualTo(memory.catalogue().offices().get(id));
            switch (key) {
                case STATEMENT, HOLDER, EMPLOYER, SUBJECT, OTHER, HELD, TYPE, HAPPENING ->
                    assertThat(other.statements(key, id)).containsExactlyElementsOf(memory.statements(key, id));
                case OFFICE, OFFICE_OF, OFFICE_BODY -> assertThat(other.offices(key, id)).containsExactlyElementsOf(memory.offices(key, id));
                default -> assertThat(other.entities(Key.PART, id)).containsExactlyElementsOf(memory.entities(Key.PART, id));
            }
        }
    }

    @Property(tries = 1)
    void walking_over_all_gives_all_in_order() {
        assertThat(joined.catalogue().entities().values()).containsExactlyElementsOf(memory.catalogue().entities().values());
        assertThat(joined.statements()).containsExactlyElementsOf(memory.statements());
        assertThat(joined.officeKinds()).containsExactlyInAnyOrderElementsOf(memory.officeKinds());
        assertThat(joined.asOf()).isEqualTo(memory.asOf());
    }
}
