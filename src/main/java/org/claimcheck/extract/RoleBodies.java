package org.claimcheck.extract;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;

/**
 * Finds what roles belong to that are told without it: "the finance minister" serves the only country that the sentence, or
 * the article so far, tells of, "the governor of the central bank" that country's bank, "the chief executive" the body that the
 * sentence before was about, "the mayor" the only town.
 */
final class RoleBodies {

    /** The title that clubs and parties have as well as countries. */
    private static final String PRESIDENT = "president";
    /** What bodies do to those who hold an office in them. */
    private static final List<String> EMPLOYING = List.of("hire", "succession.verb", "dismissal.verb", "dismissal.participle", "part-with");
    /** Words of the name of a part of a country behind "of the": "autonomous Norland region". */
    private static final int LONGEST_PART = 3;
    /** Tokens of a dateline at most. */
    private static final int LONGEST_DATELINE = 8;
    /** Words between a journey told by its noun and where it leads. */
    private static final int LONGEST_JOURNEY = 5;
    /** Words that tell who somebody was, between the verb and the name: "appointed former senior executive X". */
    private static final int LONGEST_PRAISE = 6;
    /** Sentences back in which a town is looked for whose mayor is told. */
    private static final int TOWN = 3;

    private final Lexicon lexicon;
    private final Words words;
    private final List<Sentence> sentences;
    private final BiFunction<Sentence, Integer, Entity> leading;
    /** The bodies that the sentences read so far tell with each title, and the countries that they tell, with and without those of capitals. */
    private final Map<String, Set<Entity>> bodiesByTitle = new HashMap<>();
    private final Set<Entity> countriesTold = new LinkedHashSet<>();
    private final Set<Entity> countriesNamed = new LinkedHashSet<>();
    /** The countries that are told as more than places. */
    private final Set<Entity> acting = new LinkedHashSet<>();
    /** The body of the role that was told last of each person. */
    private final Map<Entity, Entity> bodiesOfHolders = new HashMap<>();
    /** The bodies of the roles that were told of each person, by their titles. */
    private final Map<Entity, Map<String, Entity>> bodiesByHolder = new HashMap<>();
    private final Map<Mention.Role, Entity> implied = new IdentityHashMap<>();

    /**
     * Nothing heard yet.
     *
     * @param sentences all sentences of the article
     * @param leading   the main organisation of the article where nothing before a token speaks against it, else {@link Entity#NONE}
     */
    RoleBodies(Lexicon lexicon, List<Sentence> sentences, BiFunction<Sentence, Integer, Entity> leading) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.sentences = sentences;
        this.leading = leading;
    }

    /** Takes note of the titles of a sentence with their bodies, and of the countries of those before it. */
    void hear(int index) {
        Sentence sentence = sentences.get(index);
        if (index > 0) {
            countriesTold.addAll(countries(sentences.get(index - 1), true));
            countriesNamed.addAll(countries(sentences.get(index - 1), false));
        }
        sentence.all(Mention.Type.COUNTRY, Mention.Type.NATION).stream().filter(m -> m.type() == Mention.Type.NATION
                || !sentence.is(m.from() - 1, "in", "at", "from", "to", "near", "en", "au", "aux", "à")).forEach(m -> acting.add(m.entity()));
        acting.addAll(ownersOfBodies(sentence));
        List<Mention> roles = sentence.all(Mention.Type.ROLE, Mention.Type.PORTFOLIO);
        for (Mention mention : roles) {
            Mention.Role role = (Mention.Role) mention.meaning();
            if (role.organization().isPresent()) {
                bodiesByTitle.computeIfAbsent(role.title(), k -> new LinkedHashSet<>()).add(role.organization());
            }
        }
        for (Mention mention : roles) {
            Mention.Role role = (Mention.Role) mention.meaning();
            if (!role.organization().isPresent() && role.definite() && !role.elsewhere() && !isElsewhere(sentence, mention)) {
                Entity body = body(index, mention, role);
                if (body.isPresent()) {
                    implied.put(role, body);
                }
            }
        }
    }

    /** "The Norland regional president", "prime minister of the northern region": of a part of a country that no file knows, and not of the country. */
    private boolean isElsewhere(Sentence sentence, Mention role) {
        WordForms regional = words.list("regional");
        for (int i = Math.max(0, role.from() - 1); i < role.to(); i++) {
            if (regional.match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        int copula = words.list("copula").matchBefore(sentence.tokens, sentence.is(role.from() - 1, "le", "la", "l'") ? role.from() - 1 : role.from());
        if (copula > 1 && sentence.is(copula - 1, "il", "elle") && sentence.is(copula - 2, "dont")) {
            // "Le parti, dont il était président": of that.
            return true;
        }
        int at = role.to();
        if (sentence.is(at, "of", "de", "du", "d'")) {
            at = sentence.is(at + 1, "the", "la", "l'") ? at + 2 : at + 1;
            if (isOfGroup(sentence, at)) {
                return true;
            }
            for (int i = at; i < Math.min(sentence.size(), at + LONGEST_PART) && sentence.token(i).isWord(); i++) {
                if (words.list("part-of-country").match(sentence.tokens, i) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Leader of the Lebanese group", "president of the Norwegian chess federation": of something there, and not of the country. */
    private boolean isOfGroup(Sentence sentence, int at) {
        Mention nation = words.french() ? null : sentence.at(at, Mention.Type.NATION);
        if (nation != null && sentence.isCompounded(nation.to())) {
            // "Commander of the Norway-led coalition"
            return true;
        }
        if (nation == null || nation.to() >= sentence.size()) {
            return false;
        }
        Token noun = sentence.token(nation.to());
        return noun.isWord() && !noun.isCapitalised() && (!noun.word().nouns().isEmpty() || !noun.word().adjectives().isEmpty())
                && words.list("state-noun").match(sentence.tokens, nation.to()) < 0 && words.list("state-leadership").match(sentence.tokens, nation.to()) < 0
                && !sentence.is(nation.to(), "people");
    }

    /** What a role that is told without its body belongs to when a person holds it; {@link Entity#NONE} if nothing tells. */
    Entity of(Mention.Role role, Entity holder) {
        Entity body = implied.getOrDefault(role, Entity.NONE);
        body = body.isPresent() || role.organization().isPresent() ? body : ofSameCountry(role, holder);
        if (role.organization().isPresent() || !body.isPresent() || lexicon.onlyBodyOf(holder, role.title()).isPresent()) {
            return Entity.NONE;
        }
        Set<Entity> known = lexicon.bodiesOf(holder);
        if (known.isEmpty()) {
            // "Le président de X, Y ... le président Y": the same office.
            return lexicon.isNamesake(holder, role.title()) ? Entity.NONE : bodiesByHolder.getOrDefault(holder, Map.of()).getOrDefault(role.title(), body);
        }
        // Somebody known to have served elsewhere only.
        return known.contains(body) ? body : Entity.NONE;
    }

    /** "The Norwegian energy minister, X ... X, a former trade minister": of the country in which the article told X to have an office; {@link Entity#NONE} for others. */
    private Entity ofSameCountry(Mention.Role role, Entity holder) {
        Entity told = bodiesOfHolders.getOrDefault(holder, Entity.NONE);
        boolean minister = words.holds("national-titles", role.title()) && role.title().endsWith(TitleKinds.MINISTER);
        return minister && told.type() == EntityType.COUNTRY && (lexicon.bodiesOf(holder).isEmpty() || lexicon.bodiesOf(holder).contains(told)) ? told : Entity.NONE;
    }

    /**
     * The same where the role is told in a clause of its own: a country that the article only tells as a place, "died in Norway",
     * is hardly the one that somebody was minister of.
     */
    Entity ofActing(Mention.Role role, Entity holder) {
        Entity body = of(role, holder);
        return body.type() != EntityType.COUNTRY || acting.contains(body) ? body : Entity.NONE;
    }

    /** The country in which somebody comes to power, where the article so far tells of no other; {@link Entity#NONE} if it does. */
    Entity ofTitle(String title, Sentence sentence, Entity holder) {
        if (!words.holds("national-titles", title) || lexicon.onlyBodyOf(holder, title).isPresent()) {
            return Entity.NONE;
        }
        Set<Entity> told = new LinkedHashSet<>();
        Set<Entity> named = new LinkedHashSet<>();
        for (Sentence earlier : sentences) {
            told.addAll(countries(earlier, true));
            named.addAll(countries(earlier, false));
            if (earlier == sentence) {
                break;
            }
        }
        Entity body = only(told, named);
        Set<Entity> known = lexicon.bodiesOf(holder);
        return known.isEmpty() || known.contains(body) ? body : Entity.NONE;
    }

    /** A role that somebody holds, with its body if that can be told. */
    PeopleGrammar.Held placed(PeopleGrammar.Held one) {
        Entity body = of(one.role(), one.holder());
        if (body.isPresent() || one.role().organization().isPresent()) {
            Entity whose = body.isPresent() ? body : one.role().organization();
            bodiesOfHolders.put(one.holder(), whose);
            bodiesByHolder.computeIfAbsent(one.holder(), k -> new HashMap<>()).put(one.role().title(), whose);
        }
        return body.isPresent() ? new PeopleGrammar.Held(one.holder(), one.role().in(body), one.from(), one.to(), one.how()) : one;
    }

    private Entity body(int index, Mention mention, Mention.Role role) {
        Sentence sentence = sentences.get(index);
        Entity owner = owner(sentence, mention);
        if (owner.type() == EntityType.PERSON) {
            return superior(owner);
        }
        boolean national = words.holds("national-titles", role.title());
        if (words.french() && isOfThat(sentence, mention.from())) {
            return Entity.NONE;
        }
        if (!role.part().isEmpty() && (!national || role.title().equals(PRESIDENT))) {
            // "The president of the electoral commission": at the head of that, and not of the country.
            Entity country = onlyCountry(index);
            return country.isPresent() ? lexicon.partOfCountry(country, role.part()) : Entity.described(role.part());
        }
        if (words.holds("unique-titles", role.title())) {
            return lexicon.onlyBodyWith(role.title());
        }
        Entity body = Entity.NONE;
        if (national) {
            body = role.title().equals(PRESIDENT) && sentence.is(mention.to(), ",") && tellsBody(index) ? Entity.NONE : onlyCountry(index);
            if (words.holds("throne-titles", role.title()) && lexicon.isTitled(body, PRESIDENT) && !lexicon.isTitled(body, role.title())) {
                // "King X died. Washington ...": king of elsewhere.
                body = Entity.NONE;
            }
        } else if (words.holds("company-titles", role.title()) && !role.qualifiers().contains("former")) {
            Entity employer = employer(sentence, mention.from());
            employer = employer.isPresent() ? employer : appointer(sentence, mention.from());
            body = employer.isPresent() || employing(sentence, mention.from()) >= 0 ? employer : isNamedBefore(sentence, mention.from()) ? named(sentence, mention.from()) : leading.apply(sentence, mention.from());
        } else if (words.holds("town-titles", role.title())) {
            body = onlyTown(index);
        }
        boolean leading = lexicon.isLeading(role.title()) || words.holds("parliament-titles", role.title());
        if (!body.isPresent() && leading && employing(sentence, mention.from()) < 0 && !isLabelled(sentence, mention.from())) {
            // But "Riverton sacked manager X" is not about the club whose manager was told before.
            body = bodyToldWith(role.title());
        }
        return body.isPresent() || role.part().isEmpty() ? body : Entity.described(role.part());
    }

    /** "Il en a été élu président": of what the pronoun stands for. */
    private static boolean isOfThat(Sentence sentence, int title) {
        for (int i = title - 1; i > Math.max(0, title - LONGEST_PART - 2) && sentence.token(i).isWord(); i--) {
            if (sentence.is(i, "en") && sentence.is(i + 1, "a", "est", "était", "fut", "devient", "devint", "avait", "sera", "deviendra") && sentence.at(i, Mention.Type.DATE) == null) {
                return true;
            }
        }
        return false;
    }

    /** "The Northern Bank replaced chief executive X": the body right before the verb; {@link Entity#NONE} where no such words stand there. */
    private Entity employer(Sentence sentence, int title) {
        int verb = employing(sentence, title);
        int start = verb < 0 ? -1 : words.verbGroupStart(sentence.tokens, verb);
        Mention date = start < 0 ? null : sentence.endingAt(start, Mention.Type.DATE);
        int end = date == null ? start : sentence.is(date.from() - 1, "on", "in") ? date.from() - 1 : date.from();
        Mention body = end < 0 ? null : sentence.endingAt(end, Mention.Type.ORG);
        return body == null ? Entity.NONE : body.entity();
    }

    /** "Norbank appointed former manager X as chief executive": the body right before the verb; {@link Entity#NONE} where no such words stand there. */
    private Entity appointer(Sentence sentence, int title) {
        int as = sentence.is(title - 1, "its", "their", "the") ? title - 1 : title;
        Mention named = sentence.endingAt(sentence.is(as - 1, "as") ? as - 1 : as, Mention.Type.PERSON);
        for (int at = named == null ? 0 : named.from(); named != null && at > 0 && named.from() - at <= LONGEST_PRAISE; at--) {
            int verb = words.list("appointment.verb").matchBefore(sentence.tokens, at);
            Mention body = verb < 0 ? null : sentence.endingAt(words.verbGroupStart(sentence.tokens, verb), Mention.Type.ORG);
            if (verb >= 0 || sentence.is(at - 1, ",", "and") || sentence.endsClause(at - 1)) {
                return body == null ? Entity.NONE : body.entity();
            }
        }
        return Entity.NONE;
    }

    /** Where the verb begins that tells what a body does to the holder of a title right behind it; -1 if none does. */
    private int employing(Sentence sentence, int title) {
        int at = title;
        int verb = employingBefore(sentence, at);
        while (verb < 0 && at > 0) {
            boolean adjective = sentence.is(at - 1, "its", "their", "the", "long-time") || words.list("role-adjective").matchBefore(sentence.tokens, at) >= 0
                    || words.list("person-adjective").matchBefore(sentence.tokens, at) >= 0;
            int other = adjective ? at - 1 : besideOther(sentence, at);
            if (other < 0) {
                return -1;
            }
            at = other;
            verb = employingBefore(sentence, at);
        }
        return verb;
    }

    /** "Sacked manager X, coach Y and scout Z": where the person of a list before a title begins, with a title of his own; -1 if none stands there. */
    private static int besideOther(Sentence sentence, int title) {
        int and = sentence.is(title - 1, "and") && sentence.is(title - 2, ",") ? title - 2 : title - 1;
        Mention person = sentence.is(and, ",", "and") ? sentence.endingAt(and, Mention.Type.PERSON) : null;
        Mention role = person == null ? null : sentence.endingAt(person.from(), Mention.Type.ROLE, Mention.Type.TITLE);
        return role == null ? -1 : role.from();
    }

    /** The same right before a token; "the sacked manager" tells of no body that sacks. */
    private int employingBefore(Sentence sentence, int at) {
        int verb = -1;
        for (String list : EMPLOYING) {
            verb = verb >= 0 ? verb : words.list(list).matchBefore(sentence.tokens, at);
        }
        return verb > 0 && sentence.is(verb - 1, "the", "a", "an", "its", "their", "his", "her", "le", "la", "un", "une") ? -1 : verb;
    }

    /** "Roth CEO Anna Roth": whether a word with a capital right before a title may be the body's name, though a person bears it too. */
    private boolean isNamedBefore(Sentence sentence, int title) {
        return title > 0 && sentence.token(title - 1).isWord() && sentence.token(title - 1).isCapitalised() && !sentence.isTitleCase() && !words.french()
                && words.list("function").match(sentence.tokens, title - 1) < 0 && (!sentence.token(title).isCapitalised() || sentence.token(title).isAllCapitals())
                && words.list("role-adjective").match(sentence.tokens, title - 1) < 0 && words.list("person-adjective").match(sentence.tokens, title - 1) < 0
                && !(title == 1 && sentence.token(0).word().isKnown());
    }

    /** "The ex-Tory MP Anna Roth": of that party, and of none told before. */
    private boolean isLabelled(Sentence sentence, int title) {
        return words.list("party-label").matchBefore(sentence.tokens, title) >= 0;
    }

    /** The one body of the article whose name begins with the word before a title; {@link Entity#NONE} if there is none, or more than one. */
    private Entity named(Sentence sentence, int title) {
        String word = sentence.token(title - 1).folded();
        Set<Entity> bodies = new LinkedHashSet<>();
        for (Sentence told : sentences) {
            for (Mention body : told.all(Mention.Type.ORG)) {
                if (told.token(body.from()).folded().equals(word)) {
                    bodies.add(body.entity());
                }
            }
        }
        return bodies.size() == 1 ? bodies.iterator().next() : Entity.NONE;
    }

    /** Whoever "his" stands for before a title, or {@link Entity#NONE}. */
    private static Entity owner(Sentence sentence, Mention mention) {
        Mention owner = sentence.is(mention.from(), "his", "her", "son", "sa") ? sentence.at(mention.from(), Mention.Type.OWNER) : null;
        return owner == null ? Entity.NONE : owner.entity();
    }

    /**
     * "His foreign minister", "son secrétaire général": of the body in which the article told whoever "his" stands for to have an
     * office, else of the only country in which files know them to have had one.
     */
    private Entity superior(Entity owner) {
        Entity told = bodiesOfHolders.getOrDefault(owner, Entity.NONE);
        if (told.isPresent()) {
            return told;
        }
        Set<Entity> countries = lexicon.bodiesOf(owner).stream().filter(b -> b.type() == EntityType.COUNTRY).collect(Collectors.toSet());
        return countries.size() == 1 ? countries.iterator().next() : Entity.NONE;
    }

    /** Whether a sentence or the one before tells of an organisation: "the president, X" may preside over that. */
    private boolean tellsBody(int index) {
        return !sentences.get(index).all(Mention.Type.ORG).isEmpty() || index > 0 && !sentences.get(index - 1).all(Mention.Type.ORG).isEmpty();
    }

    /** The one organisation or country with which the article so far tells a title elsewhere: "Speaker of the House ... the Speaker, X". */
    private Entity bodyToldWith(String title) {
        Set<Entity> bodies = bodiesByTitle.getOrDefault(title, Set.of());
        return bodies.size() == 1 ? bodies.iterator().next() : Entity.NONE;
    }

    /** The only country named in a sentence, else the only one named up to it; {@link Entity#NONE} if capitals tell of others. */
    private Entity onlyCountry(int index) {
        Sentence sentence = sentences.get(index);
        Set<Entity> own = countries(sentence, true);
        if (!own.isEmpty()) {
            Set<Entity> named = countries(sentence, false);
            // A capital alone may be where somebody travels, unless the article tells of that country and no other.
            return only(own, named.isEmpty() && own.containsAll(countriesTold) ? countriesNamed : named);
        }
        if (countriesTold.isEmpty()) {
            Set<Entity> leaders = countriesOfLeaders(sentence);
            if (leaders.isEmpty() && words.french()) {
                // An article for those who know where its parties and leaders are from.
                sentences.forEach(other -> leaders.addAll(countriesOfLeaders(other)));
            }
            return only(leaders, leaders);
        }
        return only(countriesTold, countriesNamed);
    }

    /** The countries of those whom a sentence names and who are known to have held an office in one. */
    private Set<Entity> countriesOfLeaders(Sentence sentence) {
        Set<Entity> countries = new LinkedHashSet<>();
        for (Mention person : sentence.all(Mention.Type.PERSON)) {
            lexicon.bodiesOf(person.entity()).stream().filter(b -> b.type() == EntityType.COUNTRY).forEach(countries::add);
        }
        return countries;
    }

    private static Entity only(Set<Entity> told, Set<Entity> named) {
        return told.size() == 1 && named.size() == 1 ? named.stream().findFirst().orElse(Entity.NONE) : Entity.NONE;
    }

    /** The countries that a sentence tells of: by name and people, and also by their capitals where those count. */
    private Set<Entity> countries(Sentence sentence, boolean capitals) {
        Set<Entity> told = ownersOfBodies(sentence);
        told.addAll(toldCountries(sentence, capitals));
        return told;
    }

    /** "Norway's parliament": the countries in the names of bodies that files know. */
    private Set<Entity> ownersOfBodies(Sentence sentence) {
        return sentence.all(Mention.Type.ORG).stream().filter(m -> m.entity().isCatalogued() && m.length() > 2 && sentence.is(m.from() + 1, "'s"))
                .map(m -> lexicon.countryAround(m.entity())).filter(e -> e.type() == EntityType.COUNTRY).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Entity> toldCountries(Sentence sentence, boolean capitals) {
        return sentence.all(Mention.Type.COUNTRY, Mention.Type.NATION, Mention.Type.PLACE).stream()
                .filter(m -> m.from() >= dateline(sentence)).filter(m -> !isPosting(sentence, m) && !isAbroad(sentence, m) && !isPortfolio(sentence, m)).filter(m -> !isNameOfTreaty(sentence, m)).filter(m -> !sentence.isCompounded(m.to())).filter(m -> capitals || m.type() != Mention.Type.PLACE).map(Mention::entity)
                .map(e -> e.type() == EntityType.PLACE ? lexicon.countryOf(e) : e)
                .filter(e -> e.type() == EntityType.COUNTRY).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** "The ambassador to Norway": where somebody is sent, and whose ministers nobody tells of. */
    private static boolean isPosting(Sentence sentence, Mention country) {
        int at = sentence.is(country.from() - 1, "the") ? country.from() - 1 : country.from();
        return sentence.is(at - 1, "to", "auprès") && sentence.endingAt(at - 1, Mention.Type.TITLE) != null;
    }

    /** "Northern Ireland Secretary X": what somebody else looks after. */
    private boolean isPortfolio(Sentence sentence, Mention country) {
        return !words.french() && country.type() == Mention.Type.COUNTRY && sentence.is(country.to(), "secretary");
    }

    /** "Effectue une visite de travail à Madrid", "son homologue espagnole": where a minister travels or meets others is not whence he comes. */
    private boolean isAbroad(Sentence sentence, Mention country) {
        if (country.type() == Mention.Type.NATION) {
            return words.list("counterpart").matchBefore(sentence.tokens, country.from()) >= 0 || words.list("counterpart").match(sentence.tokens, country.to()) > 0;
        }
        int at = sentence.is(country.from() - 1, "the", "la", "l'") ? country.from() - 2 : country.from() - 1;
        for (int i = at - 1; sentence.is(at, "to", "à", "en", "au", "aux") && i >= Math.max(0, at - LONGEST_JOURNEY) && !sentence.endsClause(i) && !sentence.is(i, ","); i--) {
            if (words.list("visit.noun").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "The Treaty of Rome", "l'accord de Paris": named after the place, of no country. */
    private boolean isNameOfTreaty(Sentence sentence, Mention place) {
        WordForms treaties = words.list("treaty");
        return sentence.is(place.from() - 1, "of", "de", "d'") && treaties.match(sentence.tokens, place.from() - 2) > 0
                || !words.french() && treaties.match(sentence.tokens, place.to()) > 0;
    }

    /** The token behind a dateline, "VIENNA, Austria (AP) –": whence the report comes does not tell whose ministers it is about; 0 without one. */
    private static int dateline(Sentence sentence) {
        if (sentence.size() == 0 || !sentence.token(0).isAllCapitals() || sentence.at(0, Mention.Type.PLACE, Mention.Type.COUNTRY) == null) {
            return 0;
        }
        for (int i = 1; i < Math.min(sentence.size(), LONGEST_DATELINE); i++) {
            if (sentence.is(i, ":", "–", "—", "-", "_", "(")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The only town told in a sentence, else in those right before it. */
    private Entity onlyTown(int index) {
        for (int back = 0; back <= TOWN && index >= back; back++) {
            Sentence sentence = sentences.get(index - back);
            Set<Entity> towns = sentence.all(Mention.Type.PLACE).stream().map(Mention::entity).collect(Collectors.toSet());
            if (sentence.all(Mention.Type.PLACE).stream().anyMatch(p -> sentence.is(p.from() - 1, "from", "to", "between", "vers", "entre", "depuis"))) {
                // On the way from one town to another.
                return Entity.NONE;
            }
            if (!towns.isEmpty()) {
                return towns.size() == 1 ? towns.iterator().next() : Entity.NONE;
            }
        }
        return Entity.NONE;
    }
}
