package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Role;

/** Finds the terms of office that are counted: "began her third term as chancellor", "entame son second mandat". */
final class TermGrammar {

    private static final String MEASURE = "term";
    /** Words between the verb and the number of the term. */
    private static final int GAP = 4;
    /** Words between the person and the verb, an aside included. */
    private static final int SUBJECT = 14;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final Ordinals ordinals;

    TermGrammar(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.ordinals = new Ordinals(sentence);
    }

    /** The terms that somebody is said to begin, to win or to serve. */
    List<FigureGrammar.Told> find() {
        List<FigureGrammar.Told> found = new ArrayList<>();
        for (int i = 1; i < sentence.size(); i++) {
            int number = sentence.is(i, "term", "mandat") ? ordinals.endingAt(i) : 0;
            if (number > 0) {
                FigureGrammar.Told told = told(number, i);
                if (told != null) {
                    found.add(told);
                }
            }
        }
        return found;
    }

    private FigureGrammar.Told told(int number, int noun) {
        int first = ordinals.begin(noun);
        for (int at = first; at > Math.max(0, first - GAP); at--) {
            for (boolean begins : new boolean[] {true, false}) {
                int head = words.list(begins ? "term-begins-verb" : "term-verb").matchBefore(sentence.tokens, at);
                if (head >= 0) {
                    return told(number, noun, head, at, begins);
                }
            }
        }
        return null;
    }

    private FigureGrammar.Told told(int number, int noun, int head, int behind, boolean begins) {
        int from = head;
        while (words.verbGroup().matchBefore(sentence.tokens, from) >= 0) {
            from = words.verbGroup().matchBefore(sentence.tokens, from);
        }
        Mention person = person(from);
        if (person == null) {
            return null;
        }
        Entity body = body(person.entity(), noun);
        if (!body.isPresent()) {
            return null;
        }
        Map<String, Mention> bindings = new LinkedHashMap<>();
        Mention title = title(noun);
        int to = title == null ? noun + 1 : title.to();
        Quantity quantity = new Quantity(BigDecimal.valueOf(number), "term", "", Bound.EXACT);
        bindings.put("a", person);
        bindings.put("b", new Mention(NameIndex.typeOf(body), noun, to, new Mention.Named(body, true)));
        bindings.put("q", new Mention(Mention.Type.NUMBER, ordinals.begin(noun), noun, new Mention.Amount(quantity)));
        Map<String, String> options = begins ? Map.of("quantity", "q", "scope", "since") : Map.of("quantity", "q");
        PatternMatcher.Match match = new PatternMatcher.Match(person.from(), to, bindings, List.of(new PatternMatcher.VerbGroup(from, head, behind)));
        return new FigureGrammar.Told(match, new ClaimPattern.Action("figure", MEASURE, List.of("a", "b"), options));
    }

    /** The last person before the verb, behind an aside or a relative pronoun too. */
    private Mention person(int verb) {
        for (int end = verb; end > Math.max(0, verb - SUBJECT); end--) {
            if (sentence.endsClause(end - 1) || sentence.isQuoteMark(end - 1)) {
                return null;
            }
            Mention person = sentence.endingAt(end, Mention.Type.PERSON);
            if (person != null) {
                return person.entity().isCatalogued() && person.isSure() ? person : null;
            }
        }
        return null;
    }

    /** The title told with a term: "as chancellor of Germany". */
    private Mention title(int noun) {
        for (int i = noun + 1; i < Math.min(sentence.size(), noun + GAP); i++) {
            if (sentence.at(i, Mention.Type.ROLE) != null) {
                return sentence.at(i, Mention.Type.ROLE);
            }
        }
        return null;
    }

    /** The organisation or country of the title told with the term, else the only country that the person is known to have led. */
    private Entity body(Entity person, int noun) {
        Mention role = title(noun);
        Set<Entity> bodies = new LinkedHashSet<>();
        for (Role held : lexicon.rolesOf(person)) {
            if (held.isExclusive() && held.isHolding()) {
                bodies.add(held.organization());
            }
        }
        if (role != null && role.meaning() instanceof Mention.Role told && told.organization().isPresent()) {
            return bodies.contains(told.organization()) ? told.organization() : Entity.NONE;
        }
        List<Entity> countries = bodies.stream().filter(e -> e.type() == EntityType.COUNTRY).toList();
        return bodies.size() == 1 ? bodies.iterator().next() : countries.size() == 1 ? countries.get(0) : Entity.NONE;
    }
}
