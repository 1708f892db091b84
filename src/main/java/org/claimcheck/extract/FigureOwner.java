package org.claimcheck.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimcheck.knowledge.Measure;

/** Finds whose figure an amount is: the owner that its noun names, or who does what its verb tells. */
final class FigureOwner {

    /** What is voted on. */
    private static final Mention.Type[] DECIDED = {Mention.Type.ORG, Mention.Type.THING};
    private static final Mention.Type[] SUBJECTS = {Mention.Type.GROUP, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.THING};
    private static final Mention.Type[] OWNERS = {Mention.Type.ORG, Mention.Type.PERSON, Mention.Type.COUNTRY, Mention.Type.THING, Mention.Type.PLACE};
    /** An owner is told, but not one that is known by name. */
    static final Mention SOMEBODY = new Mention(Mention.Type.OWNER, 0, 0, new Mention.Nothing());
    /** Behind these stands a time that is over, or goes on. */
    private static final Set<String> SERVED = Set.of("after", "following", "since", "during", "before", "despite", "après", "depuis", "pendant", "durant", "avant", "malgré");
    private static final Set<String> FUTURE = Set.of("sera", "seront", "aura", "auront");

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final boolean french;
    private final FigureClause clauses;

    FigureOwner(Sentence sentence, Lexicon lexicon, FigureClause clauses) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.french = words.french();
        this.clauses = clauses;
    }

    /** "The round of 16 match": of how many, and no match counted. */
    boolean isRound(Mention amount) {
        return sentence.is(amount.from() - 1, "of") && sentence.is(amount.from() - 2, "round") || sentence.is(amount.from() - 1, "last") && sentence.is(amount.to(), "tie", "match", "clash", "game", "encounter");
    }

    /** "Faces a maximum sentence of 20 years", "encourt dix ans de prison": what a court may impose, and has not. */
    boolean isOnlyPossible(Mention amount, FigureMeasure.Measured measured, FigureClause.Clause clause) {
        return words.holds("penalty-measures", measured.measure()) && IntStream.range(Math.max(clause.from(), amount.from() - 2 * FigureClause.LONGEST_TAIL), amount.from())
                .anyMatch(i -> words.list("may-be-sentenced").match(sentence.tokens, i) > 0);
    }

    /** "Le procureur a requis cinq ans de prison", "prosecutors sought five years in prison": what only is asked of a court. */
    boolean isDemanded(Mention amount, FigureMeasure.Measured measured) {
        if (!words.holds("penalty-measures", measured.measure())) {
            return false;
        }
        int before = clauses.start(amount) - 1;
        boolean governed = FigureClause.PREPOSITIONS.contains(sentence.lower(before)) && !sentence.is(before, "of", "de", "d'");
        // Where what is asked for ends: "sought refuge after five years in prison" asks for no years.
        int end = governed ? before : amount.from();
        for (int i = amount.from() - 1; i >= Math.max(0, amount.from() - FigureClause.LONGEST_TAIL) && !sentence.endsClause(i) && !sentence.is(i, ","); i--) {
            WordClass word = sentence.token(i).word();
            int asked = words.list("ask-of-court").match(sentence.tokens, i);
            if (asked > 0) {
                return end == amount.from() || asked > end;
            }
            end = SERVED.contains(sentence.lower(i)) ? i : end;
            if (!word.participles().isEmpty() || !word.finite().isEmpty() && word.nouns().isEmpty() && !word.other()) {
                return false;
            }
        }
        return false;
    }

    /** "Cinq ans de prison contre X", "five years in prison for X": X; null where nobody is told so. */
    Mention accused(Mention amount) {
        for (int i = amount.to(); i < Math.min(sentence.size(), amount.to() + FigureClause.LONGEST_TAIL) && !sentence.endsClause(i) && !sentence.is(i, ","); i++) {
            int against = words.list("before-accused").match(sentence.tokens, i);
            if (against > 0) {
                Mention role = sentence.at(against, Mention.Type.ROLE);
                return sentence.at(role == null ? against : role.to(), Mention.Type.PERSON);
            }
        }
        return null;
    }

    /** "Analysts expected a profit of 4 billion", "above the 4 billion that analysts had expected": what is only forecast. */
    boolean isForecast(Mention amount, FigureClause.Clause clause) {
        int behind = sentence.is(amount.to(), "that", "que", "qu'") ? amount.to() + 1 : amount.to();
        int of = sentence.is(clauses.start(amount) - 1, "of", "de", "d'") ? clauses.start(amount) - 1 : -1;
        // "Beat the estimate of 4 billion", but not "by its own estimate".
        if (words.list("forecast").matchBefore(sentence.tokens, of) >= 0 && sentence.is(of - 2, "the", "les", "des", "aux", "analysts")) {
            return true;
        }
        if (words.list("forecaster").match(sentence.tokens, behind) > 0 || words.list("forecast-by").match(sentence.tokens, amount.to()) > 0) {
            return true;
        }
        for (int i = amount.from() - 1; i >= clause.from(); i--) {
            int end = words.list("forecaster").match(sentence.tokens, i);
            if (end > 0) {
                int from = end;
                return IntStream.range(from, Math.min(amount.from(), from + FigureClause.LONGEST_TAIL)).anyMatch(k -> words.list("forecast").match(sentence.tokens, k) > 0)
                        || words.list("forecast").matchBefore(sentence.tokens, clauses.start(amount)) >= 0;
            }
        }
        return false;
    }

    /** "Norway's economy grew", "the Norwegian economy grew", "l'économie norvégienne a progressé": whose economy the clause tells before an amount; null if none. */
    Mention economyOf(Mention amount, FigureClause.Clause clause) {
        for (int i = clause.from(); i < amount.from(); i++) {
            int end = words.list("economy").match(sentence.tokens, i);
            if (end < 0) {
                continue;
            }
            Mention owner = french ? sentence.at(end, Mention.Type.NATION) : sentence.endingAt(i, Mention.Type.OWNER, Mention.Type.NATION);
            if (owner == null && french && sentence.is(end, "de", "du", "d'", "des")) {
                owner = sentence.at(sentence.is(end + 1, "la", "l'", "les") ? end + 2 : end + 1, Mention.Type.COUNTRY);
            }
            return owner;
        }
        return null;
    }

    /** Where the clause of an amount begins, if that is near. */
    int beginning(int from, FigureClause.Clause clause) {
        int at = from;
        while (at > clause.from() && at > from - FigureClause.LONGEST_HEAD && !isStop(at - 1) && !isJoint(at - 1)) {
            at--;
        }
        boolean cut = at > clause.from() && at == from - FigureClause.LONGEST_HEAD;
        return cut ? from : at;
    }

    /** A mark that ends a phrase; those of numbers and names do not. */
    private boolean isStop(int i) {
        return sentence.token(i).kind() == Token.Kind.MARK && !sentence.is(i, "-", "%", "€", "$", "£", "/", "°", "&", "'", "’");
    }

    private boolean isJoint(int i) {
        return sentence.is(i, "and", "et", "as", "or", "ou", "who", "which", "qui", "when", "after", "before", "après", "avant", "selon", "according", "where", "où", "dont",
                "whose", "that", "if", "unless", "whether") || FigureClause.BREAKS.contains(sentence.lower(i));
    }

    /** Where the phrase ends that goes on behind an amount: "up 34% on the year before". */
    int tail(int from) {
        int to = from;
        while (to < sentence.size() && to < from + FigureClause.LONGEST_TAIL && !isStop(to) && !isJoint(to) && !sentence.is(to, "than", "que", "qu'") && sentence.at(to, FigureClause.AMOUNTS) == null) {
            to++;
        }
        boolean cut = to < sentence.size() && to == from + FigureClause.LONGEST_TAIL;
        return cut ? from : to;
    }

    /** The last verb before an amount with its auxiliaries, from which the stance is read. */
    List<PatternMatcher.VerbGroup> verbs(int from, Mention amount, MeasureIndex.Hit hit) {
        boolean told = hit != null && hit.part() == MeasureIndex.Part.VERB && hit.to() <= amount.from() && hit.from() >= from;
        for (int i = amount.from() - 1; i >= Math.max(0, from); i--) {
            Token token = sentence.token(i);
            boolean verb = told && i == hit.from() || token.isWord() && !token.isCapitalised() && !token.word().verbs().isEmpty() && !FigureClause.PREPOSITIONS.contains(token.lower())
                    && words.verbGroup().match(sentence.tokens, i) < 0 && (!french || token.word().nouns().isEmpty() || words.verbGroup().matchBefore(sentence.tokens, i) >= 0 && !sentence.is(i - 1, "en"));
            if (!verb || sentence.is(i - 1, "to") && sentence.is(i - 2, "according")) {
                continue;
            }
            int start = i;
            int before = words.verbGroup().matchBefore(sentence.tokens, start);
            while (before >= Math.max(0, from - 1) && !Words.isName(sentence.tokens, before)) {
                start = before;
                before = words.verbGroup().matchBefore(sentence.tokens, start);
            }
            boolean finite = start < i || told && i == hit.from() || token.word().conditional() || !token.word().finite().isEmpty() && (token.word().nouns().isEmpty() || i == from);
            if (finite && start < i && FUTURE.contains(sentence.lower(start))) {
                return List.of(new PatternMatcher.VerbGroup(start, start, start + 1));
            }
            if (finite) {
                return List.of(new PatternMatcher.VerbGroup(start, i, i + 1));
            }
        }
        // "Un dividende de 14 euros sera proposé", "300 000 personnes auraient fui".
        for (int i = amount.to(); i < Math.min(sentence.size() - 1, amount.to() + FigureClause.LONGEST_TAIL); i++) {
            int group = i;
            while (group < sentence.size() - 1 && words.verbGroup().match(sentence.tokens, group) > 0 && !FigureClause.PREPOSITIONS.contains(sentence.lower(group)) && !FigureClause.ARTICLES.contains(sentence.lower(group))) {
                group = words.verbGroup().match(sentence.tokens, group);
            }
            if (group > i && group < sentence.size()) {
                boolean future = FUTURE.contains(sentence.lower(i));
                return List.of(new PatternMatcher.VerbGroup(i, future ? i : group, future ? i + 1 : group + 1));
            }
            if (sentence.is(i, ",", "and", "et") || sentence.endsClause(i) || FigureClause.RELATIVES.contains(sentence.lower(i))) {
                break;
            }
        }
        return List.of();
    }

    /** "Renault's revenue", "its debt", "le chiffre d'affaires de Renault", "French inflation", "Gucci, dont les ventes". */
    Mention owner(MeasureIndex.Hit hit, Mention amount) {
        if (hit.part() != MeasureIndex.Part.NOUN) {
            return null;
        }
        int at = hit.from();
        for (int guard = 0; guard < 4 && at > 0; guard++) {
            Mention owner = sentence.endingAt(at, Mention.Type.OWNER);
            if (owner != null) {
                return owner;
            }
            Mention named = sentence.endingAt(at, Mention.Type.ORG, Mention.Type.NATION, Mention.Type.COUNTRY);
            if (named != null && !french && named.to() <= amount.from()) {
                return named;
            }
            if (sentence.is(at - 1, "whose") || sentence.is(at - 1, "dont") || sentence.is(at - 2, "dont") && FigureClause.ARTICLES.contains(sentence.lower(at - 1))) {
                int relative = sentence.is(at - 2, "dont") ? at - 2 : at - 1;
                int end = sentence.is(relative - 1, ",") ? relative - 1 : relative;
                Mention antecedent = sentence.endingAt(end, OWNERS);
                return antecedent == null ? SOMEBODY : antecedent;
            }
            if (sentence.is(at - 1, "'s") || !french && sentence.is(at - 1, "its")) {
                // "X's profit", "its profit": of whoever it is, and not of somebody else.
                return SOMEBODY;
            }
            if (!clauses.isAdjective(at - 1) && !(at == hit.from() && amount.to() == at)) {
                break;
            }
            at = amount.to() == at ? amount.from() : at - 1;
        }
        int behind = hit.to();
        while (clauses.isAdjective(behind) && french && behind < hit.to() + 2) {
            behind++;
        }
        if (french) {
            Mention nation = sentence.at(hit.to(), Mention.Type.NATION, Mention.Type.ORG);
            if (nation != null) {
                return nation;
            }
        }
        boolean state = hit.measure().unit().equals("percent") || hit.measure().id().equals("population");
        if (!sentence.is(behind, "of", "de", "d'", "du", "des", "at", "chez") && !(state && sentence.is(behind, "in", "en", "au", "dans"))) {
            return null;
        }
        int name = behind + 1;
        while (sentence.is(name, "the", "la", "le", "l'", "les")) {
            name++;
        }
        Mention seat = sentence.at(name, OWNERS);
        // "Shares of Oslo-based Norbank": not of the city.
        Mention of = seat != null && sentence.isCompounded(seat.to()) ? sentence.at(seat.to() + 1, OWNERS) : seat;
        boolean unknown = of == null && sentence.is(behind, "of", "de", "d'", "du") && name < sentence.size() && sentence.token(name).isCapitalised()
                && sentence.at(name, Mention.Type.DATE) == null;
        // "A stake in the Oslo Sands": of a body that no file knows, and not of the city.
        boolean longer = of != null && of.type() == Mention.Type.PLACE && of.to() < sentence.size() && sentence.token(of.to()).isCapitalised() && !sentence.isCovered(of.to());
        return unknown || longer ? SOMEBODY : of != null && !sentence.is(of.to(), "'s") ? of : null;
    }

    /** "X was approved by", "parliament approved X": what a vote was about, if it has a name. */
    Mention decidedOn(int before) {
        for (int verb = before - 1; verb > 0 && !sentence.endsClause(verb); verb--) {
            boolean decides = lexicon.figures().find(sentence.tokens, verb, verb + 1).stream()
                    .anyMatch(h -> h.part() == MeasureIndex.Part.PARTICIPLE && h.measure().id().equals(MeasureIndex.VOTES));
            if (!decides) {
                continue;
            }
            int group = words.verbGroupStart(sentence.tokens, verb);
            boolean passive = false;
            for (int at = group; at < verb; at++) {
                passive |= words.list("being").match(sentence.tokens, at) >= 0;
            }
            Mention thing = passive ? sentence.endingAt(group, DECIDED) : null;
            // "The bill passed the House": what is voted on is the object only where a body votes.
            boolean votes = !passive && sentence.endingAt(group, Mention.Type.ORG, Mention.Type.ROLE, Mention.Type.TITLE) != null;
            for (int at = verb + 1; votes && thing == null && at < Math.min(before, verb + FigureClause.LONGEST_TAIL); at++) {
                if (FigureClause.PREPOSITIONS.contains(sentence.lower(at))) {
                    // "Passed the bill in parliament": who voted, not what on.
                    break;
                }
                thing = sentence.at(at, DECIDED);
            }
            return thing != null && thing.entity().isCatalogued() ? thing : null;
        }
        return null;
    }

    /** "Anna Roth was re-elected by 61 votes to 39", "won a second term by 61 votes to 39", "par 61 voix contre 39, Anna Roth a été réélue": whom a ballot chose; null if nobody. */
    Mention chosenBy(Mention amount) {
        int by = clauses.start(amount) - 1;
        if (!sentence.is(by, "by", "with", "par", "avec")) {
            return null;
        }
        if (by == 0) {
            int comma = IntStream.range(amount.to(), Math.min(sentence.size(), amount.to() + FigureClause.LONGEST_TAIL)).filter(i -> sentence.is(i, ",")).findFirst().orElse(sentence.size());
            Mention chosen = sentence.at(comma + 1, Mention.Type.PERSON);
            int from = chosen == null ? 0 : chosen.to();
            boolean told = chosen != null && IntStream.range(from, Math.min(sentence.size(), from + FigureClause.LONGEST_HEAD)).anyMatch(verb -> isChosen(chosen, verb));
            return told ? chosen : null;
        }
        for (int verb = by - 1; verb > 0 && !sentence.endsClause(verb) && !sentence.is(verb, "and", "but", "et", "mais"); verb--) {
            int group = words.verbGroupStart(sentence.tokens, verb);
            Mention chosen = group < 0 ? null : sentence.endingAt(group, Mention.Type.PERSON);
            if (chosen != null && isChosen(chosen, verb)) {
                // "X and Y were elected": no ballot of Y alone.
                return sentence.is(chosen.from() - 1, "and", "et") ? null : chosen;
            }
            if (words.list("being").match(sentence.tokens, verb) > 0 && (group < 0 || chosen == null)) {
                // "X was elected in May and her budget was passed by 61 votes to 39": something else was.
                return null;
            }
        }
        return null;
    }

    /** Whether a verb tells that somebody was chosen, or won a term of office. */
    private boolean isChosen(Mention person, int verb) {
        boolean elected = words.list("term-elected").match(sentence.tokens, verb) > 0 && IntStream.range(person.to(), verb).anyMatch(i -> words.list("being").match(sentence.tokens, i) > 0);
        return elected || words.list("term-verb").match(sentence.tokens, verb) > 0
                && IntStream.range(verb + 1, Math.min(sentence.size(), verb + FigureClause.LONGEST_TAIL)).anyMatch(i -> sentence.is(i, "term", "mandat"));
    }

    /** "Nine votes for the mayor, Anna Roth", "contre 9 à Paul Martin". */
    Mention votedFor(Mention amount, Measure measure) {
        boolean votes = measure != null && (measure.unit().equals("vote") || measure.id().equals(MeasureIndex.VOTE_SHARE));
        int at = amount.to();
        if (votes && sentence.is(at, "(")) {
            // "9 votes (48 %) for Paul Martin"
            Mention share = sentence.at(at + 1, Mention.Type.PERCENT);
            at = share != null && sentence.is(share.to(), ")") ? share.to() + 1 : at;
        }
        int past = at;
        while (votes && at < past + 3 && at < sentence.size() && !sentence.is(at, "for", "pour", "à")) {
            if (sentence.is(at, "contre", "against") || at > past && sentence.at(at, FigureClause.AMOUNTS) != null) {
                // "Par six voix contre quatre à X": not the six.
                return null;
            }
            at++;
        }
        if (!votes || !sentence.is(at, "for", "pour", "à") || sentence.is(at - 1, "face", "grâce")) {
            return null;
        }
        for (int i = at + 1; i < Math.min(sentence.size(), at + FigureClause.LONGEST_TAIL); i++) {
            Mention party = sentence.at(i, SUBJECTS);
            if (party != null) {
                return party;
            }
            if (sentence.token(i).kind() == Token.Kind.MARK && !sentence.is(i, ",") || sentence.at(i, FigureClause.AMOUNTS) != null) {
                return null;
            }
        }
        return null;
    }

    /** "Ont réélu Anna Roth (PS) avec 56 % des suffrages", "devant Paul Martin, qui atteint 15 %": who stands right before the words for a share of the vote. */
    Mention votedBefore(Mention amount, Measure measure) {
        int with = clauses.start(amount) - 1;
        if (measure == null || !(measure.unit().equals("vote") || measure.id().equals(MeasureIndex.VOTE_SHARE)) || !sentence.is(with, "avec", "with", "by", "par")) {
            return null;
        }
        int at = sentence.is(with - 1, ")") && sentence.is(with - 3, "(") ? with - 3 : with;
        Mention party = sentence.endingAt(at, Mention.Type.PERSON);
        return party != null && words.list("election.participle").matchBefore(sentence.tokens, party.from()) >= 0 ? party : null;
    }

    /** "Anna Roth (35,8 %)", "L'Oréal (+2 %)". */
    Mention bracketed(Mention amount) {
        int open = clauses.isSigned(amount) ? amount.from() - 2 : amount.from() - 1;
        return sentence.is(open, "(") ? sentence.endingAt(open, SUBJECTS) : null;
    }

    /** The subject of the clause that tells the amount; null where it is not sure. */
    Mention actor(Mention amount, FigureMeasure.Measured measured, FigureClause.Clause clause) {
        int end = amount.from();
        if (measured.hit() != null && measured.hit().part() != MeasureIndex.Part.NOUN && measured.hit().from() < end) {
            end = measured.hit().from();
        }
        int relative = -1;
        for (int i = end - 1; i > clause.from(); i--) {
            boolean that = sentence.is(i, "that") && clauses.isVerbAt(i + 1) && words.list("span-of-life").matchBefore(sentence.tokens, i) < 0;
            if (that || sentence.is(i, "who", "which", "qui", "lequel", "laquelle")) {
                relative = i;
                break;
            }
        }
        if (relative > 0 && !isClosed(relative, end)) {
            int at = sentence.is(relative - 1, ",") ? relative - 1 : relative;
            Mention antecedent = sentence.endingAt(at, SUBJECTS);
            // "Its sites in Norway, which has ...": where they are, perhaps.
            boolean place = antecedent != null && antecedent.type() == Mention.Type.COUNTRY && sentence.is(antecedent.from() - 1, "in", "en", "au", "aux", "at", "near");
            return place ? null : antecedent;
        }
        Mention opening = null;
        Mention nearest = null;
        int i = clause.from();
        while (i < end) {
            Mention party = sentence.at(i, SUBJECTS);
            if (party == null || party.to() > end) {
                i++;
                continue;
            }
            if (!french && party.type() == Mention.Type.COUNTRY && words.list("body-noun-before").match(sentence.tokens, party.to()) > 0) {
                // "The U.S. company Norbank": no country.
                i = party.to();
                continue;
            }
            // "Roth overtook Martin to lead": it is not he who leads.
            boolean overtaken = !french && sentence.is(party.to(), "to") && (opening != null || nearest != null);
            boolean free = !isComplement(party.from()) && !sentence.is(party.to(), "'s") && !isSpeaker(party, amount) && !overtaken;
            boolean apposed = party.type() != Mention.Type.COUNTRY && party.type() != Mention.Type.THING && sentence.is(party.from() - 1, ",") && sentence.is(party.to(), ",") && clauses.isVerbAt(party.to() + 1);
            if (free && (isVerbBehind(party) || apposed)) {
                nearest = apposed ? new Mention(party.type(), party.from(), party.to() + 1, party.meaning()) : party;
            } else if (free && opening == null && nearest == null && opens(clause, party)) {
                opening = party;
            }
            i = party.to();
        }
        if (nearest != null) {
            return asides(nearest.to(), end) > 0 ? null : nearest;
        }
        boolean resumed = opening != null && clauses.isVerbAt(lastComma(end) + 1) && lastComma(end) > opening.to();
        return opening == null || asides(opening.to(), end) > 2 && !resumed ? null : opening;
    }

    private int lastComma(int end) {
        for (int i = end - 1; i >= Math.max(0, end - FigureClause.REACH); i--) {
            if (sentence.is(i, ",")) {
                return i;
            }
        }
        return -1;
    }

    /** Commas that begin something new: not those of "..., and sold". */
    private int asides(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += sentence.is(i, ",") && !sentence.is(i + 1, "and", "et") ? 1 : 0;
        }
        return count;
    }

    /** "X, the head of Y, ...": the name that begins the clause or what follows an opening phrase. */
    private boolean opens(FigureClause.Clause clause, Mention party) {
        int from = party.from();
        Mention role = sentence.endingAt(from, Mention.Type.ROLE, Mention.Type.TITLE);
        // "The outgoing mayor, X, won ..."
        Mention apart = role == null && sentence.is(from - 1, ",") ? sentence.endingAt(from - 1, Mention.Type.ROLE) : role;
        from = apart == null ? from : apart.from();
        while (from > clause.from() && (Set.of("the", "la", "le", "l'", "les", "a", "and", "et", "mr", "mrs", "ms", "m", "mme", ".", "dr").contains(sentence.lower(from - 1))
                || sentence.endingAt(from, Mention.Type.RANK) != null || sentence.endingAt(from, Mention.Type.NATION) != null)) {
            from--;
        }
        boolean behindOpening = sentence.is(from - 1, ",") && clauses.commas(clause.from(), from) == 1;
        return (from == clause.from() || behindOpening) && (sentence.is(party.to(), ",", "(") || isVerbBehind(party) || clauses.commas(party.from(), party.to()) > 0);
    }

    /** "X said revenue rose": the one who says so is not whose revenue it is; "X reported a loss of £3m" tells its own. */
    private boolean isSpeaker(Mention party, Mention amount) {
        for (int i = party.to(); i < Math.min(sentence.size(), party.to() + FigureClause.LONGEST_NOUN); i++) {
            if (words.list("say").match(sentence.tokens, i) >= 0) {
                int own = amount.type() == Mention.Type.MONEY ? words.list("report-own").match(sentence.tokens, i) : -1;
                return own < 0 || IntStream.range(own, amount.from()).anyMatch(k -> sentence.at(k, SUBJECTS) != null || sentence.is(k, ",", "that", "que", "qu'"));
            }
        }
        return false;
    }

    private boolean isClosed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    boolean isVerbBehind(Mention party) {
        return clauses.isVerbAt(party.to());
    }

    private boolean isComplement(int from) {
        int at = from;
        while (at > 0 && Set.of("the", "la", "le", "l'", "les", "a", "an", "un", "une").contains(sentence.lower(at - 1))) {
            at--;
        }
        return at > 0 && FigureClause.PREPOSITIONS.contains(sentence.lower(at - 1));
    }

    /**
     * "Judge Y sentenced X to 20 years", "l'UEFA a suspendu X pour deux ans": X, on whom a term is imposed; {@link #SOMEBODY} where no name tells who,
     * null where no verb with an object imposes it.
     */
    Mention punished(Mention amount, FigureMeasure.Measured measured, FigureClause.Clause clause) {
        if (!words.holds("imposed-measures", measured.measure())) {
            return null;
        }
        int start = clauses.start(amount);
        MeasureIndex.Hit verb = clauses.hits(clause, amount).stream().filter(h -> h.measure().id().equals(measured.measure()) && h.to() < start
                && (h.part() == MeasureIndex.Part.VERB || h.part() == MeasureIndex.Part.PARTICIPLE)).reduce((a, b) -> b.from() >= a.from() ? b : a).orElse(null);
        boolean passive = verb == null || words.list("being").matchBefore(sentence.tokens, verb.from()) >= 0 || FigureClause.PREPOSITIONS.contains(sentence.lower(verb.to()))
                || sentence.is(verb.to(), ",") || sentence.at(verb.to(), Mention.Type.DATE) != null || words.list("adverb").match(sentence.tokens, verb.to()) > 0;
        if (passive) {
            return null;
        }
        for (int i = verb.to(); i < start; ) {
            Mention whom = sentence.at(i, Mention.Type.PERSON, Mention.Type.ORG);
            Mention title = sentence.at(i, Mention.Type.ROLE, Mention.Type.TITLE, Mention.Type.RANK, Mention.Type.NATION);
            boolean article = FigureClause.ARTICLES.contains(sentence.lower(i)) || sentence.is(i, ",") || words.list("qualifier-former").match(sentence.tokens, i) == i + 1;
            if (whom != null || title == null && !article) {
                int at = i;
                // "A purgé une peine de cinq ans": his own.
                boolean own = clauses.hits(clause, amount).stream().anyMatch(h -> h.from() == at && h.part() == MeasureIndex.Part.NOUN && h.measure().id().equals(measured.measure()));
                return whom != null ? whom : own ? null : SOMEBODY;
            }
            i = title == null ? i + 1 : title.to();
        }
        return SOMEBODY;
    }

    /** Who else is told with the amount: "paid Roth $3m", "$3m to Roth", "30% of the Northern Bank". */
    Mention object(Mention amount, FigureMeasure.Measured measured, Mention subject) {
        int at = amount.to();
        boolean given = amount.type() == Mention.Type.MONEY || amount.type() == Mention.Type.PERCENT;
        if (given && sentence.is(at, "to", "for", "of", "in", "à", "au", "aux", "de", "du", "d'", "pour", "dans")) {
            int name = at + 1;
            while (sentence.is(name, "the", "la", "le", "l'", "capital", "du", "de", "d'")) {
                name++;
            }
            Mention behind = sentence.at(name, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY);
            if (behind != null && !behind.entity().equals(subject.entity()) && behind.to() != subject.to()) {
                return behind;
            }
        }
        if (amount.type() != Mention.Type.MONEY || measured.hit() == null || measured.hit().part() == MeasureIndex.Part.NOUN || measured.hit().to() > amount.from()) {
            return null;
        }
        Mention between = sentence.at(measured.hit().to(), Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY);
        boolean whole = between != null && !sentence.token(between.to()).isCapitalised();
        return whole && between.to() <= amount.from() && !between.entity().equals(subject.entity()) ? between : null;
    }
}
