package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimcheck.file.PackedIndex;
import org.claimcheck.file.Packer;
import org.claimcheck.file.Unpacker;
import org.claimcheck.knowledge.Measure;

/** The words of the vocabulary that tell what a figure measures, found in one go for all measures. */
final class MeasureIndex {

    /** Measures of what no word of the vocabulary tells. */
    static final String SUM = "sum";
    static final String SHARE = "share";
    static final String COUNT = "count";
    static final String DURATION = "duration";
    static final String CHANGE = "change";
    static final String AGE = "age";
    static final String VOTE_SHARE = "vote-share";
    static final String VOTES = "votes";
    static final String VOTES_AGAINST = "votes-against";
    static final String MEMBERS = "members";
    static final String WEALTH = "wealth";
    static final String TENURE = "tenure";
    static final String CAPTIVITY = "captivity";

    private static final Part[] PARTS = Part.values();

    /** How a word tells a measure. */
    enum Part {
        /** As what is counted, or what has the quantity. */
        NOUN,
        /** As what is done. */
        VERB,
        /** As what something is or was made. */
        PARTICIPLE,
        /** Right beside the number: "tall", "ahead". */
        ADJECTIVE
    }

    /**
     * A word or phrase of a measure in a sentence.
     *
     * @param from index of its first token
     * @param to   index after its last token
     */
    record Hit(Measure measure, Part part, int from, int to) {

        int length() {
            return to - from;
        }
    }

    private record Entry(List<String> words, Measure measure, Part part) {
    }

    private final PackedMap<Entry> byWord;
    private final Map<Part, PackedMap<Entry>> byBase = new EnumMap<>(Part.class);
    private final Map<String, Integer> sizes;
    private final Map<String, Measure> measures = new TreeMap<>();

    /**
     * Takes what {@link Builder#pack} put.
     *
     * @param known all measures
     */
    MeasureIndex(Unpacker in, Collection<Measure> known) {
        known.forEach(measure -> measures.put(measure.id(), measure));
        this.sizes = in.map(in::size);
        this.byWord = new PackedMap<>(PackedIndex.from(in), this::entries);
        for (Part part : PARTS) {
            byBase.put(part, new PackedMap<>(PackedIndex.from(in), this::entries));
        }
    }

    private List<Entry> entries(String word, Unpacker in) {
        return in.list(() -> {
            List<String> words = new ArrayList<>(2);
            words.add(word);
            words.addAll(in.texts());
            return new Entry(words, measures.get(in.text()), PARTS[in.size()]);
        });
    }

    /** Gathers the words of measures in a language. */
    static final class Builder {

        private final Map<String, List<Entry>> byWord = new HashMap<>();
        private final Map<Part, Map<String, List<Entry>>> byBase = new EnumMap<>(Part.class);
        private final Map<String, Integer> sizes = new TreeMap<>();

        /** Adds the words of a measure. */
        void add(Measure measure, String language) {
            measure.words().classes(language).forEach((name, forms) -> {
                Part part = switch (name) {
                    case "noun" -> Part.NOUN;
                    case "verb" -> Part.VERB;
                    case "participle" -> Part.PARTICIPLE;
                    case "adjective" -> Part.ADJECTIVE;
                    default -> null;
                };
                if (part != null) {
                    forms.forEach(form -> add(measure, part, form));
                }
            });
        }

        private void add(Measure measure, Part part, String form) {
            WordForms.Phrase phrase = WordForms.Phrase.of(form);
            List<String> words = phrase.words();
            if (!words.isEmpty()) {
                sizes.merge(measure.id(), 1, Integer::sum);
                Map<String, List<Entry>> index = phrase.inflected() ? byBase.computeIfAbsent(part, p -> new HashMap<>()) : byWord;
                index.computeIfAbsent(words.get(0), w -> new ArrayList<>(1)).add(new Entry(words, measure, part));
            }
        }

        void pack(Packer out) {
            out.map(sizes, number -> out.number(number));
            out.part(packed(byWord));
            for (Part part : PARTS) {
                out.part(packed(byBase.getOrDefault(part, Map.of())));
            }
        }

        private static byte[] packed(Map<String, List<Entry>> entries) {
            return PackedMap.pack(entries, (value, entry) -> value.texts(entry.words().subList(1, entry.words().size())).text(entry.measure().id())
                    .number(entry.part().ordinal()));
        }
    }

    /** The measure with an id. */
    Measure measure(String id) {
        return measures.get(id);
    }

    /** Whether the figures of a measure are those of one competition or discipline. */
    boolean isOfContest(String id) {
        Measure measure = measures.get(id);
        return measure != null && measure.ofContest();
    }

    /** All measures, by id. */
    Collection<Measure> all() {
        return measures.values();
    }

    /** How many words a measure has: the fewer, the more they tell. */
    int size(Measure measure) {
        return sizes.getOrDefault(measure.id(), 0);
    }

    /** All words of measures in a stretch of tokens; of one measure the longest at each token. */
    List<Hit> find(List<Token> tokens, int from, int to) {
        List<Hit> hits = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            collect(byWord.get(token.lower()), tokens, i, to, hits);
            for (Map.Entry<Part, PackedMap<Entry>> index : byBase.entrySet()) {
                for (String base : bases(token, index.getKey())) {
                    collect(index.getValue().get(base), tokens, i, to, hits);
                }
            }
        }
        return hits;
    }

    private static Set<String> bases(Token token, Part part) {
        if (!token.isWord()) {
            return Set.of();
        }
        if (!token.word().isKnown()) {
            String lower = token.lower();
            return lower.length() > 3 && lower.endsWith("s") ? new TreeSet<>(List.of(lower, lower.substring(0, lower.length() - 1))) : Set.of(lower);
        }
        return token.word().baseForms(switch (part) {
            case NOUN -> WordClass.Inflection.NOUN;
            case VERB -> WordClass.Inflection.VERB;
            case PARTICIPLE -> WordClass.Inflection.PARTICIPLE;
            case ADJECTIVE -> WordClass.Inflection.ADJECTIVE;
        });
    }

    private static void collect(List<Entry> entries, List<Token> tokens, int i, int to, List<Hit> into) {
        for (Entry entry : entries) {
            int end = i + entry.words().size();
            if (end <= to && WordForms.follows(entry.words(), tokens, i)) {
                into.removeIf(h -> h.from() == i && h.to() < end && h.measure().id().equals(entry.measure().id()) && h.part() == entry.part());
                if (into.stream().noneMatch(h -> h.from() == i && h.to() >= end && h.measure().id().equals(entry.measure().id()) && h.part() == entry.part())) {
                    into.add(new Hit(entry.measure(), entry.part(), i, end));
                }
            }
        }
    }
}
