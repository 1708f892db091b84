package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.statement.Entity;
import org.claimcheck.time.Edtf;

/** Finds the wars and other happenings that an article tells without their names: by their time, their place, or as "the war". */
final class WarGrammar {

    /** Words between "war" and its date at most: those at war, and prepositions. */
    private static final int MOST_BELLIGERENTS = 10;
    private static final int MOST_MODIFIERS = 3;
    private static final int LONGEST_DESCRIPTION = 7;
    /** The type of event by which an agreement came about. */
    private static final String AGREEMENT = "agreement";
    /** Sentences from the name of an agreement to "the accord". */
    private static final int MEMORY = 2;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final Set<Entity> namedInFull;
    private final Set<Entity> told = new LinkedHashSet<>();
    private final Map<Sentence, List<Dated>> dated = new IdentityHashMap<>();

    /**
     * @param namedInFull whom and what the article names in full
     */
    WarGrammar(Lexicon lexicon, Anchor anchor, Set<Entity> namedInFull) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.anchor = anchor;
        this.namedInFull = namedInFull;
    }

    /** A war told by its time. */
    record Dated(Mention war, Mention date) {
    }

    /** Adds what the sentences of an article tell. */
    void find(List<Sentence> sentences) {
        sentences.forEach(this::wars);
        sentences.forEach(this::laterWars);
        laterAgreements(sentences);
        sentences.forEach(this::placedHappenings);
    }

    /** The wars that a sentence tells by their time. */
    List<Dated> dated(Sentence sentence) {
        return dated.getOrDefault(sentence, List.of());
    }

    /**
     * "The war of summer 2006", "Israel's war with Gaza last summer": the one known war of that time in which somebody
     * named in the article took part.
     */
    private void wars(Sentence sentence) {
        for (Mention thing : sentence.all(Mention.Type.THING)) {
            Mention date = sentence.all(Mention.Type.DATE).stream().filter(thing::covers).findFirst().orElse(null);
            if (date != null && lexicon.happeningOf(thing.entity()).equals("war")) {
                told.add(thing.entity());
                dated.computeIfAbsent(sentence, s -> new ArrayList<>()).add(new Dated(thing, date));
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            int noun = words.list("war.noun").match(sentence.tokens, i);
            if (noun < 0 || sentence.isCovered(i, Mention.NAMED)) {
                continue;
            }
            Set<Entity> parties = new LinkedHashSet<>();
            if (sentence.is(i - 1, "'s")) {
                Mention owner = sentence.endingAt(i - 1, Mention.PARTIES);
                parties.addAll(owner == null ? Set.of() : Set.of(owner.entity()));
            }
            int at = noun;
            while (at - noun < MOST_BELLIGERENTS && sentence.at(at, Mention.Type.DATE) == null) {
                Mention party = sentence.at(at, Mention.PARTIES[1], Mention.PARTIES[2], Mention.Type.PLACE);
                if (party != null) {
                    parties.add(party.entity());
                    at = party.to();
                } else if (sentence.is(at, "of", "in", "the", "de", "l'", "d'", "en", "du", "over", "during", "with", "between", "and", "against", "avec",
                        "entre", "et", "contre", "la", "le", "pendant", "durant")) {
                    at++;
                } else {
                    break;
                }
            }
            Mention date = sentence.at(at, Mention.Type.DATE);
            int from = i;
            int to = date == null ? noun : date.to();
            if (date == null) {
                // "The 2006 war", "this summer's war"
                date = sentence.endingAt(sentence.is(i - 1, "'s") ? i - 1 : i, Mention.Type.DATE);
                from = date == null ? i : date.from();
            }
            for (int next = to; date != null && next < Math.min(sentence.size(), to + MOST_BELLIGERENTS); next++) {
                // "The war of 2006 between X and Y"
                Mention party = sentence.at(next, Mention.PARTIES[1], Mention.PARTIES[2], Mention.Type.PLACE);
                if (party != null) {
                    parties.add(party.entity());
                } else if (!sentence.is(next, "between", "entre", "and", "et", "the", "le", "la", "l'", "with", "against", "avec", "contre")) {
                    break;
                }
            }
            if (date == null && parties.size() > 1 && sentence.is(noun, "between", "entre")) {
                // "The war between X and Y that ended on Friday"
                date = onlyDay(sentence);
                to = at;
            }
            if (date != null) {
                Edtf when = ((Mention.Time) date.meaning()).edtf();
                Entity war = lexicon.warOf(when, parties.isEmpty() ? namedInFull : parties);
                boolean apart = date.from() >= to;
                if (war.isPresent() && (!apart || parties.stream().allMatch(party -> lexicon.warOf(when, Set.of(party)).equals(war)))) {
                    Mention mention = new Mention(Mention.Type.THING, from, to, new Mention.Named(war, false));
                    sentence.add(mention);
                    told.add(war);
                    if (!apart) {
                        dated.computeIfAbsent(sentence, s -> new ArrayList<>()).add(new Dated(mention, date));
                    }
                }
            }
        }
    }

    /** The only day that a sentence tells; null if it tells none, or other times too. */
    private static Mention onlyDay(Sentence sentence) {
        List<Mention> dates = sentence.all(Mention.Type.DATE);
        return dates.size() == 1 && DAY.matcher(((Mention.Time) dates.get(0).meaning()).edtf().toString()).matches() ? dates.get(0) : null;
    }

    /** "The conflict": the one war that the article tells of. */
    private void laterWars(Sentence sentence) {
        if (told.size() != 1) {
            return;
        }
        for (int i = 1; i < sentence.size(); i++) {
            int noun = words.list("war.noun").match(sentence.tokens, i);
            boolean definite = sentence.is(i - 1, "the", "la", "le", "l'", "this", "that", "cette", "ce");
            if (noun > 0 && definite && !sentence.isCovered(i, Mention.NAMED) && !sentence.is(noun, "on", "of", "against", "de", "du", "contre", "between", "entre",
                    "in", "en")) {
                sentence.add(new Mention(Mention.Type.THING, i, noun, new Mention.Named(told.iterator().next(), false)));
            }
        }
    }

    /** "The accord": the one agreement that the sentences right before name, where the article tells of no other. */
    private void laterAgreements(List<Sentence> sentences) {
        Entity last = Entity.NONE;
        int named = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            for (int i = 0; i < sentence.size(); i++) {
                int noun = words.list("agreement-noun").match(sentence.tokens, i);
                Mention thing = noun < 0 ? null : sentence.all(Mention.Type.THING).stream().filter(t -> t.from() < noun && noun <= t.to()).findFirst().orElse(null);
                if (noun > 0 && thing == null && !isAgreementToldBefore(sentence, i, noun)) {
                    // Another one is told: nobody knows which is meant from here on.
                    return;
                }
                if (noun > 0 && thing == null && last.isPresent() && s > named && s - named <= MEMORY) {
                    sentence.add(new Mention(Mention.Type.THING, i, noun, new Mention.Named(last, false)));
                }
            }
            for (Mention thing : sentence.all(Mention.Type.THING)) {
                if (AGREEMENT.equals(lexicon.happeningOf(thing.entity()))) {
                    if (last.isPresent() && !last.equals(thing.entity())) {
                        return;
                    }
                    last = thing.entity();
                    named = s;
                }
            }
        }
    }

    /** "The accord was", "this agreement in May", but not "the trade deal", "the agreement between X and Y": whether it may be one that was named before. */
    private boolean isAgreementToldBefore(Sentence sentence, int from, int to) {
        return sentence.is(from - 1, "the", "this", "that", "l'", "le", "cet", "ce") && !sentence.isCovered(from, Mention.NAMED)
                && !sentence.is(to, "on", "of", "with", "between", "to", "for", "that", "which", "reached", "signed", "-", "sur", "de", "du", "d'", "avec", "entre", "pour", "que", "qui", "signé", "conclu");
    }

    /**
     * "The attacks in Brussels on Tuesday", "l'attentat de Nice": the one known happening of its kind at that place on that day; without a
     * day, in the week before the article. "The attack on the offices of X": the one whose name has these words.
     */
    private void placedHappenings(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            int end = lexicon.happeningNoun(sentence.tokens, i);
            if (end < 0 || sentence.isCovered(i, Mention.NAMED) || !isDefinite(sentence, i)) {
                continue;
            }
            Mention place = placeBeside(sentence, i, end);
            if (place == null) {
                Entity named = lexicon.described(sentence.tokens.subList(i, Math.min(sentence.size(), i + LONGEST_DESCRIPTION)));
                Entity described = named.isPresent() ? named : ofDay(sentence, i, end);
                if (described.isPresent()) {
                    sentence.add(new Mention(Mention.Type.THING, i, end, new Mention.Named(described, false)));
                }
                continue;
            }
            List<Mention> days = sentence.all(Mention.Type.DATE);
            Optional<Edtf> day = days.isEmpty() ? Optional.empty() : Optional.of(((Mention.Time) days.get(0).meaning()).edtf());
            Entity happening = days.size() > 1 ? Entity.NONE : lexicon.happeningAt(sentence.tokens.subList(i, end), place.entity(), day, anchor);
            if (happening.isPresent()) {
                sentence.add(new Mention(Mention.Type.THING, Math.min(i, place.from()), Math.max(end, place.to()), new Mention.Named(happening, false)));
            }
        }
    }

    /** "The attacks of 13 November 2015": the one known happening of its kind on a day that is told in full, in the place that the sentence tells if it tells one. */
    private Entity ofDay(Sentence sentence, int noun, int end) {
        Mention day = sentence.is(end, "of", "on") && sentence.all(Mention.Type.DATE).size() == 1 ? sentence.at(end + 1, Mention.Type.DATE) : null;
        if (day == null || !((Mention.Time) day.meaning()).yearStated() || sentence.is(day.to(), "on", "at") || sentence.is(day.to(), "in") && sentence.at(day.to() + 1, Mention.Type.PLACE, Mention.Type.COUNTRY) == null) {
            // "The attack of 13 November 2015 on a bank": another one.
            return Entity.NONE;
        }
        Entity place = sentence.all(Mention.Type.PLACE, Mention.Type.COUNTRY).stream().map(Mention::entity).findFirst().orElse(Entity.NONE);
        return lexicon.happeningAt(sentence.tokens.subList(noun, end), place, Optional.of(ClauseDates.edtf(day)), anchor);
    }

    /** "The truck attack", "Tuesday's attack", "l'attentat": whether a noun is told as known, an adjective or two before it perhaps. */
    private boolean isDefinite(Sentence sentence, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - MOST_MODIFIERS); i--) {
            if (sentence.is(i, "the", "'s", "le", "la", "l'", "les", "des", "du")) {
                return true;
            }
            WordClass word = sentence.token(i).word();
            boolean modifier = !word.adjectives().isEmpty() || !word.nouns().isEmpty() || sentence.token(i).isCapitalised();
            if (!sentence.token(i).isWord() || !modifier) {
                return false;
            }
        }
        return false;
    }

    /** "The attack in Nice", "l'attentat de Nice", "the Nice attack": the place right beside a noun; null if there is none. */
    private static Mention placeBeside(Sentence sentence, int from, int to) {
        if (sentence.is(to, "in", "at", "on", "near", "of", "de", "d'", "du", "à", "en", "sur")) {
            Mention behind = sentence.at(sentence.is(to + 1, "the", "la", "l'", "le") ? to + 2 : to + 1, Mention.Type.PLACE, Mention.Type.COUNTRY);
            if (behind != null) {
                return behind;
            }
        }
        return sentence.endingAt(from, Mention.Type.PLACE);
    }
}
