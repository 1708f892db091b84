package org.claimcheck.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Zone;

/** Finds whom a pronoun stands for, and who is a man or a woman. */
final class PersonReference {

    private static final String[] MALE = {"mr", "sir", "lord", "m", "monsieur"};
    private static final String[] FEMALE = {"mrs", "ms", "miss", "lady", "dame", "mme", "madame", "mlle"};
    /** Words of a title before a name that "of" may stand before. */
    private static final int MOST_TITLE_WORDS = 4;
    /** Words from "sous" to the name behind it: "sous le premier président du pays, X". */
    private static final int LONGEST_UNDER = 8;
    /** Tokens of a sentence that only tells an age: "He was 83 years old." */
    private static final int LONGEST_AGE = 6;
    /** Tokens up to a name in the opening words of a sentence: "Some two days after receiving X". */
    private static final int LONGEST_OPENING = 6;
    /** Sentences back in which a pronoun looks for whom it stands for. */
    static final int LOOK_BACK = 4;

    private final Lexicon lexicon;
    private final Words words;
    private final NameKinds kinds;
    private final List<Sentence> sentences;
    private final Map<Sentence, Integer> positions;
    private final Set<Entity> namedInFull;
    private final Map<Entity, String> genders = new HashMap<>();
    /** The last words of the names told in full; null until asked. */
    private Set<String> surnames;

    PersonReference(Lexicon lexicon, NameKinds kinds, List<Sentence> sentences, Map<Sentence, Integer> positions, Set<Entity> namedInFull) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.kinds = kinds;
        this.sentences = sentences;
        this.positions = positions;
        this.namedInFull = namedInFull;
    }

    /** "X met Y. The latter resigned": the person whom the sentence before tells last; none if a body or a country comes behind, or if only their people are told. */
    Entity lastTold(Sentence sentence) {
        int position = positions.get(sentence);
        Sentence previous = position == 0 ? null : sentences.get(position - 1);
        Mention last = previous == null ? null : previous.all(Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY).stream().reduce((a, b) -> b.to() >= a.to() ? b : a).orElse(null);
        if (last == null || last.type() != Mention.Type.PERSON || isServed(previous, last)) {
            return Entity.NONE;
        }
        String gender = sentence.is(0, "cette") ? "female" : sentence.is(0, "ce") ? "male" : "";
        return people(previous, Integer.MAX_VALUE, gender).contains(last) ? last.entity() : Entity.NONE;
    }

    /** "X announced he would leave", "X announced his resignation": who tells news of their own right before an English pronoun; {@link Entity#NONE} if nobody does. */
    Entity teller(Sentence sentence, int pronoun, String gender) {
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

    /**
     * Whom "he" or "her" stands for: the one person of that gender told before it in its sentence, else in the sentences
     * before; of several, the one whom a sentence begins with.
     */
    Entity antecedent(Sentence sentence, int at, String gender) {
        return antecedent(sentence, at, gender, Set.of());
    }

    /**
     * Whom "him" stands for, who is none of the people told in its own clause: "X had not dismissed him".
     *
     * @param at  where the clause of the pronoun begins
     * @param own those whom that clause tells
     */
    Entity antecedent(Sentence sentence, int at, String gender, Set<Entity> own) {
        int index = positions.get(sentence);
        for (int back = 0; back <= LOOK_BACK && index - back >= 0; back++) {
            Sentence where = sentences.get(index - back);
            if (where.passage.zone() == Zone.CAPTION || where.passage.zone() == Zone.HEADLINE && back > 0) {
                continue;
            }
            List<Mention> told = people(where, back == 0 ? at : where.size(), gender);
            List<Mention> candidates = back == 0 || own.isEmpty() ? told : told.stream().filter(m -> !own.contains(m.entity())).toList();
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
            boolean given = bare && (kinds.isGivenName(token) || surnames().contains(token.folded())) && acts(sentence.token(i + 1));
            boolean described = i == 0 && open && known == null && isDescribedPerson(sentence, i + 1);
            if (described) {
                return true;
            }
            if ((open || given) && !NameGrammar.isBesideCapital(sentence, i) && (given || words.list("life-verb").match(sentence.tokens, i + 1) > 0 || words.list("copula").match(sentence.tokens, i + 1) > 0)) {
                return true;
            }
        }
        return false;
    }

    /** "Hajj, a cleric and soldier": whether a comma and words for somebody stand at a token. */
    private boolean isDescribedPerson(Sentence sentence, int at) {
        if (!sentence.is(at, ",") || !sentence.is(at + 1, "a", "an", "the", "who", "whose")) {
            return false;
        }
        return sentence.is(at + 1, "who", "whose") || IntStream.range(at + 2, Math.min(sentence.size(), at + 2 + MOST_TITLE_WORDS))
                .anyMatch(i -> words.list("person-description").match(sentence.tokens, i) > 0 || sentence.at(i, Mention.Type.TITLE) != null);
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
    boolean isAlone(Sentence sentence, int at, String gender) {
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
    boolean isTopic(Sentence sentence, int at, Entity person) {
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
    Entity departed(Sentence sentence, int at, String gender) {
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

    /** "Since Mr X's death, ...", "After X's arrest, ...": whether a name stands near the beginning of its sentence, behind a preposition. */
    private static boolean opensBehindPreposition(Sentence sentence, Mention person) {
        return person.from() <= MOST_TITLE_WORDS && sentence.is(0, "since", "after", "before", "following", "despite", "until", "during", "with", "in", "amid");
    }

    /** "After meeting X", "two days before receiving X": whether a name stands near the beginning of its sentence, behind what somebody else did. */
    private boolean isMetInOpening(Sentence sentence, Mention person) {
        return !words.french() && person.from() > 1 && person.from() <= LONGEST_OPENING && sentence.lower(person.from() - 1).endsWith("ing")
                && sentence.is(person.from() - 2, "after", "before", "since", "while", "by", "on", "despite", "without");
    }

    /** "..., Y died", "..., Queen Y has died": whether a name and its verb stand behind a comma. */
    private boolean beginsClause(Sentence sentence, Mention person) {
        int comma = !sentence.is(person.from() - 1, ",") && sentence.token(person.from() - 1).isCapitalised() ? person.from() - 2 : person.from() - 1;
        return sentence.is(comma, ",") && person.to() < sentence.size() && (acts(sentence.token(person.to())) || words.verbGroup().match(sentence.tokens, person.to()) > person.to());
    }

    private static boolean isRelated(Sentence sentence, Mention person) {
        // "Frère du président, X, il ...": the title before the comma is one with the name.
        int start = sentence.all(Mention.Type.PERSON).stream().filter(m -> m.covers(person) && m.entity().equals(person.entity())).mapToInt(Mention::from).min().orElse(person.from());
        int at = start;
        while (at > 0 && start - at < MOST_TITLE_WORDS && sentence.token(at - 1).isWord() && !sentence.token(at - 1).isCapitalised()
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

    List<Mention> people(Sentence sentence, int to, String gender) {
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
    String gender(Entity person) {
        return genders.computeIfAbsent(person, p -> {
            String known = lexicon.gender(p);
            int space = p.name().indexOf(' ');
            return known.isEmpty() && space > 0 ? WordDictionary.gender(p.name().substring(0, space)) : known;
        });
    }

    /** The person whom a sentence is about: the first, if no preposition makes a complement of them. */
    private Entity subjectOf(Sentence sentence, List<Mention> people) {
        Mention first = people.get(0);
        if (isMetInOpening(sentence, first)) {
            // "Two days after receiving X, Y died": the sentence is about Y.
            return people.stream().filter(m -> beginsClause(sentence, m)).findFirst().map(Mention::entity).orElse(Entity.NONE);
        }
        if (sentence.isPossessorMark(first.to()) && opensBehindPreposition(sentence, first)) {
            // "Since X's death, Y has ...": the sentence is about Y, if Y begins its clause.
            int comma = IntStream.range(first.to(), sentence.size()).filter(i -> sentence.is(i, ",")).findFirst().orElse(sentence.size());
            return people.stream().filter(m -> m.from() > comma && m.from() <= comma + MOST_TITLE_WORDS).findFirst().map(Mention::entity).orElse(Entity.NONE);
        }
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
}
