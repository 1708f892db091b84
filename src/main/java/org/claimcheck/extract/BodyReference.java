package org.claimcheck.extract;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;

/** Finds the body that "the group", "the bank" or the armed wing of a body stands for: the one told last of that kind, else the one that the article is about. */
final class BodyReference {

    /** Words that name a part of a body, at most: "external security organisation". */
    private static final int MOST_PART_WORDS = 4;

    private final Lexicon lexicon;
    private final Words words;
    private final NameKinds kinds;
    private final List<Sentence> sentences;
    private final Map<Sentence, Integer> positions;
    private final Entity mainBody;
    private int firstOfMain;
    /** Whether the main organisation is prominent; null until asked. */
    private Boolean mainIsProminent;

    BodyReference(Lexicon lexicon, NameKinds kinds, List<Sentence> sentences, Map<Sentence, Integer> positions) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.kinds = kinds;
        this.sentences = sentences;
        this.positions = positions;
        this.mainBody = findMainBody();
    }

    /** "The group", "the bank's": stands for the body of that kind told last, else for the leading one. */
    void description(Sentence sentence, int i, Sentence previous) {
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
    void parts(Sentence sentence) {
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
        for (int back = 0; back <= PersonReference.LOOK_BACK && index - back >= 0; back++) {
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

    /** "Le ministre X ..., le groupe estime qu'il ...": the body that acts in the clause before a French pronoun, behind whoever was told; null if none does. */
    Mention actingBody(Sentence sentence, int pronoun, String... articles) {
        Mention acting = actor(sentence, pronoun, articles);
        boolean nearest = acting != null && sentence.all(Mention.Type.PERSON).stream().noneMatch(p -> p.from() >= acting.to() && p.to() <= pronoun);
        return nearest ? acting : null;
    }

    /** The same, whoever was told behind it. */
    Mention actor(Sentence sentence, int pronoun, String... articles) {
        Mention found = null;
        for (Mention body : sentence.all(Mention.Type.ORG, Mention.Type.COUNTRY)) {
            boolean article = sentence.is(body.from() - 1, articles) && !sentence.is(body.from() - 2, "de", "à", "par", "avec", "pour", "contre", "dans", "en", "sur", "selon")
                    || sentence.is(body.from(), articles) && !sentence.is(body.from() - 1, "de", "à", "par", "avec", "pour", "contre", "dans", "sur", "selon");
            boolean verb = body.to() < pronoun && !sentence.token(body.to()).isCapitalised()
                    && (words.verbGroup().match(sentence.tokens, body.to()) > 0 || words.list("say").match(sentence.tokens, body.to()) > 0 || !sentence.token(body.to()).word().finite().isEmpty() && sentence.token(body.to()).word().nouns().isEmpty());
            found = article && verb ? body : found;
        }
        return found;
    }

    /** "X said it would buy Y", "X a annoncé qu'elle rachèterait Y": the organisation or country that says so. */
    Entity reportingBody(Sentence sentence, int i) {
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
                int behind = words.french() ? behindAdjectives(sentence, end) : end;
                if (behind > end && (sentence.is(behind, "de", "du", "des", "d'") || behind < sentence.size() && sentence.token(behind).isCapitalised())) {
                    // "L'agence fédérale russe du transport", "le mouvement laïc Ensemble": told by what it is for or by its name, it is none told before.
                    return -1;
                }
                return sentence.at(behind, Mention.Type.ORG, Mention.Type.PERSON) == null && !sentence.is(end, "of", "de", "du", "des", "d'")
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

    /** "L'agence fédérale russe", "le mouvement chiite": the index behind the adjectives that begin at a token. */
    private static int behindAdjectives(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size()) {
            Mention nation = sentence.at(at, Mention.Type.NATION);
            Token token = sentence.token(at);
            boolean adjective = token.isWord() && !token.isCapitalised() && !token.word().other() && !token.word().adjectives().isEmpty() && token.word().finite().isEmpty();
            if (nation == null && !adjective) {
                break;
            }
            at = nation == null ? at + 1 : nation.to();
        }
        return at;
    }

    /** The organisation that "the group" or "its" stands for: the one told before it; of several, the article's main one. */
    Entity leadingBody(Sentence sentence, int at, Sentence previous) {
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
    Set<Entity> bodies(Sentence sentence, int to) {
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
                || kinds.isCompanyForm(sentence.token(speaker.to() - 1));
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
    private Entity findMainBody() {
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

    /** Whether the article begins with its main organisation or names it in more than one sentence. */
    private boolean isMainProminent() {
        if (mainIsProminent == null) {
            long told = sentences.stream().filter(s -> s.all(Mention.Type.ORG).stream().anyMatch(m -> m.entity().equals(mainBody))).count();
            mainIsProminent = mainBody.isPresent() && (told > 1 || bodies(sentences.get(0), sentences.get(0).size()).contains(mainBody));
        }
        return mainIsProminent;
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
}
