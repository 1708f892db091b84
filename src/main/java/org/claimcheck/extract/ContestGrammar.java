package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Participant;
import org.claimcheck.statement.Quantity;

/**
 * Reads more of a contest than who won: that it was a final, of which competition, against whom and with what score.
 *
 * <p>A final is the only one of its competition, so that opponent, place and score can be held against our record where
 * those of any victory could not.
 */
final class ContestGrammar {

    private static final String FINAL = "final";
    private static final String SCORE = "score";
    private static final String COMPETITION = "competition";
    /** The events that tell of a winner. */
    private static final Set<String> WON = Set.of("victory", "title");
    /** The event that tells of a loser. */
    private static final String LOST = "defeat";
    /** Words between the noun and the competition that it belongs to. */
    private static final int NEAR = 5;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;

    ContestGrammar(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
    }

    /** Makes finals of victories that are told as such, and adds their scores; tells medals and records of what they are. */
    void read(List<Draft> drafts) {
        List<Draft> tallies = drafts.stream().filter(d -> d.kind.equals("figure") && d.sentence == sentence && lexicon.figures().isOfContest(d.predicate)).toList();
        // "16 gold medals" are no 16 medals.
        drafts.removeIf(d -> tallies.contains(d) && tallies.stream().anyMatch(other -> other != d && other.subject.equals(d.subject)
                && other.quantity.equals(d.quantity) && other.from <= d.from && other.to > d.to));
        drafts.stream().filter(d -> tallies.contains(d) && !d.object.isPresent()).forEach(this::inContest);
        Map<Draft, Draft> lost = lost(drafts);
        List<Draft> victories = Stream.concat(drafts.stream(), lost.keySet().stream())
                .filter(d -> d.kind.equals("event") && d.sentence == sentence && WON.contains(d.predicate) && !d.negated).toList();
        int noun = noun();
        List<Draft> won = isMixed(victories) ? victories.stream().filter(d -> noun >= d.to && noun - d.to <= 2).toList() : victories;
        if (won.isEmpty() || words.list("other-contests").occursIn(sentence.tokens) || tellsOfAnotherRound()) {
            return;
        }
        Entity winner = won.get(0).subject;
        if (!winner.isCatalogued() || isMixed(won)) {
            // "X, who beat Y on Thursday, won the final on Sunday": not against Y.
            return;
        }
        Entity loser = won.stream().map(d -> d.object).filter(side -> side.isCatalogued() && side.type() != EntityType.THING).findFirst().orElseGet(() -> opponent(winner, won.get(0).to));
        if (!loser.isCatalogued() || loser.equals(winner)) {
            won.stream().filter(drafts::contains).limit(1).forEach(draft -> ofCompetition(draft, noun, drafts));
            return;
        }
        Draft told = won.stream().filter(d -> d.object.equals(loser)).findFirst().orElse(won.get(0));
        boolean deciding = noun >= 0 || won.stream().anyMatch(d -> d.predicate.equals("title") && !d.object.isCatalogued());
        // "X beat Y in Moscow on Sunday": the two played one final that day, and nothing else.
        Event played = told.timeText.isEmpty() || !told.period.isOneDay() ? null : lexicon.finalBetween(winner, loser, told.period);
        if (!deciding && played == null) {
            return;
        }
        Draft last = copy(told, FINAL, loser);
        if (played != null) {
            last.subject = onRecord(winner, played);
            last.object = onRecord(loser, played);
        }
        Entity recorded = played == null ? Entity.NONE : played.participant(COMPETITION);
        Optional<Draft> title = won.stream().filter(d -> d.predicate.equals("title")).findFirst();
        competition(noun, told).or(() -> title.flatMap(this::whole)).or(() -> Optional.of(recorded).filter(Entity::isPresent))
                .ifPresent(competition -> last.participants.add(new Participant(competition, COMPETITION)));
        if (told.predicate.equals("victory") || told.object.equals(loser)) {
            drafts.remove(lost.getOrDefault(told, told));
        }
        drafts.add(last);
        score(last, drafts);
    }

    /** "X, who beat Y in the final of 2018, lost to Z": victories of several, or of several times; "won the cup on Sunday, beating Z" is one. */
    private boolean isMixed(List<Draft> won) {
        return won.stream().anyMatch(d -> !d.subject.equals(won.get(0).subject) || !d.period.equals(won.get(0).period) && !isHow(d) && !isHow(won.get(0)));
    }

    /** "En battant Z", "by beating Z", ", beating Z": a victory that tells no day, and how another one was won. */
    private boolean isHow(Draft victory) {
        boolean behind = sentence.is(victory.core - 1, "en", "by", ",");
        return victory.timeText.isEmpty() && behind && (sentence.lower(victory.core).endsWith("ing") || sentence.lower(victory.core).endsWith("ant"));
    }

    /** The country for its team, where our record has the country. */
    private Entity onRecord(Entity side, Event played) {
        return side.equals(played.subject()) || side.equals(played.object()) ? side : lexicon.countryAround(side);
    }

    /** Defeats as the victories of whom they were against, each with the defeat that was told. */
    private Map<Draft, Draft> lost(List<Draft> drafts) {
        Map<Draft, Draft> victories = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            if (draft.kind.equals("event") && draft.sentence == sentence && draft.predicate.equals(LOST) && draft.object.isCatalogued() && draft.subject.isCatalogued()) {
                Draft victory = copy(draft, "victory", draft.subject);
                victory.subject = draft.object;
                victories.put(victory, draft);
            }
        }
        return victories;
    }

    /** "44 gold medals at the Paris Games", "the world record of the pole vault": the one competition or discipline of the sentence. */
    private void inContest(Draft figure) {
        List<Mention> things = sentence.all(Mention.Type.THING).stream().filter(thing -> thing.entity().isCatalogued()).toList();
        if (things.stream().map(Mention::entity).distinct().count() == 1) {
            figure.object = things.get(0).entity();
            figure.from = Math.min(figure.from, things.get(0).from());
            figure.to = Math.max(figure.to, things.get(0).to());
        }
    }

    /** "In the semi-final", "en quart de finale": whom somebody beat there they did not meet in the final. */
    private boolean tellsOfAnotherRound() {
        for (int i = 0; i < sentence.size(); i++) {
            boolean earlier = words.list(FINAL + ".noun").match(sentence.tokens, i) > 0
                    && words.list("before-final").occursIn(sentence.tokens.subList(Math.max(0, i - 2), i));
            if (earlier || words.list("round").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The noun of a final, not as in "the final whistle". */
    private int noun() {
        for (int i = 0; i < sentence.size(); i++) {
            int end = words.list(FINAL + ".noun").match(sentence.tokens, i);
            boolean noun = end > 0 && (words.french() || end >= sentence.size() || sentence.isCovered(end, Mention.Type.DATE, Mention.Type.SCORE)
                    || !sentence.token(end).isWord() || sentence.token(end).word().other());
            if (noun && !sentence.isQuoted(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "Won the final against Y", "won the cup by beating Y"; but "beaten in the final, X returned on Saturday against Y" tells of another match. */
    private Entity opponent(Entity winner, int told) {
        for (int i = 1; i < sentence.size() && !(i > told && isVerb(i)); i++) {
            boolean against = words.list("before-opponent").match(sentence.tokens, i) > 0
                    || words.list("victory.gerund").match(sentence.tokens, i) > 0 && sentence.is(i - 1, "by", "en");
            for (int at = i + 1; against && at < Math.min(sentence.size(), i + NEAR); at++) {
                Mention party = sentence.at(at, Mention.Type.COUNTRY, Mention.Type.ORG, Mention.Type.PERSON);
                if (party != null) {
                    return party.entity().equals(winner) ? Entity.NONE : party.entity();
                }
            }
        }
        return Entity.NONE;
    }

    private boolean isVerb(int at) {
        Token token = sentence.token(at);
        return token.isWord() && !token.isCapitalised() && !token.word().finite().isEmpty() && token.word().nouns().isEmpty() && token.word().adjectives().isEmpty();
    }

    /** The competition named beside the noun, with its year or that of the date. */
    private Optional<Entity> competition(int noun, Draft told) {
        for (int i = Math.max(0, noun - NEAR); noun >= 0 && i < Math.min(sentence.size(), noun + NEAR); i++) {
            Mention thing = sentence.at(i, Mention.Type.THING);
            // An edition has its year or number in its name; a series, or the currency Euro, has none.
            if (thing != null && isEdition(thing.entity())) {
                return Optional.of(thing.entity());
            }
        }
        return ofYear(told);
    }

    /** "Won the World Cup in 2018", "won Euro 2024": which competition a victory is of, where no opponent is told. */
    private void ofCompetition(Draft won, int noun, List<Draft> drafts) {
        if (noun > won.to) {
            // "Won on penalties to reach the final of the World Cup": another match was won.
            return;
        }
        Optional<Entity> edition = noun >= 0 ? competition(noun, won)
                : won.predicate.equals("title") || isEdition(won.object) ? whole(won).or(() -> won.object.isPresent() ? Optional.empty() : ofYear(won)) : Optional.empty();
        if (edition.isEmpty()) {
            return;
        }
        Draft told = won;
        if (noun >= 0) {
            told = copy(won, FINAL, Entity.NONE);
            drafts.set(drafts.indexOf(won), told);
        }
        told.participants.add(new Participant(edition.get(), COMPETITION));
    }

    /** The edition that is all that was won: no "Euro 2024 qualifier", and not "its World Cup opener". */
    private Optional<Entity> whole(Draft won) {
        return sentence.all(Mention.Type.THING).stream().filter(thing -> thing.from() >= won.from && thing.from() <= won.to && isEdition(thing.entity()))
                .filter(thing -> sentence.endingAt(thing.from(), Mention.Type.OWNER) == null)
                .filter(thing -> thing.to() >= sentence.size() || !sentence.token(thing.to()).isWord() || sentence.isCovered(thing.to(), Mention.Type.DATE, Mention.Type.SCORE)
                        || words.list("preposition").match(sentence.tokens, thing.to()) > 0)
                .map(Mention::entity).findFirst();
    }

    private static boolean isEdition(Entity entity) {
        return entity.type() == EntityType.THING && entity.isCatalogued() && entity.name().chars().anyMatch(Character::isDigit);
    }

    /** The edition, in the year of what is told, of the competition that the sentence names. */
    private Optional<Entity> ofYear(Draft told) {
        OptionalInt year = told.period.earliest().filter(first -> told.period.latest().filter(last -> last.getYear() == first.getYear()).isPresent())
                .map(first -> OptionalInt.of(first.getYear())).orElse(OptionalInt.empty());
        return year.isEmpty() ? Optional.empty() : lexicon.editions().find(sentence.tokens).stream()
                .flatMap(series -> lexicon.editions().edition(series, year.getAsInt()).stream()).findFirst();
    }

    /** The one score of the sentence: the larger number is the winner's. */
    private void score(Draft last, List<Draft> drafts) {
        List<Mention> scores = sentence.all(Mention.Type.SCORE);
        if (scores.size() != 1) {
            return;
        }
        Mention.Pair pair = (Mention.Pair) scores.get(0).meaning();
        add(last, scores.get(0), last.subject, last.object, pair.first().max(pair.second()), drafts);
        add(last, scores.get(0), last.object, last.subject, pair.first().min(pair.second()), drafts);
    }

    private static void add(Draft last, Mention score, Entity side, Entity other, BigDecimal points, List<Draft> drafts) {
        Draft figure = new Draft("figure", SCORE, "contest");
        figure.subject = side;
        figure.object = other;
        figure.quantity = new Quantity(points, "point", "", Bound.EXACT);
        frame(figure, last);
        figure.from = Math.min(last.from, score.from());
        figure.to = Math.max(last.to, score.to());
        drafts.add(figure);
    }

    private static Draft copy(Draft told, String type, Entity loser) {
        Draft copy = told.copy(type);
        copy.object = loser;
        copy.participant(loser, "");
        return copy;
    }

    /** What the two have in common: when it was, and who says it how firmly. */
    private static void frame(Draft draft, Draft told) {
        draft.period = told.period;
        draft.timeText = told.timeText;
        draft.modality = told.modality;
        draft.speakers = new ArrayList<>(told.speakers);
        draft.sentence = told.sentence;
        draft.core = told.core;
    }
}
