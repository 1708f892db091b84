package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        int end = words.list(RANK + ".member").match(sentence.tokens, noun);
        Mention series = null;
        for (int i = end; end > 0 && series == null && i < Math.min(sentence.size(), end + SERIES) && !sentence.is(i, ","); i++) {
            series = sentence.at(i, Mention.Type.ORG, Mention.Type.THING);
        }
        return series == null ? null
                : told(RANK, RANK, noun, series.to(), clause.begin(noun), series, Mention.Type.COUNTRY);
    }

    /** "The World Cup that opens here in 2022 is the first to be held in Asia": of the edition of the year told, nothing else told with it. */
    private FigureGrammar.Told edition(int noun) {
        Mention region = null;
        for (int i = noun; region == null && i < Math.min(sentence.size(), noun + REGION); i++) {
            region = sentence.at(i, Mention.Type.PLACE);
            if (region == null && !words.list("edition-words").occursIn(sentence.tokens.subList(i, i + 1)) && !isSeries(i)) {
                return null;
            }
        }
        boolean last = region != null && (region.to() >= sentence.size() || !sentence.token(region.to()).isWord() || sentence.is(region.to(), "as", "and", "et", "comme"));
        if (!last || !region.entity().isCatalogued()) {
            return null;
        }
        Matcher year = null;
        int from = -1;
        int to = -1;
        for (int i = 0; i < sentence.size(); i++) {
            Matcher matcher = YEAR.matcher(sentence.token(i).text());
            if (matcher.matches()) {
                if (year != null && !year.group().equals(matcher.group())) {
                    return null;
                }
                year = matcher;
            }
            int end = words.list("edition-series").match(sentence.tokens, i);
            if (end > 0 && from < 0) {
                from = i;
                to = end;
            }
        }
        if (from < 0 || year == null || to < sentence.size() && words.list("edition-others").match(sentence.tokens, to) > 0
                || from > 0 && words.list("edition-others").match(sentence.tokens, from - 1) > 0) {
            return null;
        }
        String series = sentence.tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
        String named = sentence.language.equals("fr") ? series + " " + year.group() : year.group() + " " + series;
        List<NameIndex.Hit> hits = lexicon.names().find(Tokenizer.tokenize(named, 0), false);
        if (hits.size() != 1 || hits.get(0).type() != Mention.Type.THING || hits.get(0).entities().size() != 1) {
            return null;
        }
        Map<String, Mention> bindings = new LinkedHashMap<>();
        bindings.put("a", new Mention(Mention.Type.THING, from, to, new Mention.Named(hits.get(0).entities().get(0), true)));
        bindings.put("b", region);
        bindings.put("q", clause.quantity(noun, RANK));
        PatternMatcher.Match match = new PatternMatcher.Match(Math.min(from, clause.begin(noun)), region.to(), bindings, List.of());
        return new FigureGrammar.Told(match, new ClaimPattern.Action("figure", RANK, List.of("a", "b"), Map.of("quantity", "q")));
    }

    private boolean isSeries(int i) {
        for (int from = Math.max(0, i - 2); from <= i; from++) {
            if (words.list("edition-series").match(sentence.tokens, from) > i) {
                return true;
            }
        }
        return false;
    }

    private FigureGrammar.Told told(String measure, String unit, int noun, int to, int behind, Mention series, Mention.Type type) {
        for (int at = behind; at > Math.max(0, behind - GAP); at--) {
            PatternMatcher.VerbGroup verb = clause.verb(measure + ".verb", at);
            Mention subject = verb == null ? null : clause.subject(verb, SUBJECT, type);
            if (subject != null) {
                Map<String, Mention> bindings = new LinkedHashMap<>();
                bindings.put("a", subject);
                if (series != null) {
                    bindings.put("b", series);
                }
                bindings.put("q", clause.quantity(noun, unit));
                PatternMatcher.Match match = new PatternMatcher.Match(subject.from(), to, bindings, List.of(verb));
                return new FigureGrammar.Told(match, new ClaimPattern.Action("figure", measure, series == null ? List.of("a") : List.of("a", "b"),
                        Map.of("quantity", "q")));
            }
        }
        return null;
    }
}
