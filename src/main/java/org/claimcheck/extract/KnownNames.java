package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;

/** Finds the names that our record has in full, and the nations. */
final class KnownNames {

    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final NameKinds kinds;
    private final NameGuard guard;
    private final Map<Sentence, List<NameIndex.Hit>> hits = new IdentityHashMap<>();
    private final Set<Entity> namedInFull = new LinkedHashSet<>();
    private final Set<Entity> nationsTold = new LinkedHashSet<>();

    KnownNames(Lexicon lexicon, Anchor anchor, NameKinds kinds, NameGuard guard) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.anchor = anchor;
        this.kinds = kinds;
        this.guard = guard;
    }

    /** Whatever of our record a sentence may name, in full or not. */
    List<NameIndex.Hit> hits(Sentence sentence) {
        return hits.get(sentence);
    }

    /** Those whom the article names in full: the set itself, to which others add whom they find. */
    Set<Entity> inFull() {
        return namedInFull;
    }

    /** Finds the names of a sentence that our record has in full, and its nations. */
    void find(Sentence sentence) {
        inFull(sentence);
        nations(sentence);
    }

    private void inFull(Sentence sentence) {
        List<NameIndex.Hit> found = withoutLater(sentence, lexicon.names().find(sentence.tokens, false));
        hits.put(sentence, found);
        for (NameIndex.Hit hit : found) {
            if (hit.full() && hit.entities().size() == 1 && !guard.beginsBodyName(sentence, hit) && !guard.endsBodyName(sentence, hit) && !guard.beginsPersonName(sentence, hit, found)
                    && !guard.endsPersonName(sentence, hit, found)) {
                Entity entity = hit.entities().get(0);
                if (sentence.isCovered(hit.from(), Mention.Type.DATE) && hit.type() != Mention.Type.THING || guard.isDescribing(sentence, hit) || guard.isBareSurname(sentence, hit) || NameGuard.isOfCurrency(sentence, hit)
                        || lexicon.beganAfter(entity, anchor) || NameGuard.isOfCompoundAcronym(sentence, hit)) {
                    continue;
                }
                namedInFull.add(entity);
                if (entity.type() == EntityType.PLACE && lexicon.countryOf(entity).isPresent()) {
                    nationsTold.add(lexicon.countryOf(entity));
                }
                add(sentence, entity.type() == EntityType.COUNTRY ? stateForm(sentence, hit.from()) : hit.from(), hit.to(), entity, true);
            }
        }
    }

    /** Finds the nations and countries that a sentence tells by the words for those who live there. */
    private void nations(Sentence sentence) {
        for (NameIndex.Hit hit : lexicon.nations().find(sentence.tokens, false)) {
            // "The Latin American tour": of a part of the world, and not of the United States.
            boolean region = hit.from() > 0 && (sentence.token(hit.from() - 1).isCapitalised() || sentence.followsHyphen(hit.from())) && words.list("region-prefix").matchBefore(sentence.tokens, hit.from()) >= 0;
            // "The Central African country": one of several there.
            region |= !words.french() && hit.to() - hit.from() > 1 && (words.list("country-description").match(sentence.tokens, hit.to()) > 0 || sentence.is(hit.to(), "nation", "state", "region"));
            if (!sentence.isCovered(hit.from(), Mention.NAMED) && hit.entities().size() == 1 && !region && !NameGuard.isOfCurrency(sentence, hit)) {
                nationsTold.add(hit.entities().get(0));
                sentence.add(new Mention(Mention.Type.NATION, hit.from(), hit.to(), new Mention.Named(hit.entities().get(0), false)));
            }
        }
    }

    /**
     * "L'Assemblée nationale" in an article about Venezuela: a body of which every country may have one is not the one that bears the bare name in our
     * record where the article tells of other countries, and of its own neither by name nor by those who have served there.
     */
    void bodiesOfOtherCountries(Sentence sentence) {
        for (Mention body : sentence.all(Mention.Type.ORG)) {
            Entity country = words.list("state-body").match(sentence.tokens, body.from()) == body.to() ? lexicon.homeOf(body.entity()) : Entity.NONE;
            boolean elsewhere = country.isPresent() && !isTold(country) && (!nationsTold.isEmpty() || namedInFull.stream().anyMatch(e -> e.type() == EntityType.COUNTRY));
            boolean served = elsewhere && namedInFull.stream().filter(e -> e.type() == EntityType.PERSON).map(lexicon::bodiesOf)
                    .anyMatch(bodies -> bodies.contains(country) || bodies.contains(body.entity()));
            if (elsewhere && !served) {
                sentence.remove(body);
            }
        }
    }

    /** The names that a sentence tells: in place of one of something that began only after the publication, or that ends in the number of a result, those within it. */
    private List<NameIndex.Hit> withoutLater(Sentence sentence, List<NameIndex.Hit> found) {
        List<NameIndex.Hit> told = new ArrayList<>(found.size());
        for (NameIndex.Hit hit : found) {
            boolean later = hit.type() == Mention.Type.THING && hit.to() - hit.from() > 1 && hit.entities().size() == 1 && lexicon.beganAfter(hit.entities().get(0), anchor);
            if (guard.isOpeningPreposition(sentence, hit) || guard.isVessel(sentence, hit)) {
                continue;
            }
            boolean result = NameGuard.endsInResult(sentence, hit);
            if (later || result) {
                int from = result ? hit.from() : hit.from() + 1;
                lexicon.names().find(sentence.tokens.subList(from, result ? hit.to() - 1 : hit.to()), false).forEach(inner -> told.add(inner.movedBy(from)));
            } else {
                told.add(hit);
            }
        }
        return told;
    }

    /** "The Republic of Nauru": where the form of a state before its name begins, unless a title ends with it. */
    private int stateForm(Sentence sentence, int country) {
        int form = sentence.is(country - 1, "of", "de", "du", "d'") ? words.list("state-form").matchBefore(sentence.tokens, country - 1) : -1;
        return form < 0 || words.french() && sentence.is(form - 2, "de") ? country : form;
    }

    void add(Sentence sentence, int from, int to, Entity entity, boolean full) {
        if (entity.type() == EntityType.ORGANIZATION && NameGuard.isInDateline(sentence, from, to)) {
            return;
        }
        if (entity.type() != EntityType.PLACE && entity.type() != EntityType.THING && sentence.isCompounded(to)) {
            sentence.add(new Mention(Mention.Type.NATION, from, to, new Mention.Named(entity, false)));
            return;
        }
        int end = entity.type() == EntityType.ORGANIZATION ? kinds.pastCompanyForm(sentence, to) : NameGrammar.pastJunior(sentence, to);
        sentence.add(new Mention(NameIndex.typeOf(entity), from, end, new Mention.Named(entity, full)));
        Entity country = lexicon.countryOf(entity);
        if (to < sentence.size() && sentence.followsHyphen(to)) {
            // "The Vienna-born painter"
            return;
        }
        boolean located = sentence.is(from - 1, "in", "at", "near", "from", "to", "outside", "à", "vers", "de", "près", "dans", "sur")
                && entity.type() == EntityType.PLACE || words.list("visit.verb").matchBefore(sentence.tokens, from) >= 0;
        if (country.isPresent() && (!located || sentence.is(from - 1, "with", "to", "à", "de"))) {
            sentence.add(new Mention(Mention.Type.COUNTRY, from, to, new Mention.Named(country, false)));
        }
    }

    boolean isTold(Entity body) {
        return namedInFull.contains(body) || nationsTold.contains(body);
    }
}
