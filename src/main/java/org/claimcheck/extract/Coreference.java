package org.claimcheck.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Zone;
import org.claimcheck.time.Period;

/**
 * Finds whom and what possessives, descriptions and pronouns stand for: "its", "the group", "the Hamas chief", "he". Where two readings remain,
 * they stand for nobody.
 */
final class Coreference {

    /** Days by which an article may be dated before the death of which it tells. */
    private static final int ANNOUNCED = 2;

    private static final String[] MALE = {"mr", "sir", "lord", "m", "monsieur"};
    private static final String[] FEMALE = {"mrs", "ms", "miss", "lady", "dame", "mme", "madame", "mlle"};
    /** Words of a title before a name that "of" may stand before. */
    private static final int MOST_TITLE_WORDS = 4;
    /** Words from "sous" to the name behind it: "sous le premier président du pays, X". */
    private static final int LONGEST_UNDER = 8;
    /** Words that name a part of a body, at most: "external security organisation". */
    private static final int MOST_PART_WORDS = 4;
    /** Tokens of a sentence that only tells an age: "He was 83 years old." */
    private static final int LONGEST_AGE = 6;
    /** Sentences back in which a pronoun looks for whom it stands for. */
    private static final int LOOK_BACK = 4;

    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final NameGrammar names;
    private final List<Sentence> sentences;
    private final Map<Sentence, Integer> positions;
    private final Set<Entity> namedInFull;
    private final Map<Entity, String> genders = new HashMap<>();
    private final Entity mainBody;
    private int firstOfMain;
    /** Whether the main organisation is prominent; null until asked. */
    private Boolean mainIsProminent;
    /** The last words of the names told in full; null until asked. */
    private Set<String> surnames;

    /**
     * @param sentences   those of an article, with the names in them
     * @param positions   their indexes
     * @param namedInFull whom and what it names in full
     */
    Coreference(Lexicon lexicon, Anchor anchor, NameGrammar names, List<Sentence> sentences, Map<Sentence, Integer> positions, Set<Entity> namedInFull) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.anchor = anchor;
        this.names = names;
        this.sentences = sentences;
        this.namedInFull = namedInFull;
        this.positions = positions;
        this.mainBody = mainBody();
    }

    /** Adds what names bodies: "its", "the group", "its armed wing". */
    void ofBodies() {
        possessives();
        sentences.forEach(this::parts);
    }

    /**
     * Adds what names people: "the Hamas chief", "he".
     *
     * @param held which roles a sentence tells of whom
     */
    void ofPeople(Function<Sentence, List<PeopleGrammar.Held>> held) {
        descriptions(held);
        if (words.french()) {
            introduced();
        }
        pronouns();
        sentences.forEach(this::ownersByPronoun);
        sentences.forEach(this::owners);
    }

    /** "He died, his nephew said": what is owned behind a pronoun, where nobody else is told between, is that of whom the pronoun stands for. */
    private void ownersByPronoun(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            boolean hers = sentence.is(i, "her");
            if (!hers && !sentence.is(i, "his", "son", "sa", "ses")) {
                continue;
            }
            int at = i;
            Mention last = sentence.all(Mention.PARTIES).stream().filter(m -> m.to() <= at).reduce((a, b) -> b).orElse(null);
            boolean pronoun = last != null && last.type() == Mention.Type.PERSON && last.length() == 1
                    && (words.french() ? sentence.is(last.from(), "il", "elle") : sentence.is(last.from(), hers ? "she" : "he"));
            Mention owner = sentence.at(i, Mention.Type.OWNER);
            if (pronoun && owner != null && owner.length() == 1 && owner.entity().type() == EntityType.PERSON && !owner.entity().equals(last.entity())) {
                sentence.replace(owner, new Mention(Mention.Type.OWNER, i, i + 1, last.meaning()));
            }
        }
    }

    /** "The Hamas chief" stands for the one person to whom the article gives that role. */
    private void descriptions(Function<Sentence, List<PeopleGrammar.Held>> held) {
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
                if (felled && !fresh || defined || attached || apposed || ordinalBefore(sentence, role) || !fresh && isOther(sentence, role) || !meaning.definite() || !sentence.is(role.from(), "the", "le", "la", "l'")
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
                            && lexicon.hasBorne(e, meaning.title(), meaning.organization())).collect(Collectors.toSet());
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
                if (anchor.isKnown() && words.list("death.killed").matchBefore(sentence.tokens, role.from()) >= 0) {
                    // "Bomb kills Northern Front chief": hardly the leader who is known to have lived on.
                    Period told = Period.on(anchor.latest().plusDays(ANNOUNCED));
                    candidates = candidates.stream().filter(e -> !e.isCatalogued() || lexicon.diedBefore(e, told)).collect(Collectors.toSet());
                }
                int title = titleOf(sentence, role);
                String other = words.french() && sentence.is(role.from(), "la") || words.list("female-title").match(sentence.tokens, title) > 0 ? "male"
                        : words.list("male-title").match(sentence.tokens, title) > 0 ? "female" : "";
                // "La chancelière", "the Queen": no man.
                candidates = other.isEmpty() ? candidates : candidates.stream().filter(e -> !gender(e).equals(other)).collect(Collectors.toSet());
                if (candidates.size() == 1) {
                    sentence.add(new Mention(Mention.Type.PERSON, role.from(), role.to(),
                            new Mention.Named(candidates.iterator().next(), false)));
                }
            }
        }
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

    /** "The group", "its", "his": stand for the leading organisation, or the only person, of this sentence or the one before. */
    private void possessives() {
        Sentence previous = null;
        for (Sentence sentence : sentences) {
            if (sentence.passage.zone() == Zone.CAPTION) {
                continue;
            }
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.is(i, "its", "their", "son", "sa", "ses", "leur", "leurs", "his", "her")) {
                    // "L'Assemblée a élu son frère": no body has a brother.
                    boolean kin = words.list("kin").match(sentence.tokens, i + 1) > 0;
                    Mention beside = french(sentence, i) && !kin ? besideOwner(sentence, i) : null;
                    if (beside != null) {
                        sentence.add(new Mention(Mention.Type.OWNER, i, i + 1, new Mention.Named(beside.entity(), false)));
                        continue;
                    }
                    Entity leaving = leaves(sentence, i + 1) ? teller(sentence, i, sentence.is(i, "her") ? "female" : "male") : Entity.NONE;
                    if (leaving.isPresent()) {
                        sentence.add(new Mention(Mention.Type.OWNER, i, i + 1, new Mention.Named(leaving, false)));
                        continue;
                    }
                    Mention told = sentence.is(i - 1, ",") ? sentence.endingAt(i - 1, Mention.Type.PERSON) : null;
                    // "X, his agent": somebody else's.
                    int reach = told == null ? i : told.from();
                    Entity owner = sentence.is(i, "leur", "leurs") ? several(sentence, leadingBody(sentence, i, previous), previous)
                            : sentence.is(i, "its", "their") || words.french() && !kin && people(sentence, i, "").isEmpty() && leadingBody(sentence, i, null).isPresent()
                            ? leadingBody(sentence, i, words.french() ? null : previous) : opening(sentence, i, sentence.is(i, "her") ? "female" : words.french() ? "" : "male", reach);
                    if (owner.isPresent() && !isOfOpeningBody(sentence, i, owner)) {
                        boolean sure = owner.type() != EntityType.PERSON || isAlone(sentence, reach, sentence.is(i, "her") ? "female" : words.french() ? "" : "male");
                        sentence.add(new Mention(Mention.Type.OWNER, i, i + 1, new Mention.Named(owner, false, sure)));
                    }
                } else if (sentence.is(i, "the", "le", "la", "l'", "this", "cette", "ce", "du", "au")) {
                    description(sentence, i, previous);
                }
            }
            previous = sentence;
        }
    }

    private boolean french(Sentence sentence, int possessive) {
        return words.french() && sentence.is(possessive, "son", "sa", "ses");
    }

    /** "Norbank et son partenaire", "la Norvège doit son succès": the body right before the pronoun, or that acts in its clause; null if none does. */
    private Mention besideOwner(Sentence sentence, int possessive) {
        Mention joined = sentence.is(possessive - 1, "et") ? sentence.endingAt(possessive - 1, Mention.Type.ORG, Mention.Type.COUNTRY) : null;
        return joined != null ? joined : actingBody(sentence, possessive, "le", "la", "l'");
    }

    /** "Le jury rendra son verdict": that of the body with which the sentence opens, and nobody's who was told before. */
    private boolean isOfOpeningBody(Sentence sentence, int possessive, Entity owner) {
        boolean opens = words.french() && sentence.is(possessive, "son", "sa", "ses") && sentence.is(0, "le", "la", "l'", "un", "une", "ce", "cette")
                && words.list("body-noun").match(sentence.tokens, 1) > 0 && sentence.at(1, Mention.Type.TITLE) == null;
        return opens && sentence.all(Mention.PARTIES).stream().noneMatch(m -> m.to() <= possessive && m.entity().equals(owner));
    }

    /** "Les États-Unis ... leur armée": a body that goes by a plural, as "leur" wants it; none for others. */
    private static Entity several(Sentence sentence, Entity body, Sentence previous) {
        for (Sentence where : previous == null ? List.of(sentence) : List.of(sentence, previous)) {
            for (Mention mention : where.all(Mention.Type.ORG, Mention.Type.COUNTRY)) {
                if (mention.entity().equals(body) && where.is(mention.from() - 1, "les", "des", "aux")) {
                    return body;
                }
            }
        }
        return Entity.NONE;
    }

    /** "In his speech on Monday, X said": X, else whom the words before name. */
    private Entity opening(Sentence sentence, int at, String gender, int reach) {
        Mention same = IntStream.of(1, 2).filter(i -> i < at && sentence.is(at, sentence.token(i).lower())).mapToObj(i -> sentence.at(i, Mention.Type.OWNER))
                .filter(Objects::nonNull).findFirst().orElse(null);
        if (same != null && comma(sentence, same.from()) == comma(sentence, at)) {
            // "In his meeting with Y and in his visit to Rome, X ...": both his.
            return same.entity();
        }
        boolean opens = at <= 4 && comma(sentence, at) < sentence.size() && people(sentence, at, "").isEmpty()
                && (sentence.is(0, "in", "during", "at", "after", "before", "with", "for", "on", "upon", "since", "following", "dans", "lors", "pendant", "durant", "au", "à", "en",
                "depuis", "après", "avant", "avec", "pour", "malgré", "dès", "despite", "\"", "“", "«")
                || sentence.is(0, "juste", "peu", "aussitôt", "just", "shortly", "soon") && sentence.is(1, "après", "avant", "after", "before"));
        Mention first = opens ? sentence.all(Mention.Type.PERSON).stream().filter(m -> m.from() > comma(sentence, at)).findFirst().orElse(null) : null;
        boolean fits = first != null && (gender.isEmpty() || gender(first.entity()).isEmpty() || gender(first.entity()).equals(gender));
        if (fits && words.list("burial.noun").match(sentence.tokens, at + 1) > 0) {
            // "At his funeral, X said": not that of X, and of whom nothing tells for sure.
            return Entity.NONE;
        }
        return fits ? first.entity() : antecedent(sentence, reach, gender);
    }

    private static int comma(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && !sentence.is(at, ",")) {
            at++;
        }
        return at;
    }

    /** "The group", "the bank's": stands for the body of that kind told last, else for the leading one. */
    private void description(Sentence sentence, int i, Sentence previous) {
        int country = words.list("country-description").match(sentence.tokens, i + 1);
        if (country > 0) {
            Set<Entity> told = sentence.all(Mention.Type.COUNTRY).stream().filter(m -> m.to() <= i).map(Mention::entity).collect(Collectors.toSet());
            Mention nation = lastNation(sentence, i);
            if (nation != null && sentence.is(nation.to(), "capital")) {
                told = Set.of(nation.entity());
            } else if (nation != null && !told.isEmpty()) {
                told.add(nation.entity());
            }
            if (told.isEmpty() && previous != null) {
                told = previous.all(Mention.Type.COUNTRY, Mention.Type.NATION).stream().map(Mention::entity).collect(Collectors.toSet());
            }
            String form = Tokenizer.lower(sentence.text(i + 1, country));
            if (told.size() > 1) {
                // "Qatar urged Saudi Arabia ..., the kingdom": the one that is a kingdom.
                told.removeIf(c -> !lexicon.isOfForm(c, form));
            } else if (words.list("state-form").match(sentence.tokens, i + 1) == country) {
                // "Iran ... the kingdom": not a republic.
                told.removeIf(c -> !lexicon.isOfForm(c, form) && lexicon.hasForm(c));
            }
            if (told.size() == 1 && !sentence.is(country, "of", "de", "du", "des", "d'", "where", "où")) {
                sentence.add(new Mention(Mention.Type.COUNTRY, i, country, new Mention.Named(told.iterator().next(), false)));
            }
            return;
        }
        int end = bodyDescription(sentence, i + 1);
        if (end < 0) {
            return;
        }
        Entity kind = bodyOfKind(sentence, i, kindBetween(sentence, i + 1, end));
        if (!kind.isPresent() && words.list("called-so").match(sentence.tokens, i + 1) == end) {
            return;
        }
        Entity body = kind.isPresent() ? kind : describedBody(sentence, i, previous);
        Mention opener = sentence.is(i - 1, ",") && words.list("say").match(sentence.tokens, end) > 0 ? sentence.at(sentence.is(0, "the", "le", "la", "l'") ? 1 : 0, Mention.Type.ORG) : null;
        if (opener != null) {
            // "X has sold its share in Y, the firm said": X.
            body = opener.entity();
        }
        if (words.list("club-word").match(sentence.tokens, end - 1) > 0 && !kind.isPresent()) {
            Set<Entity> clubs = new LinkedHashSet<>(bodies(sentence, i));
            clubs.addAll(previous == null ? Set.of() : bodies(previous, previous.size()));
            clubs.removeIf(this::isLeague);
            body = clubs.size() == 1 ? clubs.iterator().next() : Entity.NONE;
        }
        if (!kind.isPresent() && words.list("special-body").match(sentence.tokens, end - 1) > 0) {
            // "The federation" is hardly a club told before: only what alone was told.
            Set<Entity> told = new LinkedHashSet<>(bodies(sentence, i));
            told.addAll(previous == null ? Set.of() : bodies(previous, previous.size()));
            told.removeIf(b -> isOfOtherKind(b, sentence.token(end - 1)));
            body = told.size() == 1 ? told.iterator().next() : Entity.NONE;
        }
        if (!body.isPresent()) {
            return;
        }
        int from = sentence.is(i, "du", "au") ? i + 1 : i;
        if (sentence.is(end, "'s")) {
            sentence.add(new Mention(Mention.Type.OWNER, from, end + 1, new Mention.Named(body, false)));
        } else {
            sentence.add(new Mention(Mention.Type.ORG, from, end, new Mention.Named(body, false)));
        }
    }

    /** "Denmark received the Swedish king; the country ...": the last nation or country told before a token; null if none is. */
    private static Mention lastNation(Sentence sentence, int to) {
        return sentence.all(Mention.Type.COUNTRY, Mention.Type.NATION).stream().filter(m -> m.to() <= to).max(Comparator.comparingInt(Mention::from)).orElse(null);
    }

    /** Whether the name of a body tells that it is no bank, no ministry, no court: "the Office of Fair Trading". */
    private boolean isOfOtherKind(Entity body, Token kind) {
        boolean told = words.list("named-by-kind").occursIn(List.of(kind));
        return told && Tokenizer.tokenize(body.name(), 0, words).stream().anyMatch(t -> !t.lower().equals(kind.lower()) && words.list("public-body").occursIn(List.of(t)));
    }

    /** Whether a name tells that a body is no club: "Northern League". */
    private boolean isLeague(Entity body) {
        return words.list("league-word").occursIn(Tokenizer.tokenize(body.name(), 0, words));
    }

    /** "The movement's political bureau", "sa branche armée", "la branche armée du mouvement": the part that files know of it. */
    private void parts(Sentence sentence) {
        int index = positions.get(sentence);
        for (int i = 0; words.french() && i < sentence.size(); i++) {
            // "Son", "sa" may be a person's too: what they own tells.
            Entity body = sentence.is(i, "son", "sa") ? leadingBody(sentence, i, index == 0 ? null : sentences.get(index - 1)) : Entity.NONE;
            for (int end = Math.min(sentence.size(), i + 1 + MOST_PART_WORDS); body.isPresent() && end > i + 1; end--) {
                if (part(sentence, i, end, body, sentence.text(i + 1, end))) {
                    break;
                }
            }
        }
        for (Mention owner : sentence.all(Mention.Type.OWNER)) {
            for (int end = Math.min(sentence.size(), owner.to() + MOST_PART_WORDS); end > owner.to(); end--) {
                if (part(sentence, owner.from(), end, owner.entity(), sentence.text(owner.to(), end))) {
                    break;
                }
            }
        }
        if (!words.french()) {
            return;
        }
        for (Mention body : sentence.all(Mention.Type.ORG)) {
            boolean described = body.meaning() instanceof Mention.Named named && !named.full();
            int link = sentence.is(body.from() - 1, "du", "de") ? body.from() - 1 : -1;
            for (int start = link - MOST_PART_WORDS; described && link > 0 && start < link; start++) {
                if (start >= 0 && part(sentence, start, body.to(), body.entity(), sentence.text(start, link))) {
                    break;
                }
            }
        }
    }

    private boolean part(Sentence sentence, int from, int to, Entity whole, String told) {
        Entity part = whole.type() == EntityType.ORGANIZATION ? lexicon.partOf(whole, told) : Entity.NONE;
        if (part.isPresent()) {
            int start = sentence.is(from, "the") ? from + 1 : from;
            sentence.add(new Mention(Mention.Type.ORG, start, to, new Mention.Named(part, false)));
        }
        return part.isPresent();
    }

    private String kindBetween(Sentence sentence, int from, int to) {
        for (int k = from; k < to; k++) {
            if (words.list("body-description").match(sentence.tokens, k) > 0) {
                return sentence.token(k).folded();
            }
        }
        return sentence.token(to - 1).folded();
    }

    /** The one body named before a token, in this sentence or the last few, with a word such as "bank" in its name. */
    private Entity bodyOfKind(Sentence sentence, int at, String kind) {
        int index = positions.get(sentence);
        for (int back = 0; back <= LOOK_BACK && index - back >= 0; back++) {
            Sentence where = sentences.get(index - back);
            int to = back == 0 ? at : where.size();
            Set<Entity> found = where.all(Mention.Type.ORG).stream().filter(m -> m.to() <= to)
                    .filter(m -> Tokenizer.tokenize(m.entity().name(), 0).stream().anyMatch(t -> t.folded().startsWith(kind)))
                    .map(Mention::entity).collect(Collectors.toCollection(LinkedHashSet::new));
            if (!found.isEmpty()) {
                return found.size() == 1 ? found.iterator().next() : Entity.NONE;
            }
        }
        return Entity.NONE;
    }

    /** "He", "she": stand for the only person of this sentence so far, or of the one before. */
    private void pronouns() {
        for (Sentence sentence : sentences) {
            if (sentence.passage.zone() == Zone.CAPTION) {
                continue;
            }
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.isCovered(i, Mention.NAMED) || i > 0 && sentence.token(i).isCapitalised() && !sentence.isQuoteMark(i - 1) && !sentence.endsClause(i - 1)) {
                    // "Kim Jong Il": part of a name.
                    continue;
                }
                boolean french = words.french();
                boolean object = french ? isClitic(sentence, i) : sentence.is(i, "him") || sentence.is(i, "her") && !startsPhrase(sentence, i + 1);
                boolean she = object && (sentence.is(i, "her", "la") || sentence.is(i, "l'") && sentence.lower(sentence.is(i + 2, "été") ? i + 3 : i + 2).endsWith("e"));
                boolean male = sentence.is(i, french ? "il" : "he") || object && !she;
                boolean female = sentence.is(i, french ? "elle" : "she") && !(french && i > 0 && sentence.is(i - 1, "a", "avait", "est", "était")) || she;
                Entity body = reportingBody(sentence, i);
                int described = i == 0 ? personDescription(sentence) : -1;
                int latter = i == 0 ? words.list("latter").match(sentence.tokens, 0) : -1;
                if (latter > 0) {
                    Entity last = lastTold(sentence);
                    if (last.isPresent()) {
                        sentence.add(new Mention(Mention.Type.PERSON, 0, latter, new Mention.Named(last, false)));
                    }
                } else if (described > 0) {
                    Set<Entity> before = positions.get(sentence) == 0 ? Set.of() : people(sentences.get(positions.get(sentence) - 1), Integer.MAX_VALUE, "").stream()
                            .map(Mention::entity).collect(Collectors.toSet());
                    if (before.size() == 1 && fitsDescription(before.iterator().next(), sentence, described)) {
                        sentence.add(new Mention(Mention.Type.PERSON, 0, described, new Mention.Named(before.iterator().next(), false)));
                    }
                } else if (body.isPresent()) {
                    sentence.add(new Mention(NameIndex.typeOf(body), i, i + 1, new Mention.Named(body, false)));
                } else if (male || female) {
                    int reach = object ? clauseBefore(sentence, i) : i;
                    Mention relative = french && object ? sentence.endingAt(sentence.is(reach - 1, ",") ? reach - 1 : reach, Mention.Type.PERSON) : null;
                    // "C'est X qui lui succède": somebody else than X.
                    reach = relative != null && sentence.is(reach, "qui") ? relative.from() : reach;
                    // "Lui succède" may be said of her as well.
                    String gender = sentence.is(i, "lui") ? "" : female ? "female" : "male";
                    Mention acting = french && !object ? actingBody(sentence, i, sentence.is(i, "il") ? "le" : "la", "l'") : null;
                    if (acting != null) {
                        sentence.add(new Mention(acting.type(), i, i + 1, new Mention.Named(acting.entity(), false, false)));
                        continue;
                    }
                    Entity departed = object ? Entity.NONE : departed(sentence, i, gender);
                    if (departed.isPresent()) {
                        sentence.add(new Mention(Mention.Type.PERSON, i, i + 1, new Mention.Named(departed, false)));
                        continue;
                    }
                    Entity teller = object ? Entity.NONE : teller(sentence, i, gender);
                    if (teller.isPresent()) {
                        sentence.add(new Mention(Mention.Type.PERSON, i, i + 1, new Mention.Named(teller, false)));
                        continue;
                    }
                    Entity person = antecedent(sentence, reach, gender);
                    boolean impersonal = sentence.is(i, "il") && (sentence.is(i + 1, "y", "faut", "s'agit", "est") && sentence.is(i + 2, "a", "agit", "question"));
                    if (person.isPresent() && !impersonal) {
                        // "Y, who succeeded him": it was not Y.
                        Mention own = object ? sentence.endingAt(sentence.is(reach - 2, ",") ? reach - 2 : reach - 1, Mention.Type.PERSON) : null;
                        boolean sure = isAlone(sentence, own == null ? reach : own.from(), gender) || !object && isTopic(sentence, i, person);
                        sentence.add(new Mention(Mention.Type.PERSON, i, i + 1, new Mention.Named(person, false, sure)));
                    }
                }
            }
        }
    }

    /** "Le ministre X ..., le groupe estime qu'il ...": the body that acts in the clause before a French pronoun, behind whoever was told; null if none does. */
    private Mention actingBody(Sentence sentence, int pronoun, String... articles) {
        Mention found = null;
        for (Mention body : sentence.all(Mention.Type.ORG, Mention.Type.COUNTRY)) {
            boolean article = sentence.is(body.from() - 1, articles) && !sentence.is(body.from() - 2, "de", "à", "par", "avec", "pour", "contre", "dans", "en", "sur", "selon")
                    || sentence.is(body.from(), articles) && !sentence.is(body.from() - 1, "de", "à", "par", "avec", "pour", "contre", "dans", "sur", "selon");
            boolean verb = body.to() < pronoun && !sentence.token(body.to()).isCapitalised()
                    && (words.verbGroup().match(sentence.tokens, body.to()) > 0 || words.list("say").match(sentence.tokens, body.to()) > 0 || !sentence.token(body.to()).word().finite().isEmpty() && sentence.token(body.to()).word().nouns().isEmpty());
            found = article && verb ? body : found;
        }
        Mention acting = found;
        boolean nearest = acting != null && sentence.all(Mention.Type.PERSON).stream().noneMatch(p -> p.from() >= acting.to() && p.to() <= pronoun);
        return nearest ? acting : null;
    }

    /** "L'a élue", "lui succède", "la remplace": a French pronoun of whom something is done to, before the verb. */
    private boolean isClitic(Sentence sentence, int i) {
        if (!sentence.is(i, "l'", "lui", "le", "la") || i + 2 >= sentence.size()) {
            return false;
        }
        WordClass next = sentence.token(i + 1).word();
        if (sentence.is(i - 1, "pour") && !sentence.is(i, "l'") && words.list("succeed-him").match(sentence.tokens, i + 1) > 0) {
            // "Pour lui succéder"
            return true;
        }
        if (sentence.is(i, "l'")) {
            return next.verbs().contains("avoir") && !sentence.token(i + 2).word().participles().isEmpty();
        }
        if (sentence.is(i, "lui")) {
            return !next.finite().isEmpty() && i > 0 && !sentence.is(i - 1, "a", "avait", "est", "à", "avec", "de", "pour", "par", "chez", "contre");
        }
        // An article stands before a noun or an adjective.
        return !next.finite().isEmpty() && next.nouns().isEmpty() && next.adjectives().isEmpty() && !sentence.token(i + 1).isCapitalised()
                && next.participles().isEmpty() && i > 0;
    }

    /** "X met Y. The latter resigned": the person whom the sentence before tells last; none if a body or a country comes behind, or if only their people are told. */
    private Entity lastTold(Sentence sentence) {
        int position = positions.get(sentence);
        Sentence previous = position == 0 ? null : sentences.get(position - 1);
        Mention last = previous == null ? null : previous.all(Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY).stream().reduce((a, b) -> b.to() >= a.to() ? b : a).orElse(null);
        if (last == null || last.type() != Mention.Type.PERSON || isServed(previous, last)) {
            return Entity.NONE;
        }
        String gender = sentence.is(0, "cette") ? "female" : sentence.is(0, "ce") ? "male" : "";
        return people(previous, Integer.MAX_VALUE, gender).contains(last) ? last.entity() : Entity.NONE;
    }

    /** "The 71-year-old Scot has ...", "L'homme politique avait ...": the index behind words that stand for the one person told before; -1 for others. */
    private int personDescription(Sentence sentence) {
        if (words.french() && sentence.is(0, "ce", "cet", "cette")) {
            return pointed(sentence);
        }
        if (!sentence.is(0, "the", "le", "la", "l'")) {
            return -1;
        }
        int at = 1;
        boolean told = false;
        if (words.french() && sentence.size() > 5 && sentence.token(1).isCapitalised() && !sentence.isCovered(1) && sentence.is(2, "de") && sentence.token(3).isNumber() && sentence.is(4, "ans")) {
            // "Le Bergenois de 24 ans": from wherever.
            told = true;
            at = 5;
        }
        for (int guard = 0; guard < 4 && at < sentence.size(); guard++) {
            Mention age = sentence.at(at, Mention.Type.AGE);
            Mention nation = sentence.at(at, Mention.Type.NATION);
            int noun = words.list("person-description").match(sentence.tokens, at);
            noun = noun > 0 ? noun : words.list("leader-description").match(sentence.tokens, at);
            int adjective = words.list("leader-adjective").match(sentence.tokens, at);
            if (age != null) {
                told = true;
                at = age.to();
            } else if (noun > 0) {
                told = true;
                at = noun;
            } else if (nation != null) {
                at = nation.to();
            } else if (adjective > 0) {
                at = adjective;
            } else if (at + 1 < sentence.size() && sentence.followsHyphen(at + 1) && sentence.is(at + 1, "born")) {
                at += 2;
            } else {
                break;
            }
        }
        boolean goesOn = at < sentence.size() && (sentence.is(at, ",") && sentence.is(at + 1, "who", "qui", "whose", "dont", "né", "née", "mort", "morte", "âgé", "âgée") || words.verbGroup().match(sentence.tokens, at) > 0
                || sentence.token(at).isWord() && !sentence.token(at).word().finite().isEmpty() && !sentence.token(at).isCapitalised());
        return told && goesOn ? at : -1;
    }

    /** "Cet ancien ministre de la Santé a ...", "ce proche de X est ...": the index behind words that stand for the one person told before; -1 for others. */
    private int pointed(Sentence sentence) {
        int at = 1;
        while (words.list("leader-adjective").match(sentence.tokens, at) > 0 || words.list("role-adjective").match(sentence.tokens, at) > 0) {
            at = Math.max(words.list("leader-adjective").match(sentence.tokens, at), words.list("role-adjective").match(sentence.tokens, at));
        }
        Mention title = sentence.at(at, Mention.Type.ROLE, Mention.Type.TITLE);
        int noun = Math.max(words.list("person-description").match(sentence.tokens, at), words.list("person-noun").match(sentence.tokens, at));
        int end = title == null ? noun : Math.max(noun, title.to());
        for (int i = Math.max(0, end); end > 0 && i < Math.min(sentence.size(), end + AsideGrammar.LONGEST_OPENING); i++) {
            boolean verb = words.verbGroup().match(sentence.tokens, i) > 0 && !sentence.is(i, "le", "la", "les", "l'", "en", "y", "lui", "leur")
                    || !sentence.token(i).word().finite().isEmpty() && sentence.token(i).word().nouns().isEmpty() && !sentence.token(i).word().other() && !sentence.token(i).isCapitalised();
            if (verb) {
                return i;
            }
            if (!sentence.token(i).isWord()) {
                return -1;
            }
        }
        return -1;
    }

    /** "Le chanteur", where the article calls only one person so before the name: "le chanteur Paul Martin". */
    private void introduced() {
        Map<String, Set<Entity>> called = new LinkedHashMap<>();
        Set<Entity> told = new LinkedHashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = 1; i < sentence.size() - 1; i++) {
                int end = sentence.is(i - 1, "le", "la", "l'", "du", "au") && !sentence.isCovered(i, Mention.NAMED) ? words.list("person-description").match(sentence.tokens, i) : -1;
                boolean only = told.size() == 1 && sentence.is(i - 1, "le", "la", "l'");
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

    /** Whether "the veteran leader", "the Palestinian chief" may be a person: one who is known to hold an office, or to have held it when dead or told as of the past. */
    private boolean fitsDescription(Entity person, Sentence sentence, int end) {
        boolean leader = false;
        boolean past = !anchor.isKnown() || lexicon.diedBefore(person, anchor);
        for (int i = 1; i < end; i++) {
            leader |= words.list("leader-description").match(sentence.tokens, i) > 0;
            past |= words.list("leader-adjective").match(sentence.tokens, i) > 0;
        }
        Mention nation = sentence.all(Mention.Type.NATION).stream().filter(m -> m.to() <= end).findFirst().orElse(null);
        Entity country = nation == null ? Entity.NONE : nation.entity();
        return !leader || lexicon.hasLed(person, country, past ? Period.UNKNOWN : Period.within(anchor.edtf()));
    }

    /** "Her book": the pronoun owns what follows. */
    private static boolean startsPhrase(Sentence sentence, int i) {
        if (i >= sentence.size() || !sentence.token(i).isWord()) {
            return false;
        }
        WordClass next = sentence.token(i).word();
        return sentence.token(i).isCapitalised() || !next.nouns().isEmpty() || !next.adjectives().isEmpty();
    }

    /** "X said it would buy Y", "X a annoncé qu'elle rachèterait Y": the organisation or country that says so. */
    private Entity reportingBody(Sentence sentence, int i) {
        if (!sentence.is(i, words.french() ? new String[] {"il", "elle"} : new String[] {"it"})) {
            return Entity.NONE;
        }
        int at = sentence.is(i - 1, "that", "qu'") ? i - 1 : i;
        if (words.french() && at == i) {
            return Entity.NONE;
        }
        Mention date = sentence.endingAt(at, Mention.Type.DATE);
        at = date == null ? at : sentence.is(date.from() - 1, "on", "in", "le", "en") ? date.from() - 1 : date.from();
        int say = Math.max(words.list("say").matchBefore(sentence.tokens, at), words.list("deny").matchBefore(sentence.tokens, at));
        int group = say < 0 ? say : words.verbGroupStart(sentence.tokens, say);
        Mention body = group > 0 ? sentence.endingAt(group, Mention.Type.ORG, Mention.Type.COUNTRY) : null;
        // "Le parquet de Paris annonce qu'il a ouvert": it is the prosecutors who have.
        boolean complement = body != null && words.french() && body.type() == Mention.Type.COUNTRY && sentence.is(body.from() - 1, "de", "d'", "du");
        if (body != null && words.french() && sentence.is(i, "il") && (sentence.is(body.from(), "la") || sentence.is(body.from() - 1, "la"))) {
            // "La présidence de la République annonce qu'il partira": whose presidency it is.
            return Entity.NONE;
        }
        return body == null || complement ? Entity.NONE : body.entity();
    }

    /** "X announced he would leave", "X announced his resignation": who tells news of their own right before an English pronoun; {@link Entity#NONE} if nobody does. */
    private Entity teller(Sentence sentence, int pronoun, String gender) {
        int at = sentence.is(pronoun - 1, "that") ? pronoun - 1 : pronoun;
        Mention date = sentence.endingAt(at, Mention.Type.DATE);
        at = date == null ? at : sentence.is(date.from() - 1, "on", "in") ? date.from() - 1 : date.from();
        int tell = words.french() ? -1 : words.list("own-news").matchBefore(sentence.tokens, at);
        int group = tell < 0 ? tell : words.verbGroupStart(sentence.tokens, tell);
        group = group > 0 && sentence.lower(group - 1).endsWith("ly") ? group - 1 : group;
        Mention person = group > 0 ? sentence.endingAt(group, Mention.Type.PERSON) : null;
        boolean fits = person != null && (gender(person.entity()).isEmpty() || gender(person.entity()).equals(gender));
        return fits ? person.entity() : Entity.NONE;
    }

    private boolean leaves(Sentence sentence, int noun) {
        return words.list("resignation.noun").match(sentence.tokens, noun) > 0 || words.list("retirement.noun").match(sentence.tokens, noun) > 0 || words.list("candidacy.noun").match(sentence.tokens, noun) > 0;
    }

    /** Where the clause before the one of a token ends: whom "him" stands for is not the subject of its own clause. */
    private int clauseBefore(Sentence sentence, int at) {
        for (int i = at; i > 0; i--) {
            boolean aside = sentence.is(i, ",") && i + 1 < at && (words.verbGroup().match(sentence.tokens, i + 1) > 0
                    || !sentence.token(i + 1).isCapitalised() && !sentence.token(i + 1).word().finite().isEmpty() && sentence.token(i + 1).word().nouns().isEmpty());
            if (aside) {
                // "X, the deputy chairman, will succeed him": X stands before the aside, and in the clause all the same.
                int open = i - 1;
                while (open > 0 && !sentence.is(open, ",")) {
                    open--;
                }
                i = open;
                continue;
            }
            if (sentence.endsClause(i) || sentence.is(i, "after", "when", "that", "who", "while", "because", "before", "and", "but", "as", ",", "with", "qui", "que",
                    "qu'", "dont", "et", "mais", "après", "lorsque", "quand")) {
                return i;
            }
        }
        return 0;
    }

    private void owners(Sentence sentence) {
        for (Mention mention : sentence.all(Mention.PARTIES)) {
            if (sentence.is(mention.to(), "'s")) {
                sentence.add(new Mention(Mention.Type.OWNER, mention.from(), mention.to() + 1, mention.meaning()));
            }
        }
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.is(i, "whose", "dont")) {
                relativeOwner(sentence, i);
            }
        }
    }

    /** "X, whose arrest ...", "X, dont l'arrestation ...": X owns what follows, the article included. */
    private static void relativeOwner(Sentence sentence, int i) {
        Mention near = sentence.endingAt(sentence.is(i - 1, ",") ? i - 1 : i, Mention.PARTIES);
        if (near == null || sentence.is(near.from() - 1, "of", "de", "d'", "du", "des")) {
            return;
        }
        int to = sentence.is(i, "dont") && sentence.is(i + 1, "le", "la", "l'", "les") ? i + 2 : i + 1;
        sentence.add(new Mention(Mention.Type.OWNER, i, to, near.meaning()));
    }

    private int bodyDescription(Sentence sentence, int at) {
        int i = at;
        for (int guard = 0; guard < 4; guard++) {
            int end = words.list("body-description").match(sentence.tokens, i);
            if (end >= 0) {
                if (words.french() && sentence.is(end, "de", "d'") && end + 1 < sentence.size() && !sentence.isCovered(end + 1)
                        && !sentence.token(end + 1).isCapitalised() && !sentence.token(end + 1).word().nouns().isEmpty() && !sentence.token(end + 1).word().other()) {
                    // "Le groupe de luxe", but "le ministère de la Santé", "le groupe de luxe Norbank"
                    end += 2;
                    if (end < sentence.size() && sentence.token(end).isCapitalised()) {
                        return -1;
                    }
                }
                if (words.french() && isOfItsOwn(sentence, end)) {
                    return -1;
                }
                Mention nation = words.french() ? sentence.at(end, Mention.Type.NATION) : null;
                return sentence.at(nation == null ? end : nation.to(), Mention.Type.ORG, Mention.Type.PERSON) == null && !sentence.is(end, "of", "de", "du", "des", "d'")
                        && !sentence.isCovered(i, Mention.Type.ORG, Mention.Type.TITLE) ? end : -1;
            }
            int adjective = words.list("role-adjective").match(sentence.tokens, i);
            boolean number = i < sentence.size() && sentence.token(i).isNumber();
            boolean people = sentence.is(i, "person", "strong", "member", "man");
            // "The Norway-backed group"
            boolean compound = !words.french() && sentence.isCompounded(i + 1);
            if (adjective < 0 && !number && !people && !compound) {
                return -1;
            }
            i = compound ? i + 2 : adjective >= 0 ? adjective : i + 1;
        }
        return -1;
    }

    /** "L'agence fédérale russe du transport": told by what it is for, it is a body of its own and none told before. */
    private static boolean isOfItsOwn(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && (sentence.at(at, Mention.Type.NATION) != null || sentence.token(at).isWord() && !sentence.token(at).isCapitalised()
                && !sentence.token(at).word().other() && !sentence.token(at).word().adjectives().isEmpty() && sentence.token(at).word().finite().isEmpty())) {
            at++;
        }
        return at > from && sentence.is(at, "de", "du", "des", "d'");
    }

    /**
     * Whom "he" or "her" stands for: the one person of that gender told before it in its sentence, else in the sentences
     * before; of several, the one whom a sentence begins with.
     */
    private Entity antecedent(Sentence sentence, int at, String gender) {
        int index = positions.get(sentence);
        for (int back = 0; back <= LOOK_BACK && index - back >= 0; back++) {
            Sentence where = sentences.get(index - back);
            if (where.passage.zone() == Zone.CAPTION || where.passage.zone() == Zone.HEADLINE && back > 0) {
                continue;
            }
            List<Mention> candidates = people(where, back == 0 ? at : where.size(), gender);
            if (back == 0 && (candidates.stream().allMatch(m -> isRelated(where, m)) || candidates.size() == 1 && isUnder(where, candidates.get(0)))) {
                // "The brother of X, he ...": somebody else than X.
                continue;
            }
            if (back == 0 && isAboutSomebodyElse(where, at)) {
                return Entity.NONE;
            }
            if (back == 0 && candidates.size() == 1 && isBackground(where, candidates.get(0))) {
                return tellsOthers(index, candidates.get(0).entity()) ? Entity.NONE : candidates.get(0).entity();
            }
            if (back > 0 && candidates.isEmpty() && isAboutOffice(where)) {
                // "The new chancellor wasted no time. On Friday he ...": the chancellor, whoever that is.
                return Entity.NONE;
            }
            if (back > 0 && candidates.stream().allMatch(m -> isServed(where, m))) {
                // "The former minister of X ... . His deputy ...": that of the minister.
                continue;
            }
            if (back > 0 && isAboutSomebodyElse(where, where.size())) {
                // "Hajj commanded them, X said. He ...": whom no full name tells may be meant.
                return Entity.NONE;
            }
            long different = candidates.stream().map(Mention::entity).distinct().count();
            if (different > 0) {
                Entity found = different == 1 ? candidates.get(0).entity() : subjectOf(where, candidates);
                return back > 0 && found.isPresent() ? paragraphTopic(sentence, found, gender) : found;
            }
        }
        return Entity.NONE;
    }

    /**
     * "X was minister under Y. Y dismissed him. / In 2015, he ...": whom a pronoun at the beginning of a paragraph means where the last sentences
     * before tell of somebody else than the paragraph before was about: of the two, the one whom the article up to there names more often.
     */
    private Entity paragraphTopic(Sentence sentence, Entity near, String gender) {
        int index = positions.get(sentence);
        int paragraph = index == 0 ? -1 : sentences.get(index - 1).passage.paragraph();
        if (paragraph < 0 || paragraph == sentence.passage.paragraph()) {
            return near;
        }
        int first = index - 1;
        while (first > 0 && sentences.get(first - 1).passage.paragraph() == paragraph) {
            first--;
        }
        List<Mention> opening = people(sentences.get(first), Integer.MAX_VALUE, gender);
        Entity topic = opening.isEmpty() || sentences.get(first).passage.zone() != Zone.BODY ? Entity.NONE : subjectOf(sentences.get(first), opening);
        if (!topic.isPresent() || topic.equals(near)) {
            return near;
        }
        Entity lead = sentences.stream().filter(s -> s.passage.zone() == Zone.BODY).findFirst().map(s -> s.all(Mention.Type.PERSON)).filter(told -> !told.isEmpty())
                .map(told -> told.get(0).entity()).orElse(Entity.NONE);
        long more = sentencesOf(topic, index) - sentencesOf(near, index);
        return more > 0 || more == 0 && topic.equals(lead) ? topic : near;
    }

    private long sentencesOf(Entity person, int before) {
        return sentences.subList(0, before).stream().filter(s -> s.all(Mention.Type.PERSON).stream().anyMatch(m -> m.entity().equals(person))).count();
    }

    /** Whether a sentence begins with an office whose holder nothing tells: "the new chancellor". */
    private boolean isAboutOffice(Sentence sentence) {
        Mention office = sentence.at(0, Mention.Type.ROLE);
        return office != null && ((Mention.Role) office.meaning()).definite() && !((Mention.Role) office.meaning()).plural()
                && sentence.is(0, "the", "le", "la", "l'") && sentence.at(0, Mention.Type.PERSON) == null;
    }

    /** "Lorsque X était ministre, il ...": who was in office at the time of what is told, and maybe somebody else than who is told of. */
    private boolean isBackground(Sentence sentence, Mention person) {
        return sentence.is(0, "lorsque", "lorsqu'", "quand", "when", "while") && person.from() <= MOST_TITLE_WORDS
                && sentence.is(person.to(), "était", "was") && sentence.at(person.to() + 1, Mention.Type.TITLE, Mention.Type.ROLE) != null;
    }

    /** Whether the sentence before names people, and not a certain one. */
    private boolean tellsOthers(int index, Entity person) {
        Set<Entity> told = index == 0 ? Set.of() : sentences.get(index - 1).all(Mention.Type.PERSON).stream().map(Mention::entity).collect(Collectors.toSet());
        return !told.isEmpty() && !told.contains(person);
    }

    /** Whether a single name that may be anybody's has a verb of its own in the first tokens of a sentence: "Hajj was killed". */
    private boolean isAboutSomebodyElse(Sentence sentence, int to) {
        for (int i = 0; i + 1 < to; i++) {
            Token token = sentence.token(i);
            boolean name = token.isWord() && token.isCapitalised() && !token.isAllCapitals() && !token.word().isKnown();
            Mention known = token.isCapitalised() ? sentence.at(i, Mention.NAMED) : null;
            boolean open = name && (known == null ? !sentence.isCovered(i) : known.length() == 1 && known.type() == Mention.Type.ORG && !known.entity().isCatalogued());
            boolean bare = token.isWord() && token.isCapitalised() && known == null && !sentence.isCovered(i);
            boolean given = bare && (names.isGivenName(token) || surnames().contains(token.folded())) && acts(sentence.token(i + 1));
            if ((open || given) && !NameGrammar.isBesideCapital(sentence, i) && (given || words.list("life-verb").match(sentence.tokens, i + 1) > 0 || words.list("copula").match(sentence.tokens, i + 1) > 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean acts(Token token) {
        return token.isWord() && !token.isCapitalised() && !token.word().finite().isEmpty() && token.word().nouns().isEmpty();
    }

    /** The last words of the names of those whom the article names in full: a name that several of them share is nobody's. */
    private Set<String> surnames() {
        if (surnames == null) {
            surnames = namedInFull.stream().filter(e -> e.type() == EntityType.PERSON).flatMap(e -> NameGrammar.surnames(e.name()).stream()).collect(Collectors.toSet());
        }
        return surnames;
    }

    /** Whether only one person of a gender was told in the sentence up to a token and in those before: a pronoun can mean nobody else. */
    private boolean isAlone(Sentence sentence, int at, String gender) {
        Set<Entity> told = new LinkedHashSet<>();
        int index = positions.get(sentence);
        for (int back = 0; back <= LOOK_BACK && index - back >= 0; back++) {
            Sentence where = sentences.get(index - back);
            if (where.passage.paragraph() != sentence.passage.paragraph() && !told.isEmpty()) {
                // Whom an earlier paragraph names is hardly meant.
                break;
            }
            people(where, back == 0 ? at : where.size(), gender).stream().filter(m -> where == sentence || !where.is(m.from() - 1, "by", "par"))
                    .forEach(m -> told.add(m.entity()));
        }
        return told.size() == 1;
    }

    /**
     * "He was born in Oslo": whether a pronoun that opens a sentence means whom the sentence before is about, the one it begins
     * with, where it names others only for their time, for comparison or for what is theirs. Of an age this is not sure enough:
     * "X visited the grave on Monday. He was 79."
     */
    private boolean isTopic(Sentence sentence, int at, Entity person) {
        int index = positions.get(sentence);
        boolean opens = at == 0 || at == 1 && sentence.is(0, "but", "and", "mais", "et");
        boolean life = words.list("birth.participle").match(sentence.tokens, at + 2) > 0;
        Sentence before = opens && life && index > 0 ? sentences.get(index - 1) : null;
        if (before == null || before.passage.paragraph() != sentence.passage.paragraph()) {
            return false;
        }
        List<Mention> told = before.all(Mention.Type.PERSON);
        if (told.isEmpty() || told.get(0).from() > 1 || !told.get(0).entity().equals(person)) {
            return false;
        }
        for (Mention other : told) {
            int start = told.stream().filter(m -> m.to() == other.to()).mapToInt(Mention::from).min().orElse(other.from());
            boolean behind = before.is(start - 1, "under", "before", "than", "like", "unlike", "sous", "avant", "comme") || before.is(other.to(), "'s");
            if (!other.entity().equals(person) && !behind && told.stream().noneMatch(m -> m != other && m.covers(other) && m.entity().equals(person))) {
                return false;
            }
        }
        return true;
    }

    /**
     * "X died on Monday. ... / He was born in Oslo": whose life a sentence at the beginning of a paragraph tells in an article that begins with a
     * death; {@link Entity#NONE} where it begins with none, or the words are no life's.
     */
    private Entity departed(Sentence sentence, int at, String gender) {
        int index = positions.get(sentence);
        boolean opens = at == 0 && index > 0 && sentences.get(index - 1).passage.paragraph() != sentence.passage.paragraph()
                && words.list("life-story").match(sentence.tokens, 1) > 0;
        // "She was 94.": of nobody else than the dead.
        boolean aged = at == 0 && index > 0 && sentence.is(1, "was", "avait") && sentence.at(2, Mention.Type.NUMBER, Mention.Type.AGE, Mention.Type.DURATION) != null
                && sentence.size() <= LONGEST_AGE;
        if (!opens && !aged) {
            return Entity.NONE;
        }
        Sentence before = sentences.get(index - 1);
        Entity last = aged && before.passage.zone() == Zone.BODY ? lastDead(before, gender) : Entity.NONE;
        if (last.isPresent()) {
            return last;
        }
        Sentence first = sentences.stream().filter(s -> s.passage.zone() == Zone.BODY).findFirst().orElse(sentence);
        List<Mention> people = first == sentence || !words.list("death.died").occursIn(first.tokens) ? List.of() : people(first, Integer.MAX_VALUE, gender);
        return people.isEmpty() ? Entity.NONE : subjectOf(first, people);
    }

    /** "X died on Tuesday", "the actor X, who ..., est mort": whom a sentence tells to have died, one of several perhaps; {@link Entity#NONE} where it is not the first whom it names. */
    private Entity lastDead(Sentence sentence, String gender) {
        List<Mention> people = people(sentence, Integer.MAX_VALUE, gender);
        if (people.isEmpty()) {
            return Entity.NONE;
        }
        int from = people.get(0).to();
        int verb = IntStream.range(from, sentence.size()).filter(i -> words.list("death.died").match(sentence.tokens, i) > 0).findFirst().orElse(-1);
        int group = verb < 0 ? -1 : words.verbGroupStart(sentence.tokens, verb);
        boolean own = group == from || group > from && sentence.is(from, ",") && sentence.is(group - 1, ",");
        return own ? subjectOf(sentence, people) : Entity.NONE;
    }

    /** "Under President X he had ...": whose time it was, and somebody else who had. */
    private static boolean isUnder(Sentence sentence, Mention person) {
        if (sentence.is(0, "under", "alongside", "unlike", "sous") && person.from() <= MOST_TITLE_WORDS) {
            return true;
        }
        // "Ministre sous le premier président, X, il ...", "élu sous l'ère X, il ...": X only tells when.
        for (int i = person.from() - 1; i >= Math.max(0, person.from() - LONGEST_UNDER) && !sentence.is(i, ";", ":"); i--) {
            if (sentence.is(i, "sous")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRelated(Sentence sentence, Mention person) {
        int at = person.from();
        while (at > 0 && person.from() - at < MOST_TITLE_WORDS && sentence.token(at - 1).isWord() && !sentence.token(at - 1).isCapitalised()
                && (!sentence.token(at - 1).word().nouns().isEmpty() && sentence.token(at - 1).word().verbs().isEmpty()
                || sentence.is(at - 1, "the", "le", "la", "l'"))
                && !sentence.is(at - 1, "of", "de", "d'", "du", "by", "par")) {
            at--;
        }
        return sentence.is(at - 1, "under", "sous", "of", "de", "d'", "du", "by", "par", "against", "contre", "with", "avec", "than", "for", "pour", "to", "à");
    }

    /** "The minister of X", "the party of X": X only tells more of somebody or something. */
    private boolean isServed(Sentence sentence, Mention person) {
        int start = sentence.all(Mention.Type.PERSON).stream().filter(m -> m.to() == person.to() && m.entity().equals(person.entity())).mapToInt(Mention::from).min().orElse(person.from());
        int at = start - 1;
        Mention other = sentence.is(at, "and", "et") ? sentence.endingAt(at, Mention.Type.PERSON) : null;
        int of = other == null ? at : other.from() - 1;
        // "The posters of X" serve nobody, and X may be meant.
        return sentence.is(of, "under", "sous") || sentence.is(of, "of", "de", "d'", "du")
                && (sentence.endingAt(of, Mention.Type.TITLE, Mention.Type.ROLE, Mention.Type.ACTOR, Mention.Type.ORG, Mention.Type.GROUP, Mention.Type.PERSON) != null
                || words.list("body-noun").matchBefore(sentence.tokens, of) >= 0);
    }

    private List<Mention> people(Sentence sentence, int to, String gender) {
        return sentence.all(Mention.Type.PERSON).stream().filter(m -> m.to() <= to)
                .filter(m -> gender.isEmpty() || gender(m.entity()).isEmpty() || gender(m.entity()).equals(gender)).toList();
    }

    /** "Mr X", "Mme X": the form of address tells the gender where no file does. */
    void honorifics(Sentence sentence) {
        for (Mention person : sentence.all(Mention.Type.PERSON)) {
            int before = sentence.is(person.from() - 1, ".") ? person.from() - 2 : person.from() - 1;
            int at = sentence.at(person.from(), Mention.Type.PERSON) == person && sentence.is(before, MALE) || sentence.is(before, FEMALE) ? before : person.from();
            if (sentence.is(at, MALE) && at < person.to() - 1 && lexicon.gender(person.entity()).isEmpty()) {
                genders.put(person.entity(), "male");
            } else if (sentence.is(at, FEMALE) && at < person.to() - 1 && lexicon.gender(person.entity()).isEmpty()) {
                genders.put(person.entity(), "female");
            }
            int end = sentence.is(person.from() - 1, ",") ? person.from() - 1 : person.from();
            boolean unknown = !person.entity().isCatalogued();
            if (unknown && (words.list("male-title").matchBefore(sentence.tokens, person.from()) >= 0 || words.list("male-title").match(sentence.tokens, person.from()) > 0)) {
                genders.put(person.entity(), "male");
            } else if (unknown && (words.list("female-title").matchBefore(sentence.tokens, person.from()) >= 0 || words.list("female-title").match(sentence.tokens, person.from()) > 0)) {
                genders.put(person.entity(), "female");
            }
            if (unknown && words.list("kin-female").matchBefore(sentence.tokens, end) >= 0) {
                genders.put(person.entity(), "female");
            } else if (unknown && words.list("kin-male").matchBefore(sentence.tokens, end) >= 0) {
                genders.put(person.entity(), "male");
            }
        }
    }

    /** The known gender of a person, else the one that the first name tells. */
    private String gender(Entity person) {
        return genders.computeIfAbsent(person, p -> {
            String known = lexicon.gender(p);
            int space = p.name().indexOf(' ');
            return known.isEmpty() && space > 0 ? WordDictionary.gender(p.name().substring(0, space)) : known;
        });
    }

    /** The person whom a sentence is about: the first, if no preposition makes a complement of them. */
    private static Entity subjectOf(Sentence sentence, List<Mention> people) {
        Mention first = people.get(0);
        if (isRelated(sentence, first)) {
            return Entity.NONE;
        }
        if (sentence.is(first.from() - 1, "que", "qu'") && sentence.is(first.from() - 2, "tandis", "alors", "pendant") || sentence.is(first.from() - 1, "while", "whereas")) {
            // "While X entered the town, Y fled. He ...": the sentence is about Y, if about one of them.
            return Entity.NONE;
        }
        boolean complement = sentence.is(first.from() - 1, "of", "by", "with", "to", "for", "from", "de", "d'", "par", "avec", "à", "pour");
        return complement ? Entity.NONE : first.entity();
    }

    /** The organisation that "the group" or "its" stands for: the one told before it; of several, the article's main one. */
    private Entity leadingBody(Sentence sentence, int at, Sentence previous) {
        Set<Entity> own = bodies(sentence, at);
        Entity announcer = own.isEmpty() && sentence.is(at, "its", "son", "sa", "ses") ? announcer(sentence, at) : Entity.NONE;
        if (announcer.isPresent()) {
            return announcer;
        }
        if (own.isEmpty() && previous != null) {
            own = bodies(previous, previous.size());
            if (own.size() > 1 && isOfTitle(previous, own.iterator().next())) {
                // "X, who heads Y, bought Z. The company ...": Z as well as Y.
                return Entity.NONE;
            }
            Entity main = own.isEmpty() ? mainBodySoFar(sentence) : Entity.NONE;
            return own.isEmpty() ? main.isPresent() ? main : speakingBody(previous) : own.contains(mainBody) ? mainBody : own.iterator().next();
        }
        return own.size() == 1 ? own.iterator().next() : own.contains(mainBody) ? mainBody : Entity.NONE;
    }

    /** "X announced that its chairman ...": the organisation that tells news of itself, and no medium; none if several speak. */
    private Entity announcer(Sentence sentence, int at) {
        Set<Entity> told = new LinkedHashSet<>();
        for (Mention body : sentence.all(Mention.Type.ORG)) {
            int group = body.to();
            for (int end = words.verbGroup().match(sentence.tokens, group); end > 0 && words.list("say").match(sentence.tokens, group) < 0; end = words.verbGroup().match(sentence.tokens, group)) {
                group = end;
            }
            boolean speaks = body.to() <= at && words.list("say").match(sentence.tokens, group) > 0 && words.list("report-verb").match(sentence.tokens, group) < 0;
            if (speaks) {
                told.add(body.entity());
            }
        }
        boolean outlet = told.stream().anyMatch(b -> words.list("outlet-name").occursIn(Tokenizer.tokenize(b.name(), 0, words)));
        return told.size() == 1 && !outlet ? told.iterator().next() : Entity.NONE;
    }

    /** The one organisation told in a sentence, though only as speaking for itself; those that report the news do not count. */
    private Entity speakingBody(Sentence sentence) {
        Set<Entity> told = sentence.all(Mention.Type.ORG).stream().map(Mention::entity).collect(Collectors.toSet());
        boolean outlet = told.stream().anyMatch(b -> words.list("outlet-word").occursIn(Tokenizer.tokenize(b.name(), 0, words)));
        boolean reporter = sentence.all(Mention.Type.ORG).stream().anyMatch(m -> words.list("according").matchBefore(sentence.tokens, m.from()) >= 0
                || sentence.is(m.from() - 1, "told", "au", "à") || sentence.is(m.from() - 2, "told"));
        return told.size() == 1 && !outlet && !reporter && !sentence.isQuoted(sentence.size() - 1) ? told.iterator().next() : Entity.NONE;
    }

    /** Whether a body is told only as that of somebody's title. */
    private static boolean isOfTitle(Sentence sentence, Entity body) {
        return sentence.all(Mention.Type.ORG).stream().filter(m -> m.entity().equals(body)).allMatch(m -> sentence.isInsideLonger(m, Mention.Type.ROLE));
    }

    /** What "the force" stands for: behind a preposition it is not the one that the sentence is about. */
    private Entity describedBody(Sentence sentence, int at, Sentence previous) {
        List<Entity> own = List.copyOf(bodies(sentence, at));
        boolean complement = sentence.is(at, "au", "du") || sentence.is(at - 1, "with", "of", "to", "from", "by", "against", "avec", "de", "par", "à", "contre");
        return complement && own.size() == 2 ? own.get(1) : leadingBody(sentence, at, previous);
    }

    /** The organisations told in a sentence before a token, but for those that only report. */
    private Set<Entity> bodies(Sentence sentence, int to) {
        Set<Entity> bodies = new LinkedHashSet<>();
        for (Mention body : sentence.all(Mention.Type.ORG)) {
            boolean reports = words.list("say").match(sentence.tokens, body.to()) >= 0 || sentence.is(body.from() - 1, "told", "to", "au", "à")
                    || sentence.is(body.from() - 2, "told") || words.list("according").matchBefore(sentence.tokens, body.from()) >= 0;
            // "Reçu à l'Élysée", "dans la Banque du Nord": where something is told, and of which nothing is.
            boolean place = sentence.is(body.from() - 1, "la", "l'") && sentence.is(body.from() - 2, "à", "dans") || sentence.is(body.from() - 1, "dans");
            if (body.to() <= to && !(reports && !isOfItself(sentence, body)) && !place) {
                bodies.add(body.entity());
            }
        }
        return bodies;
    }

    /** "Norbank PLC said profit rose", "the group said it would close two plants": who speaks is what is spoken of. */
    private boolean isOfItself(Sentence sentence, Mention speaker) {
        return sentence.all(Mention.Type.ORG, Mention.Type.OWNER).stream().anyMatch(m -> m.from() > speaker.to() && m.entity().equals(speaker.entity()))
                || names.isCompanyForm(sentence.token(speaker.to() - 1));
    }

    /** The main organisation of the article if it was named before a sentence, or {@link Entity#NONE}. */
    private Entity mainBodySoFar(Sentence sentence) {
        return firstOfMain() < positions.get(sentence) ? mainBody : Entity.NONE;
    }

    /** The index of the first sentence that names the main organisation; beyond the last one if none does. */
    private int firstOfMain() {
        while (firstOfMain < sentences.size() && sentences.get(firstOfMain).all(Mention.Type.ORG).stream().noneMatch(m -> m.entity().equals(mainBody))) {
            firstOfMain++;
        }
        return firstOfMain;
    }

    /** The organisation that the article names most often, of several the first one that it begins with; none where two are named as often. */
    private Entity mainBody() {
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            bodies(sentence, sentence.size()).forEach(b -> counts.merge(b, 1, Integer::sum));
        }
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        List<Entity> leading = counts.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
        if (leading.size() > 1) {
            return bodies(sentences.get(0), sentences.get(0).size()).stream().filter(leading::contains).findFirst().orElse(Entity.NONE);
        }
        return leading.size() == 1 ? leading.get(0) : Entity.NONE;
    }

    /** The main organisation of the article where a sentence so far and the one before name no other; {@link Entity#NONE} else. */
    Entity onlyBody(Sentence sentence, int at) {
        if (words.list("competition-word").occursIn(Tokenizer.tokenize(mainBody.name(), 0, words))) {
            return Entity.NONE;
        }
        Set<Entity> told = new LinkedHashSet<>(bodies(sentence, at));
        int index = positions.get(sentence);
        if (index > 0) {
            told.addAll(bodies(sentences.get(index - 1), sentences.get(index - 1).size()));
        }
        boolean others = !told.isEmpty() && !told.equals(Set.of(mainBody));
        return others || !isMainProminent() ? Entity.NONE : mainBodySoFar(sentence).isPresent() || told.contains(mainBody) ? mainBody : Entity.NONE;
    }

    /** Whether the article begins with its main organisation or names it in more than one sentence. */
    private boolean isMainProminent() {
        if (mainIsProminent == null) {
            long told = sentences.stream().filter(s -> s.all(Mention.Type.ORG).stream().anyMatch(m -> m.entity().equals(mainBody))).count();
            mainIsProminent = mainBody.isPresent() && (told > 1 || bodies(sentences.get(0), sentences.get(0).size()).contains(mainBody));
        }
        return mainIsProminent;
    }
}
