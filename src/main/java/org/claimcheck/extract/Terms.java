package org.claimcheck.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed words of a language that name times and numbers. */
final class Terms {

    static final Terms ENGLISH = english();
    static final Terms FRENCH = french();

    final Map<String, Integer> months = new HashMap<>();
    final Map<String, Integer> weekdays = new HashMap<>();
    /** Seasons by their EDTF number, 21 to 24. */
    final Map<String, Integer> seasons = new HashMap<>();
    final Map<String, Integer> numbers = new HashMap<>();
    /** Factors such as "million". */
    final Map<String, Long> scales = new HashMap<>();
    /** Nouns that stand for a round number of things, such as "centaine". */
    final Map<String, Long> rounds = new HashMap<>();
    /** Units of duration by their singular English id. */
    final Map<String, String> units = new HashMap<>();
    /** Words before a date that leave it a date. */
    Set<String> prepositions = Set.of();

    private Terms() {
    }

    static Terms of(String language) {
        return language.equals("fr") ? FRENCH : ENGLISH;
    }

    private static void number(Map<String, Integer> map, int first, String words) {
        int n = first;
        for (String alternatives : words.split(" ")) {
            for (String word : alternatives.split("/")) {
                map.put(word, n);
            }
            n++;
        }
    }

    private void units(String words) {
        for (String entry : words.split(" ")) {
            String[] parts = entry.split("=");
            for (String form : parts[1].split("/")) {
                units.put(form, parts[0]);
            }
        }
    }

    private static Terms english() {
        Terms t = new Terms();
        number(t.months, 1, "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug "
                + "september/sept/sep october/oct november/nov december/dec");
        number(t.weekdays, 1, "monday/mon tuesday/tues/tue wednesday/wed thursday/thurs/thu friday/fri saturday/sat sunday/sun");
        t.seasons.putAll(Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24));
        number(t.numbers, 0, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                + "fifteen sixteen seventeen eighteen nineteen");
        int tens = 20;
        for (String word : List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")) {
            t.numbers.put(word, tens);
            tens += 10;
        }
        t.scales.putAll(Map.of("hundred", 100L, "thousand", 1000L, "million", 1_000_000L, "billion", 1_000_000_000L,
                "trillion", 1_000_000_000_000L, "m", 1_000_000L, "bn", 1_000_000_000L, "tn", 1_000_000_000_000L,
                "k", 1000L, "mn", 1_000_000L));
        t.units("day=day/days week=week/weeks month=month/months year=year/years/yr/yrs decade=decade/decades hour=hour/hours "
                + "minute=minute/minutes");
        t.prepositions = Set.of("in", "on", "by", "since", "of", "from", "until", "till", "to", "before", "after",
                "during", "and", "early", "late", "mid", "between", "around", "about", "last", "this", "next", "the",
                "'s", "through", "at", "back", "(", "than", "or", "for", "every", "that");
        return t;
    }

    private static Terms french() {
        Terms t = new Terms();
        number(t.months, 1, "janvier/janv février/fevrier/févr mars avril/avr mai juin juillet/juil août/aout "
                + "septembre/sept octobre/oct novembre/nov décembre/decembre/déc");
        number(t.weekdays, 1, "lundi mardi mercredi jeudi vendredi samedi dimanche");
        t.seasons.putAll(Map.of("printemps", 21, "été", 22, "automne", 23, "hiver", 24));
        number(t.numbers, 0, "zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
                + "quinze seize");
        t.numbers.putAll(Map.of("vingt", 20, "trente", 30, "quarante", 40, "cinquante", 50, "soixante", 60,
                "septante", 70, "huitante", 80, "octante", 80, "nonante", 90));
        t.numbers.put("vingts", 20);
        t.scales.putAll(Map.of("cent", 100L, "cents", 100L, "mille", 1000L, "million", 1_000_000L,
                "millions", 1_000_000L, "milliard", 1_000_000_000L, "milliards", 1_000_000_000L,
                "billion", 1_000_000_000_000L, "billions", 1_000_000_000_000L));
        t.rounds.putAll(Map.of("dizaine", 10L, "douzaine", 12L, "quinzaine", 15L, "vingtaine", 20L, "trentaine", 30L,
                "quarantaine", 40L, "cinquantaine", 50L, "soixantaine", 60L, "centaine", 100L, "millier", 1000L));
        t.units("day=jour/jours week=semaine/semaines month=mois year=an/ans/année/années decade=décennie/décennies "
                + "hour=heure/heures minute=minute/minutes");
        t.prepositions = Set.of("en", "le", "de", "du", "depuis", "dès", "jusqu'", "à", "avant", "après", "fin",
                "début", "et", "entre", "vers", "au", "la", "l'", "les", "d'", "ce", "cette", "(", "pour", "mi", "courant",
                "que", "ou", "des");
        return t;
    }
}
