package org.claimcheck.extract;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.time.Period;

/** Finds whom and what surnames, given names, acronyms and other short forms of names stand for. */
final class ShortNames {

    /** Words between a name and the title that somebody is said to have. */
    private static final int NEAR_TITLE = 3;
    /** Letters of the short form of a name that are the first ones of its words. */
    private static final int FEWEST_INITIALS = 2;
    private static final int MOST_INITIALS = 5;

    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final NameGrammar names;
    private final NameKinds kinds;
    private final NameGuard guard;
    private final KnownNames known;
    private final List<Sentence> sentences;
    private final Map<Sentence, Integer> positions;
    private final Map<String, Set<Entity>> peopleBySurname = new HashMap<>();
    private final Map<String, Set<Entity>> peopleByGivenName = new HashMap<>();
    /** Bodies by what the article may shorten their names to: a first word, an acronym, the word for their kind. */
    private final Map<String, Set<Entity>> bodiesByShortForm = new HashMap<>();
    private Map<Entity, Introduction> introductions;

    ShortNames(Lexicon lexicon, Anchor anchor, NameGrammar names, NameKinds kinds, NameGuard guard, KnownNames known, List<Sentence> sentences, Map<Sentence, Integer> positions) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.anchor = anchor;
        this.names = names;
        this.kinds = kinds;
        this.guard = guard;
        this.known = known;
        this.sentences = sentences;
        this.positions = positions;
    }

    /** Where somebody is first named in full: the number of the sentence, and the token behind the name. */
    private record Introduction(int sentence, int to) {
    }

    /** "Dame Helen", "cheikh Tamim": whether a form of address that goes with given names stands before a token. */
    boolean isAddressedByGivenName(Sentence sentence, int i) {
        return words.list("before-given-name").matchBefore(sentence.tokens, i) >= 0;
    }

    /** "British Airways" is "BA": the capitals with which the words of a name begin; empty for others than two to five words. */
    static String initials(Sentence sentence, int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (sentence.token(i).isCapitalised()) {
                letters.append(sentence.token(i).text().charAt(0));
            } else if (!sentence.is(i, "of", "the", "and", "for", "de", "du", "des", "la", "le", "l'", "d'", "et", "les")) {
                return "";
            }
        }
        return letters.length() >= FEWEST_INITIALS && letters.length() <= MOST_INITIALS ? letters.toString() : "";
    }

    /** Notes what a name may be shortened to in the rest of the article. */
    void shorten(Sentence sentence, Mention mention) {
        Entity entity = mention.entity();
        if (mention.type() == Mention.Type.PERSON) {
            boolean introduced = mention.meaning() instanceof Mention.Named named && named.full();
            if (introduced && mention.length() > 1) {
                peopleByGivenName.computeIfAbsent(sentence.token(mention.from()).folded(), k -> new LinkedHashSet<>()).add(entity);
            }
            if (!entity.isCatalogued() || introduced) {
                NameGrammar.surnames(entity.isCatalogued() ? sentence.text(mention.from(), mention.to()) : entity.name()).forEach(s -> peopleBySurname.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(entity));
            }
            return;
        }
        String written = sentence.text(mention.from(), mention.to());
        String head = names.headWord(written);
        if (!head.isEmpty()) {
            bodiesByShortForm.computeIfAbsent(head, k -> new LinkedHashSet<>()).add(entity);
        }
        if (!entity.isCatalogued() && lexicon.nations().find(Tokenizer.tokenize(written, 0), false).stream().noneMatch(h -> h.from() == 0)) {
            names.shortForms(written).forEach(s -> bodiesByShortForm.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(entity));
        }
        String initials = initials(sentence, mention.from(), mention.to());
        if (!initials.isEmpty()) {
            bodiesByShortForm.computeIfAbsent(initials, k -> new LinkedHashSet<>()).add(entity);
        }
        if (sentence.pastAcronym(mention.to()) > mention.to()) {
            bodiesByShortForm.computeIfAbsent(sentence.token(mention.to() + 1).folded(), k -> new LinkedHashSet<>()).add(entity);
        }
    }

    void find(Sentence sentence) {
        BitSet undecided = new BitSet();
        for (NameIndex.Hit hit : known.hits(sentence)) {
            if ((hit.full() && hit.entities().size() == 1) || sentence.isCovered(hit.from(), Mention.NAMED)
                    || sentence.isCovered(hit.from(), Mention.Type.DATE) || guard.isLonger(sentence, hit) || NameGuard.isOfCurrency(sentence, hit)) {
                continue;
            }
            Set<Entity> named = namesakes(sentence, hit);
            Entity entity = titledNamesake(sentence, hit);
            if (entity.isPresent()) {
                known.add(sentence, hit.from(), hit.to(), entity, false);
                continue;
            }
            if (named.size() > 1) {
                undecided.set(hit.from(), hit.to());
            } else if (named.size() == 1) {
                entity = named.iterator().next();
            } else if (hit.entities().size() == 1 && !guard.besideCapital(sentence, hit) && !isNamesake(sentence, hit)
                    && isInContext(sentence, hit)) {
                entity = hit.entities().get(0);
            } else if (hit.full()) {
                entity = Entity.unknown(sentence.text(hit.from(), hit.to()), hit.entities().get(0).type());
            }
            if (entity.isPresent()) {
                known.add(sentence, hit.from(), hit.to(), entity, false);
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!token.isCapitalised() || undecided.get(i) || sentence.isCovered(i, Mention.NAMED) || sentence.isCovered(i, Mention.Type.DATE)) {
                continue;
            }
            boolean longer = i + 1 < sentence.size() && sentence.token(i + 1).isCapitalised();
            Set<Entity> given = !longer && isAddressedByGivenName(sentence, i) ? peopleByGivenName.getOrDefault(token.folded(), Set.of()) : Set.of();
            Set<Entity> people = given.size() == 1 ? given : namedUpTo(peopleBySurname.getOrDefault(token.folded(), Set.of()), sentence, i);
            Set<Entity> bodies = bodiesByShortForm.getOrDefault(token.isAllCapitals() && bodiesByShortForm.containsKey(token.text()) ? token.text() : token.folded(), Set.of());
            if (people.size() == 1 && !NameGrammar.isOrdinalOfRuler(sentence, i + 1)) {
                sentence.absorb(new Mention(Mention.Type.PERSON, NameGrammar.withParticles(sentence, i), i + 1,
                        new Mention.Named(people.iterator().next(), false)));
            } else if (people.isEmpty() && bodies.size() == 1 && isShortForm(sentence, i)) {
                sentence.add(new Mention(Mention.Type.ORG, i, i + 1, new Mention.Named(bodies.iterator().next(), false)));
            } else if (people.isEmpty() && !sentence.isCovered(i) && words.list("function").match(sentence.tokens, i) < 0 && words.list("rank").match(sentence.tokens, i) < 0
                    && words.rankBefore(sentence.tokens, i) >= 0) {
                sentence.add(new Mention(Mention.Type.PERSON, i, i + 1,
                        new Mention.Named(Entity.unknown(token.text(), EntityType.PERSON), false)));
            }
        }
    }

    /**
     * Whom the article names in full of those that a short name may stand for, known or not: of several, the only one whom it has named so far,
     * or the only one known where it named that one first.
     */
    private Set<Entity> namesakes(Sentence sentence, NameIndex.Hit hit) {
        Set<Entity> recorded = hit.entities().stream().filter(known.inFull()::contains).collect(Collectors.toCollection(LinkedHashSet::new));
        if (hit.type() != Mention.Type.PERSON || hit.full() || hit.to() - hit.from() > 1 || recorded.isEmpty()) {
            return recorded;
        }
        Set<Entity> all = new LinkedHashSet<>(recorded);
        peopleBySurname.getOrDefault(sentence.token(hit.from()).folded(), Set.of()).stream()
                .filter(other -> other.isCatalogued() || recorded.stream().noneMatch(one -> sharesGivenName(one, other))).forEach(all::add);
        Set<Entity> told = namedUpTo(all, sentence, hit.from());
        return told.size() > 1 && recorded.size() == 1 && recorded.contains(firstNamed(told)) ? recorded : told;
    }

    /** "Janet L. Roth" is Janet Roth. */
    private static boolean sharesGivenName(Entity one, Entity other) {
        return one.name().substring(0, one.name().indexOf(' ') + 1).equals(other.name().substring(0, other.name().indexOf(' ') + 1));
    }

    /** Of several people of one surname, the only one whom the article has named in full up to a token; all of them where there is none or more than one. */
    private Set<Entity> namedUpTo(Set<Entity> people, Sentence sentence, int at) {
        if (people.size() < 2) {
            return people;
        }
        int index = positions.get(sentence);
        Set<Entity> told = people.stream().filter(person -> {
            Introduction first = introductions().get(person);
            return first != null && (first.sentence() < index || first.sentence() == index && first.to() <= at);
        }).collect(Collectors.toSet());
        return told.size() == 1 ? told : people;
    }

    private Entity firstNamed(Set<Entity> people) {
        return people.stream().filter(introductions()::containsKey)
                .min(Comparator.comparing((Entity person) -> introductions().get(person).sentence()).thenComparing(person -> introductions().get(person).to())).orElse(Entity.NONE);
    }

    /** Where each of the people is first named in full; the capitals of a headline make no new names. Found once, and only for articles in which a surname may mean several. */
    private Map<Entity, Introduction> introductions() {
        if (introductions == null) {
            introductions = new HashMap<>();
            for (int index = 0; index < sentences.size(); index++) {
                for (Mention mention : sentences.get(index).all(Mention.Type.PERSON)) {
                    if (mention.meaning() instanceof Mention.Named told && told.full() && (told.entity().isCatalogued() || !sentences.get(index).isTitleCase())) {
                        introductions.putIfAbsent(told.entity(), new Introduction(index, mention.to()));
                    }
                }
            }
        }
        return introductions;
    }

    /** "His nephew Sadeq", "le frère de X, Ali": who bears that first name with the surname of somebody just named. */
    void families(Sentence sentence) {
        int index = positions.get(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            Mention told = sentence.at(i, Mention.NAMED);
            boolean unknown = told == null || told.type() == Mention.Type.PERSON && told.length() == 1 && !told.entity().isCatalogued();
            if (!unknown || !sentence.token(i).isCapitalised() || !kinds.isKin(sentence, i, i + 1)) {
                continue;
            }
            String first = sentence.token(i).text();
            Set<Entity> found = sentences.subList(Math.max(0, index - 1), index + 1).stream().flatMap(near -> near.all(Mention.Type.PERSON).stream())
                    .map(Mention::entity).filter(known.inFull()::contains).flatMap(p -> relatives(first, p).stream()).collect(Collectors.toSet());
            if (found.size() == 1) {
                Mention relative = new Mention(Mention.Type.PERSON, i, i + 1, new Mention.Named(found.iterator().next(), false));
                if (told == null) {
                    sentence.add(relative);
                } else {
                    sentence.replace(told, relative);
                }
            }
        }
    }

    /** The people known under a first name and the surname of somebody. */
    private List<Entity> relatives(String first, Entity person) {
        List<Token> name = Tokenizer.tokenize(person.name(), 0);
        for (int from = 1; from < name.size(); from++) {
            List<Token> full = Tokenizer.tokenize(first + " " + person.name().substring(name.get(from).start()), 0);
            List<Entity> found = lexicon.names().find(full, false).stream().filter(h -> h.full() && h.type() == Mention.Type.PERSON && h.to() - h.from() == full.size())
                    .flatMap(h -> h.entities().stream()).filter(e -> !e.equals(person)).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "The Commission", "Nippon": a word for a kind of body stands for one only behind an article, and alone. */
    private boolean isShortForm(Sentence sentence, int i) {
        boolean kind = words.list("body-word").match(List.of(sentence.token(i)), 0) >= 0;
        boolean next = i + 1 < sentence.size() && sentence.token(i + 1).isCapitalised() && !sentence.isCovered(i + 1);
        return !next && (!kind || sentence.is(i - 1, "the", "le", "la", "l'", "du", "au", "this", "cette", "ce")
                && !sentence.is(i + 1, "of", "de", "du", "des", "d'"));
    }

    /** Whether a sentence that shortens the name of a happening tells when it was, and where or who took part in it; a nation beside the name tells another one. */
    private boolean isToldWith(Sentence sentence, NameIndex.Hit hit) {
        boolean another = sentence.at(hit.to(), Mention.Type.NATION, Mention.Type.COUNTRY) != null || sentence.endingAt(hit.from(), Mention.Type.NATION, Mention.Type.OWNER) != null;
        List<Event> events = lexicon.happenedTo(hit.entities().get(0));
        return events.isEmpty() || !another && events.stream().anyMatch(event -> isDated(sentence, event.period()) && sentence.all(Mention.Type.PLACE, Mention.Type.ORG).stream()
                .anyMatch(mention -> mention.entity().equals(event.place()) || event.participants().stream().anyMatch(part -> part.entity().equals(mention.entity()))));
    }

    private static boolean isDated(Sentence sentence, Period when) {
        return sentence.all(Mention.Type.DATE).stream().map(date -> ((Mention.Time) date.meaning()).edtf())
                .anyMatch(told -> !told.isUnknown() && Period.within(told).possiblyIntersects(when));
    }

    /**
     * Whether a short name that the article does not introduce can stand for the one person known by it: where the article tells of an
     * organisation or country in which that person is known to have held an office, and no kinship stands before it.
     */
    private boolean isInContext(Sentence sentence, NameIndex.Hit hit) {
        Entity entity = hit.entities().get(0);
        if (entity.type() == EntityType.THING) {
            return isToldWith(sentence, hit);
        }
        if (entity.type() != EntityType.PERSON) {
            return true;
        }
        Mention title = sentence.endingAt(hit.from(), Mention.Type.TITLE);
        if (title != null && lexicon.hasBorne(entity, ((Mention.Titled) title.meaning()).title(), Entity.NONE)) {
            return true;
        }
        for (int i = hit.to(); i <= hit.to() + NEAR_TITLE; i++) {
            // "X became sultan": whom our record has as one.
            Mention borne = sentence.at(i, Mention.Type.TITLE);
            if (borne != null && words.list("copula").match(sentence.tokens, hit.to()) > 0 && lexicon.hasBorne(entity, ((Mention.Titled) borne.meaning()).title(), Entity.NONE)) {
                return true;
            }
        }
        boolean kin = hit.from() > 0 && words.list("kin").match(sentence.tokens, hit.from() - 1) >= 0;
        Set<Entity> bodies = lexicon.bodiesOf(entity);
        if (words.french() && sentence.is(hit.from() - 1, "gouvernement", "cabinet") && bodies.stream().anyMatch(b -> b.type() == EntityType.COUNTRY)) {
            // "Ministre du gouvernement Roth"
            return true;
        }
        return !kin && (bodies.isEmpty() || bodies.stream().anyMatch(known::isTold));
    }

    /** The article names somebody else of that name in full. */
    private boolean isNamesake(Sentence sentence, NameIndex.Hit hit) {
        return hit.to() - hit.from() == 1 && peopleBySurname.containsKey(sentence.token(hit.from()).folded());
    }

    /** "President Castro": of several people of that name, the one who bears the title at the time of the article. */
    Entity titledNamesake(Sentence sentence, NameIndex.Hit hit) {
        Mention title = sentence.endingAt(hit.from(), Mention.Type.TITLE);
        if (title == null || hit.entities().size() < 2) {
            return Entity.NONE;
        }
        List<Entity> holders = hit.entities().stream()
                .filter(e -> lexicon.holdsAtPublication(e, ((Mention.Titled) title.meaning()).title(), anchor)).toList();
        return holders.size() == 1 ? holders.get(0) : Entity.NONE;
    }
}
