package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.claimcheck.file.PackedIndex;
import org.claimcheck.file.Packer;
import org.claimcheck.file.Unpacker;

/**
 * The words of the vocabulary by which clauses tell events and relations: the lists {@code does}, {@code undergoes} and
 * {@code noun} of event types, {@code does}, {@code undergoes} and {@code noun-of} of relations.
 */
final class ActionIndex {

    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "to", "on", "after", "from", "of", "with", "for", "as", "à", "au", "aux", "de",
            "du", "des", "d'", "en", "dans", "avec", "pour", "sur", "chez");

    private static final Frame[] FRAMES = Frame.values();

    /** How a clause gives an event its subject. */
    enum Frame {
        /** By a verb of which it is the grammatical subject. */
        DOES,
        /** By a verb of which it is the object, or the grammatical subject in the passive. */
        UNDERGOES,
        /** By a noun. */
        NOUN;

        /** The frame that a list of the vocabulary is for; null for lists that only patterns use. */
        static Frame of(String list) {
            return switch (list) {
                case "does" -> DOES;
                case "undergoes" -> UNDERGOES;
                case "noun", "noun-of" -> NOUN;
                default -> null;
            };
        }
    }

    /**
     * A wording.
     *
     * @param words the words, the first in its base form where all its forms are meant
     * @param rest  the words behind its object, where that stands within: "~put .. on a list"; else empty
     * @param kind  {@code event} or {@code relation}
     * @param type  the event type or relation
     * @param frame how the subject stands to the words
     */
    record Entry(List<String> words, List<String> rest, String kind, String type, Frame frame) {

        int length() {
            return words.size() + rest.size();
        }

        /** The same words where they tell of another event. */
        Entry as(String other, Frame otherFrame) {
            return new Entry(words, rest, kind, other, otherFrame);
        }

        /** Whether what follows the words is an office: "ousted as". */
        boolean endsWithAs() {
            return rest.isEmpty() && words.size() > 1 && words.get(words.size() - 1).equals("as");
        }

        /** Whether what follows the words is their object even in the passive: "based in". */
        boolean endsWithPreposition() {
            return rest.isEmpty() && words.size() > 1 && PREPOSITIONS.contains(words.get(words.size() - 1));
        }
    }

    /**
     * A wording at its place.
     *
     * @param entry the wording
     * @param end   the token behind its last word
     * @param gap   where its object begins, if it stands within; else -1
     * @param close where that object ends
     */
    record Found(Entry entry, int end, int gap, int close) {
    }

    /** What may stand between the words of a wording: "deliver on Friday a long speech". */
    interface Aside {

        /** None. */
        Aside NONE = new Aside() {

            @Override
            public int past(int i) {
                return -1;
            }

            @Override
            public boolean ends(int i) {
                return true;
            }

            @Override
            public boolean tellsTime(int i) {
                return false;
            }

            @Override
            public int modifier(int i) {
                return -1;
            }

            @Override
            public int complement(int i) {
                return -1;
            }
        };

        /** The token behind a date, an adverb or the like that begins at a token; -1 if there is none. */
        int past(int i);

        /** Whether the clause ends at a token. */
        boolean ends(int i);

        /** Whether a date begins at a token: "fired on Tuesday" is not "fired on somebody". */
        boolean tellsTime(int i);

        /** The token behind a word or an amount that tells of what kind the noun behind it is: "won a £3m contract"; -1 if none stands there. */
        int modifier(int i);

        /** The token behind what tells more of the noun before it: "impose a fine of £3m on"; -1 if nothing does. */
        int complement(int i);
    }

    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "his", "her", "its", "their", "un", "une", "le", "la", "son", "sa", "leur");
    /** Words that tell of what kind a noun is, at most. */
    private static final int MOST_MODIFIERS = 4;
    /** Words for the object within a wording, at most. */
    private static final int LONGEST_GAP = 16;
    /** What stands for the object within a wording. */
    private static final String GAP = " .. ";

    private final Wordings verbs;
    private final Wordings nouns;

    /** Takes what {@link Builder#pack} put. */
    ActionIndex(Unpacker in) {
        this.verbs = new Wordings(in);
        this.nouns = new Wordings(in);
    }

    /** Wordings by their first words, and by the base forms of these. */
    private static final class Wordings {

        /** Words kept with the wordings that may begin with them; articles mostly repeat a few thousand. */
        private static final int MOST_KEPT = 50_000;

        private final PackedMap<Entry> byWord;
        private final PackedMap<Entry> byBase;
        private final Map<String, List<Entry>> known = new ConcurrentHashMap<>();

        Wordings(Unpacker in) {
            this.byWord = new PackedMap<>(PackedIndex.from(in), ActionIndex::entries);
            this.byBase = new PackedMap<>(PackedIndex.from(in), ActionIndex::entries);
        }

        /**
         * The wordings that may begin at a token.
         *
         * @param bases the base forms of its word
         */
        List<Entry> at(Token token, Set<String> bases) {
            if (bases.isEmpty()) {
                return byWord.get(token.lower());
            }
            List<Entry> all = known.get(token.lower());
            if (all == null) {
                all = new ArrayList<>(byWord.get(token.lower()));
                for (String base : bases) {
                    all.addAll(byBase.get(base));
                }
                if (known.size() < MOST_KEPT) {
                    known.put(token.lower(), all);
                }
            }
            return all;
        }
    }

    private static List<Entry> entries(String word, Unpacker in) {
        return in.list(() -> {
            List<String> words = new ArrayList<>(2);
            words.add(word);
            words.addAll(in.texts());
            return new Entry(words, in.texts(), in.flag() ? "event" : "relation", in.text(), FRAMES[in.size()]);
        });
    }

    /** Gathers the wordings of a language. */
    static final class Builder {

        /** What tells two wordings apart; which type they belong to does not. */
        private record Wording(List<String> words, List<String> rest, boolean inflected, Frame frame) {
        }

        private final Set<Wording> known = new HashSet<>();
        private final Map<String, List<Entry>> verbsByWord = new HashMap<>();
        private final Map<String, List<Entry>> verbsByBase = new HashMap<>();
        private final Map<String, List<Entry>> nounsByWord = new HashMap<>();
        private final Map<String, List<Entry>> nounsByBase = new HashMap<>();

        /** Adds a list; where two types share a wording, the one that was added first keeps it. */
        void add(String kind, String type, String list, List<String> forms) {
            Frame frame = Frame.of(list);
            if (frame == null) {
                return;
            }
            for (String form : forms) {
                int gap = form.indexOf(GAP);
                WordForms.Phrase phrase = WordForms.Phrase.of(gap < 0 ? form : form.substring(0, gap));
                List<String> words = phrase.words();
                List<String> rest = gap < 0 ? List.of() : WordForms.Phrase.of(form.substring(gap + GAP.length())).words();
                if (!words.isEmpty() && known.add(new Wording(words, rest, phrase.inflected(), frame))) {
                    Map<String, List<Entry>> index = frame == Frame.NOUN ? phrase.inflected() ? nounsByBase : nounsByWord
                            : phrase.inflected() ? verbsByBase : verbsByWord;
                    index.computeIfAbsent(words.get(0), w -> new ArrayList<>(1)).add(new Entry(words, rest, kind, type, frame));
                }
            }
        }

        void pack(Packer out) {
            for (Map<String, List<Entry>> entries : List.of(verbsByWord, verbsByBase, nounsByWord, nounsByBase)) {
                entries.values().forEach(same -> same.sort(Comparator.comparingInt(Entry::length).reversed()));
                out.part(PackedMap.pack(entries, (value, entry) -> value.texts(entry.words().subList(1, entry.words().size())).texts(entry.rest())
                        .flag(entry.kind().equals("event")).text(entry.type()).number(entry.frame().ordinal())));
            }
        }
    }

    /** The longest wordings with a verb that begin at a token; of equally long ones all. */
    List<Found> verbsAt(List<Token> tokens, int i, Aside aside) {
        return longest(tokens, i, verbs.at(tokens.get(i), tokens.get(i).word().verbs()), aside);
    }

    /** The longest wordings with a noun that begin at a token. */
    List<Found> nounsAt(List<Token> tokens, int i) {
        return longest(tokens, i, nouns.at(tokens.get(i), tokens.get(i).word().nouns()), Aside.NONE);
    }

    private static List<Found> longest(List<Token> tokens, int i, List<Entry> candidates, Aside aside) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Found> found = found(candidates, tokens, i, aside);
        int most = 0;
        for (Found one : found) {
            most = Math.max(most, one.entry().length());
        }
        List<Found> longest = new ArrayList<>(found.size());
        for (Found one : found) {
            if (one.entry().length() == most) {
                longest.add(one);
            }
        }
        return longest;
    }

    private static List<Found> found(List<Entry> candidates, List<Token> tokens, int i, Aside aside) {
        List<Found> found = new ArrayList<>(2);
        for (Entry entry : candidates) {
            int end = follow(entry.words(), tokens, i + 1, 1, aside);
            if (end < 0 || entry.endsWithPreposition() && aside.tellsTime(end)) {
                continue;
            }
            if (entry.rest().isEmpty()) {
                found.add(new Found(entry, end, -1, -1));
                continue;
            }
            for (int close = end; close < tokens.size() && close - end <= LONGEST_GAP && !aside.ends(close); close++) {
                // "Found fame with the Grateful Dead": an adjective that closes a wording is no part of a name, as the noun of "won a Tony Award" is.
                boolean name = tokens.get(close).isCapitalised() && !tokens.get(i).isCapitalised() && !tokens.get(close).word().adjectives().isEmpty();
                int rest = name ? -1 : follow(entry.rest(), tokens, close, 0, aside);
                if (rest >= 0) {
                    found.add(new Found(entry, rest, end, close));
                    break;
                }
            }
        }
        return found;
    }

    /** Where the words from one of a phrase on end that begin at a token, or behind an aside; -1 if they are not there. */
    private static int follow(List<String> words, List<Token> tokens, int from, int first, Aside aside) {
        int at = from;
        for (int k = first; k < words.size(); k++) {
            int past = k == 0 || is(words.get(k), tokens, at) ? -1 : aside.past(at);
            int next = past > at ? past : at;
            if (!is(words.get(k), tokens, next)) {
                next = k == 0 ? -1 : pastModifiers(words.get(k - 1), words.get(k), tokens, at, aside);
            }
            if (next < 0) {
                return -1;
            }
            at = next + 1;
        }
        return at;
    }

    /** "Launched a massive drone attack on": where a word of a wording stands behind others that its noun has; -1 if it does not. */
    private static int pastModifiers(String before, String word, List<Token> tokens, int from, Aside aside) {
        boolean determined = DETERMINERS.contains(before);
        if (!determined && !PREPOSITIONS.contains(word)) {
            return -1;
        }
        int at = from;
        for (int i = 0; i < MOST_MODIFIERS; i++) {
            int next = determined ? aside.modifier(at) : aside.complement(at);
            if (next <= at) {
                return -1;
            }
            at = next;
            if (is(word, tokens, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a token is a word of a wording: "a" stands for "an" and "another" too, "his" for "her", "its" and "their". */
    private static boolean is(String word, List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return false;
        }
        String token = tokens.get(i).lower();
        return token.equals(word) || switch (word) {
            case "a", "an" -> token.equals("a") || token.equals("an") || token.equals("another");
            case "his" -> token.equals("her") || token.equals("its") || token.equals("their");
            case "son", "sa" -> token.equals("leur");
            case "de" -> token.equals("d'");
            default -> false;
        };
    }
}
