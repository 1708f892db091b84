package org.claimcheck.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Ordinal numbers: "third", "10th", "dixième", "2e". */
final class Ordinals {

    private static final Map<String, Integer> ENGLISH = counted(List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
            "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
            "nineteenth", "twentieth"), Map.of("thirtieth", 30, "fortieth", 40, "fiftieth", 50, "sixtieth", 60, "seventieth", 70,
            "eightieth", 80, "ninetieth", 90, "hundredth", 100));
    private static final Map<String, Integer> FRENCH = counted(List.of("premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième",
            "septième", "huitième", "neuvième", "dixième", "onzième", "douzième", "treizième", "quatorzième", "quinzième", "seizième"),
            Map.of("première", 1, "second", 2, "seconde", 2, "unième", 1, "vingtième", 20, "trentième", 30, "quarantième", 40, "cinquantième", 50,
            "soixantième", 60, "centième", 100));
    /** What numbers of two words begin with: "twenty-first", "dix-neuvième", "quatre-vingt-deuxième". */
    private static final Map<String, Integer> ENGLISH_TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80,
            "ninety", 90);
    private static final Map<String, Integer> FRENCH_TENS = Map.of("dix", 10, "vingt", 20, "trente", 30, "quarante", 40, "cinquante", 50, "soixante", 60);
    private static final int SCORE = 20;
    private static final int FOUR_SCORE = 80;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    /** "First deputy", "second secretary": greater numbers are in no title. */
    private static final int LAST_IN_TITLES = 2;

    private final Sentence sentence;
    private final Map<String, Integer> words;
    private final Map<String, Integer> tens;
    private final List<String> endings;

    Ordinals(Sentence sentence) {
        this.sentence = sentence;
        boolean french = sentence.language.equals("fr");
        this.words = french ? FRENCH : ENGLISH;
        this.tens = french ? FRENCH_TENS : ENGLISH_TENS;
        this.endings = french ? List.of("e", "ème", "er", "re", "nd", "nde", "è") : List.of("st", "nd", "rd", "th");
    }

    private static Map<String, Integer> counted(List<String> inOrder, Map<String, Integer> others) {
        Map<String, Integer> map = new HashMap<>(others);
        for (int i = 0; i < inOrder.size(); i++) {
            map.put(inOrder.get(i), i + 1);
        }
        return map;
    }

    /** The number that ends before a token; 0 if none does. */
    int endingAt(int end) {
        if (end <= 0) {
            return 0;
        }
        String word = sentence.token(end - 1).lower();
        if (words.containsKey(word)) {
            return words.get(word) + before(end);
        }
        int digits = 0;
        while (digits < word.length() && digits < 4 && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        if (digits > 0) {
            return endings.contains(word.substring(digits)) ? Integer.parseInt(word.substring(0, digits)) : 0;
        }
        boolean apart = end > 1 && endings.contains(word) && sentence.token(end - 2).isNumber() && sentence.token(end - 2).end() == sentence.token(end - 1).start();
        return apart && NUMBER.matcher(sentence.token(end - 2).text()).matches() ? Integer.parseInt(sentence.token(end - 2).text()) : 0;
    }

    /** Whether who bears a title is counted before a token: "the 18th president", but no "first secretary", which is a title. */
    boolean countsHolder(int end) {
        return endingAt(end) > LAST_IN_TITLES || endingAt(end) > 0 && Character.isDigit(sentence.token(begin(end)).text().charAt(0));
    }

    /** The first token of the number that ends before a token. */
    int begin(int end) {
        if (before(end) == 0) {
            return endings.contains(sentence.token(end - 1).lower()) ? end - 2 : end - 1;
        }
        int first = sentence.is(end - 2, "et") ? end - 3 : end - 2;
        return isFourScore(first) ? first - 1 : first;
    }

    /** What the words before the last word of a number add to it: 20 for "twenty-first", 60 for "quatre-vingtième". */
    private int before(int end) {
        int last = words.getOrDefault(sentence.token(end - 1).lower(), 0);
        int first = last == 1 && sentence.is(end - 2, "et") ? end - 3 : end - 2;
        if (last == SCORE && first >= 0 && sentence.is(first, "quatre") && isJoined(first)) {
            return FOUR_SCORE - SCORE;
        }
        int ten = first < 0 || last >= SCORE ? 0 : tens.getOrDefault(sentence.token(first).lower(), 0);
        return ten == 0 || first == end - 2 && !isJoined(first) ? 0 : isFourScore(first) ? FOUR_SCORE : ten;
    }

    private boolean isFourScore(int vingt) {
        return vingt > 0 && sentence.is(vingt, "vingt") && sentence.is(vingt - 1, "quatre") && isJoined(vingt - 1);
    }

    /** Whether a hyphen stands behind a word. */
    private boolean isJoined(int word) {
        String text = sentence.text(word, word + 2);
        return text.indexOf('-') > 0 || text.indexOf('\u2011') > 0;
    }
}
