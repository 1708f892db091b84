package org.claimcheck.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.claimcheck.file.CacheFolder;
import org.claimcheck.file.CheckedFile;
import org.claimcheck.file.CodeMark;
import org.claimcheck.file.Packer;
import org.claimcheck.file.Unpacker;
import org.claimcheck.knowledge.EventType;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.knowledge.Measure;
import org.claimcheck.knowledge.RelationType;
import org.claimcheck.knowledge.TitleEntry;
import org.claimcheck.knowledge.WordList;

/**
 * What the vocabulary says about words of one language, taken apart word by word once and packed, so that of the tens of thousands of
 * wordings only those are made into anything that a text has words of.
 */
final class PackedVocabulary {

    private final Set<String> once;
    private final Set<String> undergone;
    private final Map<String, String> begun;
    private final Map<String, String> kinds;
    private final List<String> names;
    private final Unpacker lists;
    private final Unpacker actions;
    private final Unpacker figures;
    private final Unpacker titles;

    private PackedVocabulary(Unpacker in) {
        this.once = new TreeSet<>(in.texts());
        this.undergone = new TreeSet<>(in.texts());
        this.begun = in.map(in::text);
        this.kinds = in.map(in::text);
        this.names = in.texts();
        this.lists = in.part();
        this.actions = in.part();
        this.figures = in.part();
        this.titles = in.part();
    }

    /**
     * The vocabulary in a language, as an earlier run packed it, or else packed now and kept for later ones.
     *
     * @param cache what the files in which it is kept are called, up to the language; empty if it is not kept
     */
    static PackedVocabulary of(Knowledge knowledge, String language, Optional<Path> cache) {
        Optional<String> code = CodeMark.get();
        if (cache.isEmpty() || code.isEmpty()) {
            return new PackedVocabulary(new Unpacker(pack(knowledge, language)));
        }
        String of = knowledge.version() + " " + code.get();
        Path file = cache.get().resolveSibling(cache.get().getFileName() + "-" + language + ".bin");
        return CheckedFile.read(file).map(Unpacker::new).filter(in -> in.text().equals(of)).map(PackedVocabulary::new).orElseGet(() -> {
            byte[] packed = pack(knowledge, language);
            try {
                CheckedFile.write(file, new Packer().text(of).raw(packed).bytes());
                CacheFolder.trim(file);
            } catch (IOException e) {
                // The next run packs it again.
            }
            return new PackedVocabulary(new Unpacker(packed));
        });
    }

    /** Packs the vocabulary in a language. */
    private static byte[] pack(Knowledge knowledge, String language) {
        Set<String> once = new TreeSet<>();
        Set<String> undergone = new TreeSet<>();
        Map<String, String> begun = new TreeMap<>();
        Map<String, String> kinds = new TreeMap<>();
        ActionIndex.Builder actions = new ActionIndex.Builder();
        for (EventType type : knowledge.eventTypes()) {
            if (!type.begins().isEmpty()) {
                begun.put(type.id(), type.begins());
            }
            if (!type.kindOf().isEmpty()) {
                kinds.put(type.id(), type.kindOf());
            }
            if (type.once() == EventType.Once.SUBJECT) {
                once.add(type.id());
            }
            Map<String, List<String>> classes = type.words().classes(language);
            if (classes.containsKey("does") || classes.containsKey("undergoes")) {
                classes.forEach((name, forms) -> actions.add("event", type.id(), name, forms));
            }
            if (!type.words().forms(language, "undergoes").isEmpty()) {
                undergone.add(type.id());
            }
        }
        for (RelationType type : knowledge.relationTypes()) {
            type.words().classes(language).entrySet().stream().filter(e -> !e.getKey().equals("noun"))
                    .forEach(e -> actions.add("relation", type.id(), e.getKey(), e.getValue()));
        }
        MeasureIndex.Builder figures = new MeasureIndex.Builder();
        knowledge.measures().forEach(measure -> figures.add(measure, language));
        Map<String, List<String>> written = lists(knowledge, language);
        WordFormsIndex.Builder lists = new WordFormsIndex.Builder();
        written.forEach((name, forms) -> lists.add(forms, Words.inflection(name)));
        Packer out = new Packer().texts(once).texts(undergone);
        out.map(begun, out::text).map(kinds, out::text).texts(written.keySet());
        part(lists::pack, out);
        part(actions::pack, out);
        part(figures::pack, out);
        part(titles -> NameIndex.pack(titles(knowledge, language), titles), out);
        return out.bytes();
    }

    /** Something that is packed as a part. */
    private interface Packed {

        void pack(Packer out);
    }

    private static void part(Packed packed, Packer out) {
        Packer part = new Packer();
        packed.pack(part);
        out.part(part.bytes());
    }

    private static List<NameIndex.Title> titles(Knowledge knowledge, String language) {
        List<NameIndex.Title> titles = new ArrayList<>();
        for (TitleEntry title : knowledge.titles()) {
            title.words(language).forEach(form -> titles.add(new NameIndex.Title(title.id(), form, false)));
            title.words(language).forEach(form -> Plurals.of(language, form).ifPresent(p -> titles.add(new NameIndex.Title(title.id(), p, true))));
        }
        return titles;
    }

    /** The words and phrases of a language by list, as the vocabulary files have them. */
    static Map<String, List<String>> lists(Knowledge knowledge, String language) {
        Map<String, List<String>> lists = new TreeMap<>();
        for (WordList list : knowledge.wordLists()) {
            lists.put(list.id(), list.words(language));
        }
        for (EventType type : knowledge.eventTypes()) {
            type.words().classes(language).forEach((name, forms) -> lists.put(type.id() + "." + name, forms));
        }
        for (Measure measure : knowledge.measures()) {
            measure.words().classes(language).forEach((name, forms) -> lists.put(measure.id() + "." + name, forms));
        }
        for (RelationType type : knowledge.relationTypes()) {
            type.words().classes(language).forEach((name, forms) -> lists.put(type.id() + "." + name, forms));
        }
        return lists;
    }

    /** The types of events that happen to something once. */
    Set<String> once() {
        return once;
    }

    /** The types of events that somebody undergoes. */
    Set<String> undergone() {
        return undergone;
    }

    /** The relations that types of events begin. */
    Map<String, String> begun() {
        return begun;
    }

    /** The types of events that are a kind of another. */
    Map<String, String> kinds() {
        return kinds;
    }

    Words words(String language, Supplier<Map<String, List<String>>> written) {
        return new Words(language, names, new WordFormsIndex(lists.copy()), written);
    }

    ActionIndex actions() {
        return new ActionIndex(actions.copy());
    }

    MeasureIndex figures(Collection<Measure> measures) {
        return new MeasureIndex(figures.copy(), measures);
    }

    NameIndex titles() {
        return NameIndex.titles(titles.copy());
    }
}
