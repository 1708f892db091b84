package org.claimcheck.extract;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Zone;

/** Finds whose "its", "his", "son" and "leurs" are. */
final class OwnerReference {

    private final Lexicon lexicon;
    private final Words words;
    private final List<Sentence> sentences;
    private final PersonReference people;
    private final BodyReference bodies;

    OwnerReference(Lexicon lexicon, List<Sentence> sentences, PersonReference people, BodyReference bodies) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.sentences = sentences;
        this.people = people;
        this.bodies = bodies;
    }

    /** "He died, his nephew said": what is owned behind a pronoun, where nobody else is told between, is that of whom the pronoun stands for. */
    void ownersByPronoun(Sentence sentence) {
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

    /** "The group", "its", "his": stand for the leading organisation, or the only person, of this sentence or the one before. */
    void find() {
        Sentence previous = null;
        for (Sentence sentence : sentences) {
            if (sentence.passage.zone() == Zone.CAPTION) {
                continue;
            }
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.is(i, "its", "their", "son", "sa", "ses", "leur", "leurs", "his", "her")) {
                    // "L'Assemblée a élu son frère": no body has a brother.
                    boolean kin = words.list("kin").match(sentence.tokens, i + 1) > 0;
                    Mention apposed = kin || !sentence.is(i, "its", "son", "sa", "ses") ? null : apposedBody(sentence, i);
                    Mention beside = apposed != null ? apposed : french(sentence, i) && !kin ? besideOwner(sentence, i) : null;
                    if (beside != null) {
                        sentence.add(new Mention(Mention.Type.OWNER, i, i + 1, new Mention.Named(beside.entity(), false)));
                        continue;
                    }
                    Entity leaving = leaves(sentence, i + 1) ? people.teller(sentence, i, sentence.is(i, "her") ? "female" : "male") : Entity.NONE;
                    if (leaving.isPresent()) {
                        sentence.add(new Mention(Mention.Type.OWNER, i, i + 1, new Mention.Named(leaving, false)));
                        continue;
                    }
                    Mention told = sentence.is(i - 1, ",") ? sentence.endingAt(i - 1, Mention.Type.PERSON) : null;
                    // "X, his agent": somebody else's.
                    int reach = told == null ? i : told.from();
                    Entity owner = sentence.is(i, "leur", "leurs") ? several(sentence, bodies.leadingBody(sentence, i, previous), previous)
                            : sentence.is(i, "its", "their") || words.french() && !kin && people.people(sentence, i, "").isEmpty() && bodies.leadingBody(sentence, i, null).isPresent()
                            ? bodies.leadingBody(sentence, i, words.french() ? null : previous) : opening(sentence, i, sentence.is(i, "her") ? "female" : words.french() ? "" : "male", reach);
                    if (owner.isPresent() && !isOfOpeningBody(sentence, i, owner)) {
                        boolean sure = owner.type() != EntityType.PERSON || people.isAlone(sentence, reach, sentence.is(i, "her") ? "female" : words.french() ? "" : "male");
                        sentence.add(new Mention(Mention.Type.OWNER, i, i + 1, new Mention.Named(owner, false, sure)));
                    }
                } else if (sentence.is(i, "the", "le", "la", "l'", "this", "cette", "ce", "du", "au")) {
                    bodies.description(sentence, i, previous);
                }
            }
            previous = sentence;
        }
    }

    /** "A force of the army, the Northern Unit, killing its chief": the body told in apposition right before the participle; null if none is. */
    private Mention apposedBody(Sentence sentence, int possessive) {
        int verb = possessive - 1;
        boolean participle = verb > 1 && sentence.is(verb - 1, ",") && sentence.lower(verb).endsWith(words.french() ? "ant" : "ing");
        Mention body = participle ? sentence.endingAt(verb - 1, Mention.Type.ORG) : null;
        if (body == null) {
            return null;
        }
        int before = body.from() - 1;
        while (before > 0 && body.from() - before <= 2 && !sentence.is(before, ",")) {
            before--;
        }
        return sentence.is(before, ",") ? body : null;
    }

    private boolean french(Sentence sentence, int possessive) {
        return words.french() && sentence.is(possessive, "son", "sa", "ses");
    }

    /** "Norbank et son partenaire", "la Norvège doit son succès": the body right before the pronoun, or that acts in its clause; null if none does. */
    private Mention besideOwner(Sentence sentence, int possessive) {
        Mention joined = sentence.is(possessive - 1, "et") ? sentence.endingAt(possessive - 1, Mention.Type.ORG, Mention.Type.COUNTRY) : null;
        if (joined != null) {
            return joined;
        }
        return isHeadSpeaking(sentence, possessive) ? bodies.actor(sentence, possessive, "le", "la", "l'") : bodies.actingBody(sentence, possessive, "le", "la", "l'");
    }

    /** "Le parlement a reçu X, a annoncé son président": who heads the body that acts, whoever it dealt with; nobody has a president of his own. */
    private boolean isHeadSpeaking(Sentence sentence, int possessive) {
        Mention title = sentence.at(possessive + 1, Mention.Type.TITLE);
        int say = title == null ? -1 : words.list("say").matchBefore(sentence.tokens, possessive);
        int group = say < 0 ? say : words.verbGroupStart(sentence.tokens, say);
        return group > 0 && sentence.is(group - 1, ",") && lexicon.isLeading(((Mention.Titled) title.meaning()).title());
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
        boolean opens = at <= 4 && comma(sentence, at) < sentence.size() && people.people(sentence, at, "").isEmpty()
                && (sentence.is(0, "in", "during", "at", "after", "before", "with", "for", "on", "upon", "since", "following", "dans", "lors", "pendant", "durant", "au", "à", "en",
                "depuis", "après", "avant", "avec", "pour", "malgré", "dès", "despite", "\"", "“", "«")
                || sentence.is(0, "juste", "peu", "aussitôt", "just", "shortly", "soon") && sentence.is(1, "après", "avant", "after", "before"));
        Mention first = opens ? sentence.all(Mention.Type.PERSON).stream().filter(m -> m.from() > comma(sentence, at)).findFirst().orElse(null) : null;
        boolean fits = first != null && (gender.isEmpty() || people.gender(first.entity()).isEmpty() || people.gender(first.entity()).equals(gender));
        if (fits && words.list("burial.noun").match(sentence.tokens, at + 1) > 0) {
            // "At his funeral, X said": not that of X, and of whom nothing tells for sure.
            return Entity.NONE;
        }
        if (fits && isActedOn(sentence, comma(sentence, at) + 1, first)) {
            // "Avant son départ, le ministre a salué X": the departure of the minister.
            return Entity.NONE;
        }
        return fits ? first.entity() : people.antecedent(sentence, reach, gender);
    }

    /** Whether somebody without a name is the subject of a clause that names a person behind its verb only. */
    private boolean isActedOn(Sentence sentence, int clause, Mention person) {
        int noun = sentence.is(clause, "the", "le", "la", "l'") ? clause + 1 : clause;
        Mention title = sentence.at(noun, Mention.Type.TITLE);
        int somebody = title != null ? title.to() : words.list("person-description").match(sentence.tokens, noun);
        return somebody > 0 && IntStream.range(somebody, person.from()).anyMatch(i -> words.list("auxiliary").match(sentence.tokens, i) > 0
                || !sentence.token(i).word().finite().isEmpty() && sentence.token(i).word().nouns().isEmpty() && !sentence.token(i).word().other());
    }

    private static int comma(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && !sentence.is(at, ",")) {
            at++;
        }
        return at;
    }

    private boolean leaves(Sentence sentence, int noun) {
        return words.list("resignation.noun").match(sentence.tokens, noun) > 0 || words.list("retirement.noun").match(sentence.tokens, noun) > 0 || words.list("candidacy.noun").match(sentence.tokens, noun) > 0;
    }

    void owners(Sentence sentence) {
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
}
