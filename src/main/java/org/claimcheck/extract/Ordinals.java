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
            "eightieth", 80, "hundredth", 100));
    private static final Map<String, Integer> FRENCH = counted(List.of("premier", "deuxième", "troisième", "quatrième", "cinquième", "sixième",
            "septième", "huitième", "neuvième", "dixième", "onzième", "douzième", "treizième", "quatorzième", "quinzième", "seizième",
            "dix-septième", "dix-huitième", "dix-neuvième", "vingtième"), Map.of("première", 1, "second", 2, "seconde", 2, "trentième", 30,
            "quarantième", 40, "cinquantième", 50, "soixantième", 60, "centième", 100));

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    /** "First deputy", "second secretary": greater numbers are in no title. */
    private static final int LAST_IN_TITLES = 2;

    private final Sentence sentence;
    private final Map<String, Integer> words;
    private final List<String> endings;

    Ordinals(Sentence sentence) {
        this.sentence = sentence;
        boolean french = sentence.language.equals("fr");
        this.words = french ? FRENCH : ENGLISH;
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
            return words.get(word);
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
        return endings.contains(sentence.token(end - 1).lower()) ? end - 2 : end - 1;
    }
}
