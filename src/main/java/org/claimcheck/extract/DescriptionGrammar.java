package org.claimcheck.extract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.time.Period;

/** Finds whom descriptions stand for: "the Hamas chief", "the 71-year-old Scot", "le chanteur". */
final class DescriptionGrammar {

    /** Days by which an article may be dated before the death of which it tells. */
    private static final int ANNOUNCED = 2;

    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final List<Sentence> sentences;
    private final Map<Sentence, Integer> positions;
    private final Set<Entity> namedInFull;
    private final PersonReference people;

    DescriptionGrammar(Lexicon lexicon, Anchor anchor, List<Sentence> sentences, Map<Sentence, Integer> positions, Set<Entity> namedInFull, PersonReference people) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.anchor = anchor;
        this.sentences = sentences;
        this.positions = positions;
        this.namedInFull = namedInFull;
        this.people = people;
    }

    /** "The Hamas chief" stands for the one person to whom the article gives that role. */
    void find(Function<Sentence, List<PeopleGrammar.Held>> held) {
        Map<String, Set<Entity>> holders = new LinkedHashMap<>();
        Map<String, Integer> firstTold = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (PeopleGrammar.Held one : held.apply(sentence)) {
                if (!one.role().definite() && !one.role().part().isEmpty()) {
                    continue;
                }
                holders.computeIfAbsent(key(one.role()), k -> new LinkedHashSet<>()).add(one.holder());
                firstTold.putIfAbsent(key(one.role()), positions.get(sentence));
            }
        }
        Set<Entity> named = new LinkedHashSet<>();
        Map<String, Set<Entity>> others = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (Mention role : sentence.all(Mention.Type.ROLE)) {
                Mention.Role meaning = (Mention.Role) role.meaning();
                boolean attached = held.apply(sentence).stream().anyMatch(h -> h.from() <= role.from() && role.to() <= h.to());
                boolean apposed = sentence.is(role.from() - 1, ",") && sentence.endingAt(role.from() - 1, Mention.Type.PERSON) != null
                        && (role.to() >= sentence.size() || sentence.is(role.to(), ",", "."));
                // "X, the 41st president of Y, ...": whoever holds the office now, X is meant.
                boolean fresh = isNew(sentence, role);
                // "Le commandant tué lundi": whoever holds the office now was not.
                boolean felled = words.list("death.killed").match(sentence.tokens, sentence.is(role.to(), "who", "qui") ? role.to() + 2 : role.to()) > 0
                        && words.verbGroup().match(sentence.tokens, role.to()) < 0;
                // "The president of X is the head of state": what the office is, and nobody who holds it.
                boolean defined = sentence.is(role.to(), "is", "est") && sentence.at(role.to() + 1, Mention.Type.ROLE, Mention.Type.TITLE) != null;
                // "X was president of Y": X is, whoever holds the office now.
                int copula = words.list("copula").matchBefore(sentence.tokens, role.from());
                boolean predicated = copula > 0 && sentence.endingAt(copula, Mention.Type.PERSON) != null || isCapacity(sentence, role);
                if (felled && !fresh || defined || predicated || attached || apposed || ordinalBefore(sentence, role) || !fresh && isOther(sentence, role) || !meaning.definite() || !sentence.is(role.from(), "the", "le", "la", "l'")
                        && !meaning.organization().isPresent()) {
                    continue;
                }
                if (!meaning.organization().isPresent() && firstTold.getOrDefault(key(meaning), 0) > positions.get(sentence)) {
                    // "The writer left. X has a son, the writer Y": not yet Y.
                    continue;
                }
                Set<Entity> candidates = fresh ? Set.of() : holders.getOrDefault(key(meaning), Set.of());
                if (candidates.isEmpty()) {
                    candidates = namedInFull.stream().filter(e -> e.type() == EntityType.PERSON
                            && lexicon.hasBorne(e, meaning.title(), meaning.organization())).filter(e -> mayBeMeant(e, sentence, role, named)).collect(Collectors.toSet());
                    Set<Entity> doers = others.computeIfAbsent(key(meaning), k -> new LinkedHashSet<>());
                    candidates.stream().filter(e -> acts(e, sentence, role)).forEach(doers::add);
                    candidates.removeAll(doers);
                }
                if (meaning.qualifiers().contains(RoleQualifiers.FORMER)) {
                    // "The former prime minister was shot": not who is in office.
                    candidates = candidates.stream().filter(e -> !lexicon.holdsAtPublication(e, meaning.title(), anchor)).collect(Collectors.toSet());
                } else if (candidates.size() > 1) {
                    candidates = candidates.stream().filter(e -> lexicon.holdsAtPublication(e, meaning.title(), anchor))
                            .collect(Collectors.toSet());
                }
                if (fresh) {
                    candidates = candidates.stream().filter(e -> lexicon.tookOfficeLately(e, meaning.title(), anchor)).collect(Collectors.toSet());
                }
                if (anchor.isKnown() && isKilled(sentence, role.from())) {
                    // "Bomb kills Northern Front chief": hardly the leader who is known to have lived on.
                    Period told = Period.on(anchor.latest().plusDays(ANNOUNCED));
                    candidates = candidates.stream().filter(e -> !e.isCatalogued() || lexicon.diedBefore(e, told)).collect(Collectors.toSet());
                }
                int title = titleOf(sentence, role);
                String other = words.french() && sentence.is(role.from(), "la") || words.list("female-title").match(sentence.tokens, title) > 0 ? "male"
                        : words.list("male-title").match(sentence.tokens, title) > 0 ? "female" : "";
                // "La chancelière", "the Queen": no man.
                candidates = other.isEmpty() ? candidates : candidates.stream().filter(e -> !people.gender(e).equals(other)).collect(Collectors.toSet());
                if (candidates.size() == 1) {
                    sentence.add(new Mention(Mention.Type.PERSON, role.from(), role.to(),
                            new Mention.Named(candidates.iterator().next(), false)));
                }
            }
            sentence.all(Mention.Type.PERSON).stream().map(Mention::entity).forEach(named::add);
        }
    }

    /**
     * Whether words for an office may mean somebody whom nothing in the article calls its holder: "the pope will speak on Sunday. X came in 1985"
     * means a pope who is not named yet only if it is the one in office, and nobody dead in what is to come.
     */
    private boolean mayBeMeant(Entity person, Sentence sentence, Mention role, Set<Entity> named) {
        Mention.Role meaning = (Mention.Role) role.meaning();
        if (!anchor.isKnown() || meaning.qualifiers().contains(RoleQualifiers.FORMER) || lexicon.holdsAtPublication(person, meaning.title(), anchor)) {
            return true;
        }
        boolean told = named.contains(person) || sentence.all(Mention.Type.PERSON).stream().anyMatch(m -> m.to() <= role.from() && m.entity().equals(person));
        boolean ahead = sentence.tokens.stream().anyMatch(token -> token.is("will") || token.word().future());
        // "The prime minister resigned in 2022. X had lost ...": X, who was it then.
        boolean then = !ahead && sentence.all(Mention.Type.DATE).stream().anyMatch(date -> ((Mention.Time) date.meaning()).yearStated()
                && lexicon.heldDuring(person, meaning.title(), Period.within(ClauseDates.edtf(date))));
        return then || told && !(ahead && lexicon.diedBefore(person, anchor));
    }

    /** "X announced the death of the former prime minister": whether somebody does something in the clause that tells of the one described, who is somebody else then. */
    private boolean acts(Entity person, Sentence sentence, Mention role) {
        boolean article = sentence.is(role.from(), "the", "le", "la", "l'");
        int before = article ? role.from() - 1 : sentence.is(role.from() - 1, "the", "la", "l'") ? role.from() - 2 : -1;
        boolean governed = before > 0 && sentence.is(before, "of", "to", "with", "for", "by", "against", "de", "à", "avec", "par", "contre") || sentence.is(role.from() - 1, "du", "au");
        return governed && sentence.all(Mention.Type.PERSON).stream().anyMatch(m -> m.entity().equals(person) && m.to() < role.from()
                && (words.verbGroup().match(sentence.tokens, m.to()) > 0 || !sentence.token(m.to()).word().finite().isEmpty())
                && IntStream.range(m.to(), role.from()).noneMatch(i -> sentence.is(i, ",", ";", ":", "and", "et", "but", "mais", "that", "que", "qu'", "as", "comme", "when", "quand") || sentence.isQuoteMark(i)));
    }

    /** "Took the oath as president of X", "redevenu premier ministre": an office that somebody has or gets, and nobody who acts; "as X's president said" is a clause. */
    private boolean isCapacity(Sentence sentence, Mention role) {
        boolean bare = !sentence.is(role.from(), "the", "le", "la", "l'");
        boolean acts = words.verbGroup().match(sentence.tokens, role.to()) > 0 || role.to() < sentence.size() && !sentence.token(role.to()).word().finite().isEmpty();
        // "Named prime minister in May, he was dismissed by X"
        boolean made = words.list("appointment.participle").matchBefore(sentence.tokens, role.from()) >= 0 || words.list("election.participle").matchBefore(sentence.tokens, role.from()) >= 0;
        return bare && (made || !acts && words.list("in-capacity").matchBefore(sentence.tokens, role.from()) >= 0 || words.list("become").matchBefore(sentence.tokens, role.from()) >= 0
                || words.french() && words.list("become-again").matchBefore(sentence.tokens, role.from()) >= 0);
    }

    /** "Bomb kills Northern Front chief", "killing a top Northern Front chief": whether a title stands behind a verb of killing. */
    private boolean isKilled(Sentence sentence, int title) {
        int at = title;
        while (at > 0 && (words.list("article").matchBefore(sentence.tokens, at) >= 0 || words.list("person-adjective").matchBefore(sentence.tokens, at) >= 0
                || words.list("role-adjective").matchBefore(sentence.tokens, at) >= 0)) {
            at--;
        }
        return words.list("death.killed").matchBefore(sentence.tokens, at) >= 0 || words.list("slaying").matchBefore(sentence.tokens, at) >= 0;
    }

    /** "The new prime minister", and no "next" one. */
    private static boolean isNew(Sentence sentence, Mention role) {
        return sentence.is(titleOf(sentence, role) - 1, "new", "nouveau", "nouvel", "nouvelle");
    }

    /** "The previous prime minister", "a new president", "the last pope": somebody else than who holds the office in the article. */
    private boolean isOther(Sentence sentence, Mention role) {
        for (int i = Math.max(0, role.from() - 1); i < titleOf(sentence, role); i++) {
            if (words.list("other-holder").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "The 41st president", "the first pope": one of the past. */
    private static boolean ordinalBefore(Sentence sentence, Mention role) {
        Ordinals ordinals = new Ordinals(sentence);
        return IntStream.rangeClosed(role.from(), titleOf(sentence, role)).anyMatch(i -> ordinals.endingAt(i) > 0);
    }

    /** Where the bare title of a role begins. */
    private static int titleOf(Sentence sentence, Mention role) {
        return sentence.all(Mention.Type.TITLE).stream().filter(role::covers).mapToInt(Mention::from).min().orElse(role.to());
    }

    private String key(Mention.Role role) {
        String title = lexicon.isLeading(role.title()) && role.organization().isPresent() ? "leader" : role.title();
        return title + "@" + role.organization().key() + role.qualifiers();
    }

    /** "Le chanteur", where the article calls only one person so before the name: "le chanteur Paul Martin". */
    void introduced() {
        Map<String, Set<Entity>> called = new LinkedHashMap<>();
        Set<Entity> told = new LinkedHashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = 1; i < sentence.size() - 1; i++) {
                int end = sentence.is(i - 1, "le", "la", "l'", "du", "au") && !sentence.isCovered(i, Mention.NAMED) ? words.list("person-description").match(sentence.tokens, i) : -1;
                // Who is in office is hardly called by another calling.
                boolean only = told.size() == 1 && sentence.is(i - 1, "le", "la", "l'") && told.stream().noneMatch(person -> lexicon.isInOffice(person, anchor));
                Set<Entity> people = end < 0 ? Set.of() : called.getOrDefault(sentence.text(i, end).toLowerCase(Locale.ROOT), only ? told : Set.of());
                boolean alone = end > 0 && end < sentence.size() && sentence.at(end, Mention.Type.PERSON, Mention.Type.NATION) == null && !sentence.token(end).isCapitalised()
                        && !sentence.is(end, "de", "du", "des", "d'", "et") && sentence.token(end).word().adjectives().isEmpty();
                if (people.size() == 1 && alone) {
                    int from = sentence.is(i - 1, "du", "au") ? i : i - 1;
                    sentence.add(new Mention(Mention.Type.PERSON, from, end, new Mention.Named(people.iterator().next(), false)));
                }
            }
            for (Mention person : sentence.all(Mention.Type.PERSON)) {
                told.add(person.entity());
                int noun = person.meaning() instanceof Mention.Named named && named.full() ? describingNoun(sentence, person.from()) : -1;
                if (noun > 0) {
                    int end = words.list("person-description").match(sentence.tokens, noun);
                    called.computeIfAbsent(sentence.text(noun, end).toLowerCase(Locale.ROOT), k -> new LinkedHashSet<>()).add(person.entity());
                }
            }
        }
    }

    /** "Le chanteur engagé X": where the noun that tells what X is begins, before adjectives; -1 if none does. */
    private int describingNoun(Sentence sentence, int name) {
        int at = name;
        for (int guard = 0; guard < 3 && at > 1; guard++) {
            int noun = words.list("person-description").matchBefore(sentence.tokens, at);
            if (noun > 0) {
                return sentence.is(noun - 1, "le", "la", "l'", "du", "au") ? noun : -1;
            }
            Token token = sentence.token(at - 1);
            if (!token.isWord() || token.word().adjectives().isEmpty() && sentence.endingAt(at, Mention.Type.NATION) == null) {
                return -1;
            }
            at--;
        }
        return -1;
    }
}
