package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Role;
import org.claimcheck.time.Period;

/** Finds the terms of office that are counted: "began her third term as chancellor", "entame son second mandat", "X, whose third term began in May". */
final class TermGrammar {

    private static final String MEASURE = "term";
    /** Words between the verb and the number of the term. */
    private static final int GAP = 4;
    /** Words between a verb of giving and the number, whom it is given to and a time included. */
    private static final int GIFT = 8;
    /** Words between the person and the verb, an aside included. */
    private static final int SUBJECT = 14;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final OrdinalClause clause;

    TermGrammar(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.clause = new OrdinalClause(sentence, lexicon.words());
    }

    /** The terms that somebody is said to begin, to win or to serve. */
    List<FigureGrammar.Told> find() {
        List<FigureGrammar.Told> found = new ArrayList<>();
        for (int i = 1; i < sentence.size(); i++) {
            FigureGrammar.Told told = sentence.is(i, "term", "mandat") && clause.number(i) > 0 ? told(i) : null;
            if (told != null) {
                found.add(told);
            }
        }
        return found;
    }

    private FigureGrammar.Told told(int noun) {
        int first = clause.begin(noun);
        for (int at = first; at > Math.max(0, first - GAP); at--) {
            PatternMatcher.VerbGroup begins = clause.verb("term-begins-verb", at);
            PatternMatcher.VerbGroup verb = begins == null ? clause.verb("term-verb", at) : begins;
            if (verb != null && sentence.is(verb.from(), "was") && sentence.all(Mention.Type.DATE).isEmpty()) {
                // "X was in his third term when it began": at some time.
                return null;
            }
            if (verb != null) {
                return told(clause.subject(verb, SUBJECT, Mention.Type.PERSON), noun, verb, begins != null);
            }
        }
        FigureGrammar.Told gift = gift(first, noun);
        if (gift != null) {
            return gift;
        }
        int given = givenBefore(first);
        PatternMatcher.VerbGroup sworn = clause.verb("term-sworn", given);
        PatternMatcher.VerbGroup chosen = sworn == null ? clause.verb("term-elected", given) : sworn;
        if (chosen != null) {
            return told(clause.subject(chosen, SUBJECT, Mention.Type.PERSON), noun, chosen, sworn != null);
        }
        PatternMatcher.VerbGroup is = isWhole(noun) ? counting(first) : null;
        if (is != null) {
            return told(holder(is.to(), first, noun), noun, is, false);
        }
        PatternMatcher.VerbGroup begins = verbBehind(noun, "term-opens-verb");
        PatternMatcher.VerbGroup turns = begins == null ? verbBehind(noun, "term-closes-verb") : begins;
        return turns == null ? null : told(owner(first, noun), noun, turns, begins != null);
    }

    /** "The deputies gave X a second term", "les députés lui ont confié un deuxième mandat", "ont accordé mardi à X un troisième mandat"; null for anything else. */
    private FigureGrammar.Told gift(int first, int noun) {
        for (int at = first; at > Math.max(0, first - GIFT) && !sentence.endsClause(at - 1); at--) {
            PatternMatcher.VerbGroup verb = clause.verb("term-given", at);
            if (verb == null) {
                continue;
            }
            int from = verb.to();
            Mention given = sentence.all(Mention.Type.PERSON).stream().filter(p -> p.from() >= from && p.to() <= first).findFirst().orElse(null);
            boolean pronoun = given == null && (sentence.is(verb.from() - 1, "lui") || sentence.is(verb.from(), "lui") || sentence.is(verb.to(), "him", "her"));
            List<Mention> before = pronoun ? sentence.all(Mention.Type.PERSON).stream().filter(p -> p.to() <= verb.from()).toList() : List.of();
            Mention person = before.size() == 1 ? before.get(0) : given;
            return person == null || !person.isSure() || !person.entity().isCatalogued() ? null : told(person, noun, verb, false);
        }
        return null;
    }

    /** "It is his ninth consecutive term", "ce sera son troisième mandat": the verb that counts the term of which the sentence before told; null if none does. */
    private PatternMatcher.VerbGroup counting(int number) {
        int end = sentence.is(number - 1, "a", "the", "his", "her", "le", "un", "son") ? number - 1 : number;
        PatternMatcher.VerbGroup verb = clause.verb("counting-verb", end);
        return verb != null && verb.from() <= 1 ? verb : null;
    }

    /** "It is his third term as president", but not "his first term of six years", "his first term since 2010": whether a term is counted among all of somebody. */
    private boolean isWhole(int noun) {
        int end = noun + 1;
        return end >= sentence.size() || !sentence.token(end).isWord() || sentence.is(end, "as", "for", "comme", "pour", "à") || isInARow(noun);
    }

    /** "His second consecutive term", "un deuxième mandat consécutif": whether a term is counted from the last break. */
    private boolean isInARow(int noun) {
        return IntStream.range(clause.begin(noun), noun + 2).anyMatch(i -> words.list("in-a-row").match(sentence.tokens, i) > 0);
    }

    /** Whether somebody is known to have come back to the head of a body. */
    private boolean hasReturned(Entity person, Entity body) {
        return lexicon.rolesOf(person).stream().filter(role -> role.isHolding() && role.isExclusive() && role.organization().equals(body)).count() > 1;
    }

    /** Whose the term is that such a verb counts: "his ninth term", "the ninth term for X". */
    private Mention holder(int from, int number, int noun) {
        Mention person = sentence.is(noun + 1, "for", "pour") ? sentence.at(noun + 2, Mention.Type.PERSON) : null;
        person = person == null && number > from ? sentence.endingAt(number, Mention.Type.OWNER) : person;
        return person != null && person.isSure() && person.entity().isCatalogued() && person.entity().type() == EntityType.PERSON ? person : null;
    }

    /** "Sworn in last month for her second": where the participle of giving or choosing would end, before the time told between; 0 if none may. */
    private int givenBefore(int number) {
        int link = sentence.is(number - 1, "a", "the", "his", "her", "un", "le", "son") ? number - 2 : number - 1;
        if (!sentence.is(link, "for", "to", "pour", "à")) {
            return 0;
        }
        Mention role = sentence.endingAt(link, Mention.Type.ROLE);
        // "Returned on Tuesday as speaker of X for a seventh term"
        link = role == null ? link : sentence.is(role.from() - 1, "as", "comme") ? role.from() - 1 : role.from();
        Mention date = sentence.endingAt(link, Mention.Type.DATE);
        if (date == null) {
            // "Re-elected on Monday by the chamber for a third term"
            link = pastChoosers(link);
            date = sentence.endingAt(link, Mention.Type.DATE);
        }
        int end = date == null ? link : date.from();
        // "sworn in last month", "elected in May"
        boolean led = date != null && sentence.is(end - 1, "on", "in", "en", "le", "au") && clause.verb("term-sworn", end) == null;
        return led ? end - 1 : end;
    }

    /** Where the words begin that tell by whom somebody was chosen, or before whom sworn in, and end before a token; the token where none do. */
    private int pastChoosers(int end) {
        Mention body = sentence.endingAt(end, Mention.Type.ORG, Mention.Type.ACTOR);
        int by = body == null ? -1 : sentence.is(body.from() - 1, "the", "le", "la", "l'", "les") ? body.from() - 2 : body.from() - 1;
        return sentence.is(by, "by", "par", "before", "devant") ? by : end;
    }

    /** The verb of a list behind a term, which says that it began or will end: "whose third term as chancellor began in March"; null if none does. */
    private PatternMatcher.VerbGroup verbBehind(int noun, String list) {
        for (int i = noun + 1; i < Math.min(sentence.size(), noun + SUBJECT) && !sentence.endsClause(i); i++) {
            PatternMatcher.VerbGroup verb = clause.verb(list, i + 1);
            if (verb != null && verb.from() > noun) {
                return verb;
            }
        }
        return null;
    }

    /** Whose term it is: "X, whose third term", "X's third term", "X, dont le troisième mandat", "le troisième mandat de X"; null if nobody sure. */
    private Mention owner(int number, int noun) {
        int article = sentence.is(number - 1, "le", "the") ? number - 1 : number;
        Mention person = sentence.endingAt(article, Mention.Type.OWNER);
        if (sentence.is(article - 1, "whose", "dont")) {
            int end = sentence.is(article - 2, ",") ? article - 2 : article - 1;
            person = sentence.endingAt(end, Mention.Type.PERSON);
        } else if (person == null && sentence.is(noun + 1, "of", "de", "d'")) {
            person = sentence.at(noun + 2, Mention.Type.PERSON);
        }
        return person != null && person.isSure() && person.entity().isCatalogued() && person.entity().type() == EntityType.PERSON ? person : null;
    }

    private FigureGrammar.Told told(Mention person, int noun, PatternMatcher.VerbGroup verb, boolean begins) {
        Entity body = person == null ? Entity.NONE : body(person, noun);
        if (!body.isPresent() || isInARow(noun) && hasReturned(person.entity(), body)) {
            return null;
        }
        Map<String, Mention> bindings = new LinkedHashMap<>();
        Mention title = title(noun);
        int to = title == null ? noun + 1 : title.to();
        bindings.put("a", person);
        bindings.put("b", new Mention(NameIndex.typeOf(body), noun, to, new Mention.Named(body, true)));
        bindings.put("q", clause.quantity(noun, "term"));
        Map<String, String> options = begins ? Map.of("quantity", "q", "scope", "since") : Map.of("quantity", "q");
        PatternMatcher.Match match = new PatternMatcher.Match(Math.min(person.from(), clause.begin(noun)), Math.max(to, verb.to()), bindings, List.of(verb));
        return new FigureGrammar.Told(match, new ClaimPattern.Action("figure", MEASURE, List.of("a", "b"), options));
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

    /** The title before it: "as speaker of X for a seventh term". */
    private Mention titleBefore(int number) {
        int article = sentence.is(number - 1, "a", "the", "his", "her", "un", "le", "son") ? number - 1 : number;
        return sentence.is(article - 1, "for", "pour") ? sentence.endingAt(article - 1, Mention.Type.ROLE) : null;
    }

    /** The organisation or country of the title told with the term or with the person, or at whose head it is served, else the only country that the person is known to have led. */
    private Entity body(Mention person, int noun) {
        Mention role = title(noun) == null ? titleBefore(clause.begin(noun)) : title(noun);
        Set<Entity> bodies = new LinkedHashSet<>();
        for (Role held : lexicon.rolesOf(person.entity())) {
            if (held.isExclusive() && held.isHolding()) {
                bodies.add(held.organization());
            }
        }
        if (role != null && role.meaning() instanceof Mention.Role told && told.organization().isPresent()) {
            return bodies.contains(told.organization()) ? told.organization() : Entity.NONE;
        }
        int head = lexicon.words().list("at-head-of").match(sentence.tokens, noun + 1);
        if (head > 0) {
            Mention named = sentence.at(sentence.is(head, "the", "la", "le", "l'", "les") ? head + 1 : head, Mention.Type.ORG, Mention.Type.COUNTRY);
            return named != null && bodies.contains(named.entity()) ? named.entity() : Entity.NONE;
        }
        Mention borne = sentence.at(person.from(), Mention.Type.ROLE);
        if (borne != null && borne.meaning() instanceof Mention.Role told && bodies.contains(told.organization())) {
            // "The president of Y begins her second term"
            return told.organization();
        }
        // A minister of one who leads another body now: not of the country.
        List<Entity> countries = bodies.stream().filter(e -> e.type() == EntityType.COUNTRY && lexicon.hasLed(person.entity(), e, Period.UNKNOWN)).toList();
        return bodies.size() == 1 ? bodies.iterator().next() : countries.size() == 1 ? countries.get(0) : Entity.NONE;
    }
}
