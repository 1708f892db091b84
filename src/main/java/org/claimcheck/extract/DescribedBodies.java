package org.claimcheck.extract;

import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;

/** Finds bodies told by their kind and whose they are: "the Norwegian central bank", "la fédération norvégienne de handball". */
final class DescribedBodies {

    /** Words behind the name of a body that name one of its own: "Mine Action Service". */
    private static final int LONGEST_ORGAN = 5;

    private final Lexicon lexicon;
    private final Words words;
    private final NameGrammar names;
    private final RoleFields fields;
    private final boolean french;

    DescribedBodies(Lexicon lexicon, NameGrammar names, RoleFields fields) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.names = names;
        this.fields = fields;
        this.french = words.french();
    }

    /** "The Norwegian central bank", "la fédération norvégienne de handball": what somebody may head, where people are told at all. */
    void institutions(Sentence sentence) {
        if (sentence.all(Mention.Type.PERSON).isEmpty()) {
            return;
        }
        for (Mention nation : sentence.all(Mention.Type.NATION)) {
            int from = nation.from();
            for (int i = from; french && from == nation.from() && i > from - RoleFields.LONGEST_FIELD && i > 0 && !sentence.is(i, ","); i--) {
                from = words.list("body-noun").match(sentence.tokens, i - 1) > 0 ? i - 1 : from;
            }
            Mention body = french ? describedFrench(sentence, from) : describedBehind(sentence, nation);
            if (body != null && body.to() >= nation.to() && !sentence.isCovered(body.from(), Mention.Type.ORG) && !isGovernment(sentence, body)) {
                sentence.add(new Mention(Mention.Type.INSTITUTION, body.from(), body.to(), body.meaning()));
            }
        }
        for (int i = 1; french && i < sentence.size(); i++) {
            Mention body = sentence.is(i - 1, "le", "la", "l'", "du") && !sentence.isCovered(i) ? describedAt(sentence, i) : null;
            if (body != null && !isGovernment(sentence, body) && !sentence.isCovered(body.from(), Mention.Type.INSTITUTION)) {
                sentence.add(new Mention(Mention.Type.INSTITUTION, body.from(), body.to(), body.meaning()));
            }
        }
    }

    /** The body that French words describe from a token on: "conseil régional de Bretagne", "12e division", "syndicat des marins"; null if they do not. */
    Mention describedAt(Sentence sentence, int from) {
        Mention described = describedFrench(sentence, from);
        described = described == null ? numberedFrench(sentence, from) : described;
        return described == null ? composedFrench(sentence, from) : described;
    }

    /** "The Norwegian government": whose head is that of the country. */
    private boolean isGovernment(Sentence sentence, Mention body) {
        for (int i = body.from(); i < body.to(); i++) {
            if (words.list("state-leadership").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "The World Bank Institute", "the United Nations Children's Fund": the name that begins with that of a known body; null where that one stands alone. */
    Mention longer(Sentence sentence, Mention body) {
        int past = sentence.pastAcronym(body.to());
        if (past > body.to()) {
            // "The Northern Guards Corps (NGC) River Force"
            return sentence.at(past, Mention.Type.ORG);
        }
        Mention own = sentence.at(body.to(), Mention.Type.ORG);
        if (own != null && own.entity().isCatalogued()) {
            return own;
        }
        int end = body.to();
        for (int i = end; i < Math.min(sentence.size(), body.to() + LONGEST_ORGAN) && goesOn(sentence, i); i++) {
            end = words.list("organ-word").match(sentence.tokens, i) > 0 && sentence.token(i).isCapitalised() ? i + 1 : end;
        }
        return end == body.to() ? null : addBody(sentence, new NameGrammar.Found(sentence, body.from(), end, Mention.Type.ORG, true));
    }

    /** "The Hamas delegation", "the World Bank office in Rome": where the words end that tell a section of a body; -1 if none do. */
    int pastSection(Sentence sentence, Mention body) {
        if (words.list("sent-body").matchBefore(sentence.tokens, body.to()) > body.from()) {
            return body.to();
        }
        int end = -1;
        int i = body.to();
        while (i < Math.min(sentence.size(), body.to() + LONGEST_ORGAN) && (fields.isField(sentence, i) || words.list("body-section").match(sentence.tokens, i) > 0)) {
            int section = words.list("body-section").match(sentence.tokens, i);
            end = section;
            i = section > 0 ? section : i + 1;
        }
        return end == i ? end : -1;
    }

    private static boolean goesOn(Sentence sentence, int i) {
        return sentence.isPossessorMark(i)
                || sentence.token(i).isCapitalised() && !sentence.isTitleCase() && !sentence.isCovered(i, Mention.Type.PERSON, Mention.Type.TITLE);
    }

    static Mention addBody(Sentence sentence, NameGrammar.Found found) {
        Mention body = new Mention(Mention.Type.ORG, found.from(), found.to(),
                new Mention.Named(Entity.unknown(found.name(), EntityType.ORGANIZATION), true));
        sentence.absorb(body);
        return body;
    }

    /** "The central bank", "la commission électorale": a body that each country has one of, told without its country; the index after it, or -1. */
    int stateBody(Sentence sentence, int of) {
        int end = sentence.is(of - 1, "the", "la", "l'", "le", "du", "des", "les") ? words.list("state-body").match(sentence.tokens, of) : -1;
        boolean more = end > 0 && (sentence.is(end, "'s", "of", "in", "de", "du", "des", "d'", "à", "en", "and", "et") || fields.isField(sentence, end)
                || sentence.at(end, Mention.Type.NATION) != null);
        return end > 0 && !more && !sentence.isCovered(of) ? end : -1;
    }

    /** "Lebanese army", "Spanish football federation": a kind of body with the nation it belongs to. */
    Mention describedBehind(Sentence sentence, Mention nation) {
        return described(sentence, nation.from(), nation.to(), nation.entity());
    }

    Mention described(Sentence sentence, int from, int at, Entity country) {
        int end = at;
        int noun = -1;
        while (end < sentence.size() && end - at < RoleFields.LONGEST_FIELD && (words.list("body-noun").match(sentence.tokens, end) >= 0 || fields.isField(sentence, end))) {
            int kind = words.list("body-noun").match(sentence.tokens, end);
            end = kind >= 0 ? kind : end + 1;
            noun = kind >= 0 ? kind : noun;
        }
        if (noun < 0 || sentence.is(noun, "'s")) {
            return null;
        }
        return new Mention(Mention.Type.ORG, from, noun, new Mention.Named(lexicon.bodyOf(country, sentence.tokens.subList(at, noun),
                sentence.text(from, noun)), false));
    }

    /** "Armée libanaise", "fédération espagnole de football", "banque centrale de Norvège". */
    private Mention describedFrench(Sentence sentence, int from) {
        int at = words.list("body-noun").match(sentence.tokens, from);
        if (at < 0) {
            return null;
        }
        int kind = at;
        while (fields.isField(sentence, at) && sentence.token(at).word().nouns().isEmpty()) {
            at++;
        }
        int fieldEnd = at;
        Mention nation = sentence.at(at, Mention.Type.NATION);
        Entity country = nation != null && !sentence.token(at).isCapitalised() ? nation.entity() : Entity.NONE;
        if (country.isPresent()) {
            at = nation.to();
        }
        if (sentence.is(at, "de", "d'") && fields.isField(sentence, at + 1)) {
            at += 2;
            nation = sentence.at(at, Mention.Type.NATION);
            if (!country.isPresent() && nation != null && !sentence.token(at).isCapitalised()) {
                country = nation.entity();
                at = nation.to();
            }
        }
        if (!country.isPresent()) {
            int of = fields.preposition(sentence, at);
            Mention owner = of > at ? sentence.at(of, Mention.Type.COUNTRY, Mention.Type.PLACE) : null;
            if (owner == null && of > at && of < sentence.size() && sentence.token(of).isCapitalised()) {
                NameGrammar.Found place = names.bodyAt(sentence, of);
                owner = place == null ? null : new Mention(Mention.Type.PLACE, place.from(), place.to(), new Mention.Named(Entity.unknown(place.name(), EntityType.PLACE), true));
            }
            if (owner == null) {
                return null;
            }
            country = owner.entity();
            at = owner.to();
        }
        return new Mention(Mention.Type.ORG, from, at, new Mention.Named(lexicon.bodyOf(country,
                sentence.tokens.subList(from, Math.max(kind, fieldEnd)), sentence.text(from, at)), false));
    }

    /** "Le mouvement de la Vallée rouge", "l'association des maires de Norvège": a kind of body and whose it is; null if there is none. */
    private Mention composedFrench(Sentence sentence, int from) {
        int kind = Math.max(words.list("body-noun-before").match(sentence.tokens, from), words.list("body-noun").match(sentence.tokens, from));
        int of = kind < 0 || !sentence.is(kind, "de", "du", "des") ? -1 : fields.preposition(sentence, kind);
        boolean named = of > kind && sentence.is(of - 1, "la", "l'", "du", "des");
        Mention told = named ? sentence.at(of, Mention.Type.ORG) : null;
        NameGrammar.Found name = named && told == null ? names.bodyAt(sentence, of) : null;
        if (name != null || told != null && !told.entity().isCatalogued()) {
            int to = name == null ? told.to() : name.to();
            while (fields.isField(sentence, to) && sentence.token(to).word().nouns().isEmpty()) {
                to++;
            }
            return new Mention(Mention.Type.ORG, from, to, new Mention.Named(Entity.unknown(sentence.text(from, to), EntityType.ORGANIZATION), false));
        }
        Token members = of < 0 || of >= sentence.size() ? null : sentence.token(of);
        if (members == null || !sentence.is(kind, "des") || members.isCapitalised() || members.word().nouns().isEmpty()) {
            return null;
        }
        int to = of + 1;
        while (fields.isField(sentence, to)) {
            to++;
        }
        Mention place = sentence.is(to, "de", "d'", "du") ? sentence.at(fields.preposition(sentence, to), Mention.Type.COUNTRY, Mention.Type.PLACE) : null;
        to = place == null ? to : place.to();
        return new Mention(Mention.Type.ORG, from, to, new Mention.Named(Entity.described(sentence.text(from, to)), false));
    }

    /** "La 12e division blindée", "le 3e régiment d'infanterie", "le 11e arrondissement de Lyon"; null if no number and kind of body stand there. */
    private Mention numberedFrench(Sentence sentence, int from) {
        if (from + 2 >= sentence.size()) {
            return null;
        }
        Ordinals ordinals = new Ordinals(sentence);
        int kind = ordinals.endingAt(from + 1) > 0 ? from + 1 : ordinals.endingAt(from + 2) > 0 && ordinals.begin(from + 2) == from ? from + 2 : -1;
        int at = kind < 0 ? -1 : words.list("numbered-body").match(sentence.tokens, kind);
        if (at < 0) {
            return null;
        }
        while (fields.isField(sentence, at) && sentence.token(at).word().nouns().isEmpty() || sentence.is(at, "d'") && fields.isField(sentence, at + 1)) {
            at += sentence.is(at, "d'") ? 2 : 1;
        }
        Mention place = sentence.is(at, "de", "d'", "du") ? sentence.at(at + 1, Mention.Type.PLACE) : null;
        at = place == null ? at : place.to();
        return new Mention(Mention.Type.ORG, from, at, new Mention.Named(Entity.described(sentence.text(from, at)), false));
    }
}
