package org.claimcheck.extract;

import java.util.HashMap;
import java.util.HashSet;
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
    /** Physical units by their words: "km" to {@code kilometre}. */
    final Map<String, String> measuredIn = new HashMap<>();
    /** Days of the year with a name, by their words. */
    private final Map<List<String>, Integer> holidays = new HashMap<>();
    private final Set<String> holidayOpenings = new HashSet<>(List.of("veille", "réveillon", "soir", "jour"));
    /** Words before a date that leave it a date. */
    Set<String> prepositions = Set.of();

    /** Words that a number in words may begin with: a number, a scale, an article or "half". */
    private final Set<String> numberOpenings = new HashSet<>(List.of("half", "a", "an", "un", "une"));

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

    /**
     * A day of the year that is known by a name.
     *
     * @param to index after the last token of the name
     */
    record Holiday(int to, int month, int day) {
    }

    /** The named day whose longest name begins at a token; null if none does. */
    Holiday holiday(List<Token> tokens, int i) {
        Holiday best = null;
        for (Map.Entry<List<String>, Integer> entry : holidays.entrySet()) {
            List<String> words = entry.getKey();
            boolean fits = i + words.size() <= tokens.size() && (best == null || i + words.size() > best.to());
            for (int k = 0; fits && k < words.size(); k++) {
                fits = tokens.get(i + k).lower().equals(words.get(k));
            }
            if (fits && tokens.get(i).isCapitalised()) {
                best = new Holiday(i + words.size(), entry.getValue() / 100, entry.getValue() % 100);
            }
        }
        return best;
    }

    /** Whether a number in words may begin with a word. */
    boolean opensNumber(String word) {
        return numberOpenings.contains(word);
    }

    /** The words that a named day, or what stands before one, may begin with. */
    Set<String> holidayOpenings() {
        return holidayOpenings;
    }

    private void holidays(String table) {
        for (String entry : table.split("; ")) {
            String[] parts = entry.split(" = ");
            List<String> words = Tokenizer.tokenize(parts[0], 0).stream().map(Token::lower).toList();
            holidays.put(words, Integer.parseInt(parts[1]));
            holidayOpenings.add(words.get(0));
        }
    }

    private static void units(Map<String, String> map, String words) {
        for (String entry : words.split(" ")) {
            String[] parts = entry.split("=");
            for (String form : parts[1].split("/")) {
                map.put(form, parts[0]);
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
        t.scales.put("trn", 1_000_000_000_000L);
        units(t.units, "day=day/days week=week/weeks month=month/months year=year/years/yr/yrs decade=decade/decades hour=hour/hours "
                + "minute=minute/minutes second=second/seconds");
        units(t.measuredIn, "kilometre=km/kilometres/kilometers/kilometre/kilometer mile=mile/miles metre=metre/metres/meter/meters "
                + "foot=foot/feet/ft inch=inch/inches centimetre=cm/centimetres/centimeters tonne=tonne/tonnes/ton/tons kilogram=kg/kilograms/kilos/kilo "
                + "gram=g/grams/grammes pound=lb/lbs litre=litre/litres/liter/liters gallon=gallon/gallons barrel=barrel/barrels hectare=hectare/hectares "
                + "acre=acre/acres megawatt=mw/megawatts/megawatt gigawatt=gw/gigawatts/gigawatt degree=degrees/degree/c/f/° knot=knots terabyte=terabytes "
                + "kilometre-per-hour=kph/kmh mile-per-hour=mph second=seconds/second/sec");
        t.holidays("Christmas Day = 1225; Christmas Eve = 1224; Christmas = 1225; Boxing Day = 1226; New Year's Day = 101; New Year's Eve = 1231; "
                + "Valentine's Day = 214; Bastille Day = 714; May Day = 501; Halloween = 1031; Armistice Day = 1111; All Saints' Day = 1101");
        t.prepositions = Set.of("in", "on", "by", "since", "of", "from", "until", "till", "to", "before", "after",
                "during", "and", "early", "late", "mid", "between", "around", "about", "last", "this", "next", "the",
                "'s", "through", "at", "back", "(", "than", "or", "for", "every", "that", "born", "died");
        t.numberOpenings.addAll(t.numbers.keySet());
        t.numberOpenings.addAll(t.scales.keySet());
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
        units(t.units, "day=jour/jours week=semaine/semaines month=mois year=an/ans/année/années decade=décennie/décennies "
                + "hour=heure/heures minute=minute/minutes second=seconde/secondes");
        units(t.measuredIn, "kilometre=km/kilomètre/kilomètres mile=mile/miles metre=m/mètre/mètres centimetre=cm/centimètre/centimètres foot=pieds "
                + "tonne=tonne/tonnes/t kilogram=kg/kilo/kilos/kilogrammes gram=g/grammes litre=litre/litres barrel=baril/barils hectare=ha/hectare/hectares "
                + "megawatt=mw/mégawatts gigawatt=gw/gigawatts degree=degré/degrés/c/° second=seconde/secondes/s knot=nœuds");
        t.holidays("Noël = 1225; Saint-Sylvestre = 1231; Nouvel An = 101; Toussaint = 1101; Saint-Valentin = 214; Fête nationale = 714; "
                + "Fête du Travail = 501; Armistice = 1111; Assomption = 815");
        t.prepositions = Set.of("en", "le", "de", "du", "depuis", "dès", "jusqu'", "à", "avant", "après", "fin",
                "début", "et", "entre", "vers", "au", "la", "l'", "les", "d'", "ce", "cette", "(", "pour", "mi", "courant",
                "que", "ou", "des");
        t.numberOpenings.addAll(t.numbers.keySet());
        t.numberOpenings.addAll(t.scales.keySet());
        return t;
    }
}
