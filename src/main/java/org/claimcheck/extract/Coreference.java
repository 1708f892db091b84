package org.claimcheck.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Zone;

/**
 * Finds whom and what possessives, descriptions and pronouns stand for: "its", "the group", "the Hamas chief", "he". Where two readings remain,
 * they stand for nobody.
 */
final class Coreference {

    /** Words from a pronoun to its verb: "he was also". */
    private static final int LONGEST_GROUP = 6;

    private final Words words;
    private final List<Sentence> sentences;
    private final Map<Sentence, Integer> positions;
    private final BodyReference bodies;
    private final PersonReference people;
    private final OwnerReference owners;
    private final DescriptionGrammar descriptions;
    private final OpeningDescription openings;

    /**
     * @param sentences   those of an article, with the names in them
     * @param positions   their indexes
     * @param namedInFull whom and what it names in full
     */
    Coreference(Lexicon lexicon, Anchor anchor, NameKinds kinds, BodyReference bodies, List<Sentence> sentences, Map<Sentence, Integer> positions, Set<Entity> namedInFull) {
        this.words = lexicon.words();
        this.sentences = sentences;
        this.positions = positions;
        this.bodies = bodies;
        this.people = new PersonReference(lexicon, kinds, sentences, positions, namedInFull);
        this.owners = new OwnerReference(lexicon, sentences, people, bodies);
        this.openings = new OpeningDescription(lexicon, anchor, sentences, positions, people);
        this.descriptions = new DescriptionGrammar(lexicon, anchor, sentences, positions, namedInFull, people);
    }

    /** Notes who is a man or a woman, and adds what names bodies: "its", "the group", "its armed wing". */
    void ofBodies() {
        sentences.forEach(people::honorifics);
        owners.find();
        sentences.forEach(bodies::parts);
    }

    /**
     * Adds what names people: "the Hamas chief", "he".
     *
     * @param held which roles a sentence tells of whom
     */
    void ofPeople(Function<Sentence, List<PeopleGrammar.Held>> held) {
        descriptions.find(held);
        if (words.french()) {
            descriptions.introduced();
        }
        pronouns();
        sentences.forEach(owners::ownersByPronoun);
        sentences.forEach(owners::owners);
    }

    /** "He", "she", "the latter", "the 71-year-old": stand for the only person of this sentence so far, or of the one before. */
    private void pronouns() {
        for (Sentence sentence : sentences) {
            if (sentence.passage.zone() == Zone.CAPTION) {
                continue;
            }
            for (int i = 0; i < sentence.size(); i++) {
                // "Kim Jong Il": part of a name.
                boolean name = sentence.isCovered(i, Mention.NAMED) || i > 0 && sentence.token(i).isCapitalised() && !sentence.isQuoteMark(i - 1) && !sentence.endsClause(i - 1);
                if (name || i == 0 && openingDescription(sentence)) {
                    continue;
                }
                Entity body = bodies.reportingBody(sentence, i);
                if (body.isPresent()) {
                    sentence.add(new Mention(NameIndex.typeOf(body), i, i + 1, new Mention.Named(body, false)));
                } else {
                    pronoun(sentence, i);
                }
            }
        }
    }

    /** "The latter", "The 71-year-old": whether a sentence opens with words for somebody, who is added if the one before tells who it is. */
    private boolean openingDescription(Sentence sentence) {
        int latter = words.list("latter").match(sentence.tokens, 0);
        if (latter > 0) {
            addPerson(sentence, 0, latter, people.lastTold(sentence), true);
            return true;
        }
        int described = openings.end(sentence);
        Mention.Named meant = described < 0 ? null : openings.described(sentence, described);
        if (meant != null) {
            addPerson(sentence, 0, described, meant.entity(), meant.sure());
        }
        return described > 0;
    }

    private void pronoun(Sentence sentence, int i) {
        boolean french = words.french();
        boolean object = french ? isClitic(sentence, i) : sentence.is(i, "him") || sentence.is(i, "her") && !startsPhrase(sentence, i + 1);
        boolean her = object && (sentence.is(i, "her", "la") || sentence.is(i, "l'") && sentence.lower(sentence.is(i + 2, "été") ? i + 3 : i + 2).endsWith("e"));
        boolean she = sentence.is(i, french ? "elle" : "she") && !(french && i > 0 && sentence.is(i - 1, "a", "avait", "est", "était"));
        if (object) {
            // "Lui succède" may be said of her as well.
            objectPronoun(sentence, i, sentence.is(i, "lui") ? "" : her ? "female" : "male");
        } else if (she || sentence.is(i, french ? "il" : "he")) {
            subjectPronoun(sentence, i, she ? "female" : "male");
        }
    }

    private void objectPronoun(Sentence sentence, int i, String gender) {
        int reach = clauseBefore(sentence, i);
        Mention relative = words.french() ? sentence.endingAt(sentence.is(reach - 1, ",") ? reach - 1 : reach, Mention.Type.PERSON) : null;
        // "C'est X qui lui succède": somebody else than X.
        reach = relative != null && sentence.is(reach, "qui") ? relative.from() : reach;
        // "Y, who succeeded him": it was not Y.
        Mention own = sentence.endingAt(sentence.is(reach - 2, ",") ? reach - 2 : reach - 1, Mention.Type.PERSON);
        int clause = reach;
        Set<Entity> clauseOwn = words.french() ? Set.of() : sentence.all(Mention.Type.PERSON).stream().filter(m -> m.from() >= clause && m.to() <= i)
                .map(Mention::entity).collect(Collectors.toSet());
        addPerson(sentence, i, i + 1, people.antecedent(sentence, reach, gender, clauseOwn), people.isAlone(sentence, own == null ? reach : own.from(), gender));
    }

    /** "X, auquel il succède", "X, qu'elle remplace": where the name begins that a French relative clause tells of, whose subject is somebody else; the index given elsewhere. */
    private int beforeRelated(Sentence sentence, int pronoun) {
        int link = sentence.is(pronoun - 1, "que", "qu'", "auquel", "dont") ? pronoun - 1 : sentence.is(pronoun - 1, "qui") && sentence.is(pronoun - 2, "à") ? pronoun - 2 : 0;
        Mention named = words.french() && sentence.is(link - 1, ",") ? sentence.endingAt(link - 1, Mention.Type.PERSON) : null;
        return named == null ? pronoun : sentence.all(Mention.Type.PERSON).stream().filter(m -> m.covers(named)).mapToInt(Mention::from).min().orElse(named.from());
    }

    private void subjectPronoun(Sentence sentence, int i, String gender) {
        Mention acting = words.french() ? bodies.actingBody(sentence, i, sentence.is(i, "il") ? "le" : "la", "l'") : null;
        if (acting != null) {
            sentence.add(new Mention(acting.type(), i, i + 1, new Mention.Named(acting.entity(), false, false)));
            return;
        }
        Entity departed = people.departed(sentence, i, gender);
        Entity told = departed.isPresent() ? departed : people.teller(sentence, i, gender);
        if (told.isPresent()) {
            addPerson(sentence, i, i + 1, told, true);
            return;
        }
        boolean impersonal = sentence.is(i, "il") && sentence.is(i + 1, "y", "faut", "s'agit", "est") && sentence.is(i + 2, "a", "agit", "question");
        if (!impersonal) {
            int reach = beforeRelated(sentence, i);
            Entity person = people.antecedent(sentence, reach, gender);
            if (isOfDeathBefore(sentence, i, person)) {
                return;
            }
            addPerson(sentence, i, i + 1, person, people.isAlone(sentence, reach, gender) || people.isTopic(sentence, i, person));
        }
    }

    /** "After X's death he was killed as well": somebody else than X was. */
    private boolean isOfDeathBefore(Sentence sentence, int pronoun, Entity person) {
        boolean dies = person.isPresent() && IntStream.range(pronoun + 1, Math.min(sentence.size(), pronoun + LONGEST_GROUP))
                .anyMatch(i -> words.list("death.killed").match(sentence.tokens, i) > 0 || words.list("death.died").match(sentence.tokens, i) > 0);
        return dies && (sentence.all(Mention.Type.OWNER).stream().anyMatch(m -> m.to() < pronoun && m.entity().equals(person) && words.list("death.noun").match(sentence.tokens, m.to()) > 0)
                || sentence.all(Mention.Type.PERSON).stream().anyMatch(m -> m.to() < pronoun && m.entity().equals(person) && sentence.is(m.from() - 1, "of", "de", "d'")
                        && words.list("death.noun").matchBefore(sentence.tokens, m.from() - 1) >= 0));
    }

    private static void addPerson(Sentence sentence, int from, int to, Entity person, boolean sure) {
        if (person.isPresent()) {
            sentence.add(new Mention(Mention.Type.PERSON, from, to, new Mention.Named(person, false, sure)));
        }
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

    /** "Her book": the pronoun owns what follows. */
    private static boolean startsPhrase(Sentence sentence, int i) {
        if (i >= sentence.size() || !sentence.token(i).isWord()) {
            return false;
        }
        WordClass next = sentence.token(i).word();
        return sentence.token(i).isCapitalised() || !next.nouns().isEmpty() || !next.adjectives().isEmpty();
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
}
