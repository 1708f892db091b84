package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimcheck.statement.Entity;
import org.claimcheck.time.Period;

/** Finds places in a series that are counted: "became the twentieth member of the euro area", "host the Games for the third time". */
final class SeriesGrammar {

    private static final String RANK = "rank";
    private static final String HOSTED = "times-hosted";
    /** Words between the verb and the number. */
    private static final int GAP = 9;
    /** Words between who it is told of and the verb, auxiliaries and an aside included. */
    private static final int SUBJECT = 8;
    /** Words between the counted noun and the name of the series. */
    private static final int SERIES = 6;
    /** Words between "first" and the part of the world in which it is so. */
    private static final int REGION = 12;
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final OrdinalClause clause;

    SeriesGrammar(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.clause = new OrdinalClause(sentence, words);
    }

    /** The places that a country is said to take among members, and the times that a place is said to be host. */
    List<FigureGrammar.Told> find() {
        List<FigureGrammar.Told> found = new ArrayList<>();
        for (int i = 1; i < sentence.size(); i++) {
            boolean counted = clause.number(i) > 0;
            FigureGrammar.Told told = !counted ? null : sentence.is(i, "time", "fois") ? hosted(i) : member(i);
            if (told == null && counted) {
                told = edition(i);
            }
            if (told != null) {
                found.add(told);
            }
        }
        return found;
    }

    private FigureGrammar.Told hosted(int noun) {
        int games = -1;
        for (int i = noun - 1; i > Math.max(0, noun - GAP); i--) {
            games = words.list(HOSTED + ".games").match(sentence.tokens, i) > 0 ? i : games;
        }
        return games < 0 ? null : told(HOSTED, "time", noun, noun + 1, games, null, Mention.Type.PLACE);
    }

    private FigureGrammar.Told member(int noun) {
        int counted = words.list(RANK + ".member").match(sentence.tokens, noun);
        // "The twentieth to adopt the euro"
        int end = counted < 0 && sentence.is(noun, "to", "à") && words.list(RANK + ".joining").match(sentence.tokens, noun + 1) > 0 ? noun : counted;
        if (words.french() && end > 0 && end < sentence.size() && (sentence.at(end, Mention.Type.NATION) != null || !sentence.token(end).word().adjectives().isEmpty())) {
            // "Le troisième pays balte à adopter l'euro": of those.
            return null;
        }
        Mention series = null;
        for (int i = end; end > 0 && series == null && i < Math.min(sentence.size(), end + SERIES) && !sentence.is(i, ","); i++) {
            series = sentence.at(i, Mention.Type.ORG, Mention.Type.THING);
        }
        if (series == null || sentence.is(series.to(), "to", "à", "that", "which", "qui")) {
            // "The first member of the euro area to run a surplus": of those that did.
            return null;
        }
        FigureGrammar.Told told = told(RANK, RANK, noun, series.to(), clause.begin(noun), series, Mention.Type.COUNTRY);
        return told == null && isJoined(end, series.from()) ? named(noun, series) : told;
    }

    /** "Country to adopt the euro", "member of the euro area", but no "country to leave" it. */
    private boolean isJoined(int from, int to) {
        int at = from;
        while (at < to) {
            int verb = words.list(RANK + ".joining").match(sentence.tokens, at);
            boolean link = sentence.is(at, "to", "of", "in", "the", "that", "which", "has", "ever", "à", "de", "du", "la", "le", "l'", "qui", "a");
            if (verb < 0 && !link) {
                return false;
            }
            at = verb > 0 ? verb : at + 1;
        }
        return true;
    }

    /** "Croatia, the twentieth country to adopt the euro": the place of the country named right before, without a verb. */
    private FigureGrammar.Told named(int noun, Mention series) {
        int first = clause.begin(noun);
        int comma = sentence.is(first - 1, "the", "le", "la", "l'") ? first - 2 : first - 1;
        Mention country = sentence.is(comma, ",") ? sentence.endingAt(comma, Mention.Type.COUNTRY) : null;
        if (country == null || !country.entity().isCatalogued() || !country.isSure() || sentence.is(country.from() - 1, ",", "and", "et")) {
            return null;
        }
        return new FigureGrammar.Told(new PatternMatcher.Match(country.from(), series.to(), bindings(country, noun, RANK, series), List.of()), action(RANK, series));
    }

    /** "The World Cup that opens here in 2022 is the first to be held in Asia": of the edition of the year told, nothing else told with it. */
    private FigureGrammar.Told edition(int noun) {
        List<EditionIndex.Series> named = lexicon.editions().find(sentence.tokens);
        Mention region = named.isEmpty() ? null : region(noun, named);
        Integer year = region == null ? null : onlyYear();
        EditionIndex.Series series = named.stream().filter(this::isBare).findFirst().orElse(null);
        if (year == null || series == null) {
            return null;
        }
        Optional<Entity> edition = lexicon.editions().edition(series, year);
        if (edition.isEmpty()) {
            return null;
        }
        Map<String, Mention> bindings = new LinkedHashMap<>();
        bindings.put("a", new Mention(Mention.Type.THING, series.from(), series.to(), new Mention.Named(edition.get(), true)));
        bindings.put("b", region);
        bindings.put("q", clause.quantity(noun, RANK));
        PatternMatcher.Match match = new PatternMatcher.Match(Math.min(series.from(), clause.begin(noun)), region.to(), bindings, List.of());
        return new FigureGrammar.Told(match, new ClaimPattern.Action("figure", RANK, List.of("a", "b"), Map.of("quantity", "q")));
    }

    /** The part of the world that ends "the first edition to be held in Asia"; null where anything else is said of the number. */
    private Mention region(int noun, List<EditionIndex.Series> named) {
        for (int i = noun; i < Math.min(sentence.size(), noun + REGION); i++) {
            Mention region = sentence.at(i, Mention.Type.PLACE, Mention.Type.COUNTRY);
            if (region != null) {
                boolean last = region.to() >= sentence.size() || !sentence.token(region.to()).isWord() || sentence.is(region.to(), "as", "and", "et", "comme");
                return last && region.entity().isCatalogued() ? region : null;
            }
            int at = i;
            boolean series = named.stream().anyMatch(one -> one.from() <= at && at < one.to());
            if (!series && !words.list("edition-words").occursIn(sentence.tokens.subList(i, i + 1))) {
                return null;
            }
        }
        return null;
    }

    private Integer onlyYear() {
        List<String> years = sentence.tokens.stream().map(Token::text).filter(text -> YEAR.matcher(text).matches()).distinct().toList();
        return years.size() == 1 ? Integer.valueOf(years.get(0)) : years.isEmpty() ? yearOfDays() : null;
    }

    /** "The World Cup that opens on Sunday": the one year of the days told; null where they are of several, or none is told. */
    private Integer yearOfDays() {
        Integer only = null;
        for (Mention date : sentence.all(Mention.Type.DATE)) {
            Period told = Period.within(ClauseDates.edtf(date));
            Integer year = told.isOneDay() && told.earliest().isPresent() ? Integer.valueOf(told.earliest().get().getYear()) : null;
            if (year == null || only != null && !only.equals(year)) {
                return null;
            }
            only = year;
        }
        return only;
    }

    /** Whether no word beside the name of a series makes another of it: "women's World Cup", "Coupe du monde de rugby". */
    private boolean isBare(EditionIndex.Series series) {
        return !narrows(series.from() - 1) && !narrows(series.to()) && !(sentence.is(series.to(), "of", "de", "d'", "du", "des")
                && !YEAR.matcher(sentence.lower(series.to() + 1)).matches());
    }

    private boolean narrows(int i) {
        if (i < 0 || i >= sentence.size() || !sentence.token(i).isWord()) {
            return false;
        }
        WordClass word = sentence.token(i).word();
        boolean describes = !word.nouns().isEmpty() || !word.adjectives().isEmpty();
        boolean joins = word.other() || !word.finite().isEmpty() || !word.participles().isEmpty() || words.list("determiner").match(sentence.tokens, i) > 0;
        return sentence.is(i, "'s") || i > 0 && sentence.token(i).isCapitalised() || describes && !joins;
    }

    private FigureGrammar.Told told(String measure, String unit, int noun, int to, int behind, Mention series, Mention.Type type) {
        for (int at = behind; at > Math.max(0, behind - GAP); at--) {
            PatternMatcher.VerbGroup become = clause.verb(measure + ".verb", at);
            PatternMatcher.VerbGroup verb = become == null && measure.equals(RANK) ? clause.verb("copula", at) : become;
            Mention subject = verb == null ? null : clause.subject(verb, SUBJECT, type);
            // "Slovenia became the thirteenth and Malta the fifteenth member": that is the place of the nearer one.
            boolean other = subject != null && sentence.all(type).stream().anyMatch(name -> name.from() >= verb.to() && name.to() <= behind);
            if (subject != null && !other) {
                PatternMatcher.Match match = new PatternMatcher.Match(subject.from(), to, bindings(subject, noun, unit, series), List.of(verb));
                return new FigureGrammar.Told(match, action(measure, series));
            }
        }
        return null;
    }

    private Map<String, Mention> bindings(Mention subject, int noun, String unit, Mention series) {
        Map<String, Mention> bindings = new LinkedHashMap<>();
        bindings.put("a", subject);
        if (series != null) {
            bindings.put("b", series);
        }
        bindings.put("q", clause.quantity(noun, unit));
        return bindings;
    }

    private static ClaimPattern.Action action(String measure, Mention series) {
        return new ClaimPattern.Action("figure", measure, series == null ? List.of("a") : List.of("a", "b"), Map.of("quantity", "q"));
    }
}
