package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds who speaks in a sentence: "X said", "..., a déclaré X", "according to figures released by X", "sources told the paper".
 *
 * <p>A speaker is a person, a body or a country by name, a source without a name ("two diplomats", "le parquet"), or a text
 * ("a survey by X"), for which stands whose it is. What was told to a newspaper goes through the newspaper.
 */
final class SpeechGrammar {

    /** Words that may tell which sources speak. */
    private static final int MOST_QUALIFIERS = 4;
    /** Words of what is claimed: "her first national title". */
    private static final int LONGEST_CLAIMED = 5;
    /** Words between "according to" and the name behind it. */
    private static final int NEAR = 5;
    /** Words of a text that speaks, up to whose it is: "the latest figures released on Monday by". */
    private static final int LONGEST_TEXT = 14;
    /** Words between a speaker and the verb, dates not counted. */
    private static final int FAR = 9;
    /** Words of titles and nations between a verb and the name of who speaks: "said French Foreign Minister". */
    private static final int LONGEST_TITLE = 9;

    private final Sentence sentence;
    private final Words words;
    private final String reportSource;
    private final NounPhrases phrases;

    /**
     * The grammar of one sentence.
     *
     * @param reportSource the source that "the report" and "the paper" stand for, empty if none was told
     */
    SpeechGrammar(Sentence sentence, Words words, String reportSource) {
        this.sentence = sentence;
        this.words = words;
        this.reportSource = reportSource;
        this.phrases = new NounPhrases(sentence, words);
    }

    /** Who speaks, as far as it matters for what the next sentence tells. */
    enum Voice {
        /** A person, a country or a body by name. */
        PARTY,
        /** A newspaper, a broadcaster or an agency: its report goes on. */
        MEDIUM,
        /** Officials, sources, diplomats: what they told goes on. */
        SOURCE,
        /** Somebody described otherwise: "her family", "a court". */
        OTHER
    }

    /**
     * Somebody's speech in the sentence.
     *
     * @param from     the first token of the words that introduce it, the speaker included
     * @param verb     the first token of the verb or preposition
     * @param to       after the last token of the words that introduce it
     * @param speakers who speaks, the nearest last; nobody where only a pronoun behind the verb tells: "a-t-elle dit"
     * @param voice    what kind of speaker
     * @param last     whether the speaker stands behind the verb: "..., said X"
     * @param aside    whether a relative clause holds it, "a strike which officials said killed X": what stands before it nobody says
     */
    record Speech(int from, int verb, int to, List<String> speakers, Voice voice, boolean last, boolean aside) {

        /** Whether the next sentence of a paragraph goes on telling what was said. */
        boolean goesOn() {
            return !aside && (voice == Voice.MEDIUM || voice == Voice.SOURCE);
        }
    }

    private record Speaker(int from, int to, List<String> names, Voice voice) {
    }

    List<Speech> find() {
        List<Speech> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int end = words.list("according").match(sentence.tokens, i);
            Speech speech = end >= 0 ? according(i, end) : told(i, saying(i));
            if (speech != null) {
                found.add(speech);
                boolean introduced = speech.from() == i && !speech.last();
                i = introduced ? speech.to() - 1 : i;
            }
        }
        return found;
    }

    /** Where a verb of saying ends that begins at a token; -1 where none does. Who "put the bill at 5 million" has said so too. */
    private int saying(int i) {
        int put = words.list("put-at").match(sentence.tokens, i);
        boolean rated = put > 0 && IntStream.range(put, sentence.size()).takeWhile(k -> !sentence.endsClause(k))
                .anyMatch(k -> sentence.is(k, "at", "à") && IntStream.of(k + 1, k + 2).anyMatch(n -> sentence.at(n, FigureClause.AMOUNTS) != null));
        return rated ? put : words.list("say").match(sentence.tokens, i);
    }

    /** "According to officials". */
    private Speech according(int from, int to) {
        Speaker speaker = source(to);
        return speaker == null ? null : ofOneSentence(from, speaker);
    }

    /** What a source without a name is said to tell is said of one sentence: what follows is the article's own. */
    private static Speech ofOneSentence(int from, Speaker speaker) {
        return new Speech(from, from, speaker.to, speaker.names, speaker.voice == Voice.SOURCE ? Voice.OTHER : speaker.voice, false, false);
    }

    /** The speech that a verb of saying tells, null where the words are none or nobody is found who speaks. */
    private Speech told(int i, int end) {
        if (end < 0) {
            return null;
        }
        if (words.french() && sentence.is(i - 1, "il", "elle", "ils", "elles", "on") && sentence.followsHyphen(i - 1)) {
            // "A-t-elle dit": who did stands before, and the date behind is that of the telling.
            return new Speech(i - 1, i, end, List.of(), Voice.OTHER, true, false);
        }
        if (isNoVerb(i) || words.list("hedge").match(sentence.tokens, i) > end) {
            // "X is reported to have met Y": X does not report it.
            return null;
        }
        int group = words.verbGroupStart(sentence.tokens, i);
        Speaker relayed = group == i ? relayed(i, end) : null;
        if (relayed != null) {
            return ofOneSentence(i, relayed);
        }
        Speaker quoted = quoted(i);
        if (quoted != null) {
            return new Speech(quoted.from, i, end, quoted.names, quoted.voice, false, false);
        }
        boolean impersonal = words.french() && sentence.is(group - 1, "on");
        boolean unsaid = sentence.is(i - 1, "not", "n't", "never", "pas", "jamais");
        // "Y remplace X, et l'on dit que": not X. "Claimed responsibility for an attack that killed X": the others say so.
        if (impersonal || unsaid || isAuthor(i, end) || isDeed(group, i, end) || isPassive(group, i) || isSelfDescribed(group, i, end)
                || sentence.is(end, "responsibility")) {
            return null;
        }
        return ofSubject(group, i, end);
    }

    /** Whether a word that may be a verb of saying is none here. */
    private boolean isNoVerb(int i) {
        // "The series Storm, She Wrote": a word of a title.
        boolean inTitle = sentence.token(i).isCapitalised() && !NameKinds.opensSentence(sentence, i) && !sentence.isTitleCase();
        // "An estimated fortune"
        boolean modifier = !words.french() && sentence.is(i - 1, "a", "an", "the", "their", "its", "his", "her");
        // "A rift with four Arab states"
        boolean counted = !words.french() && sentence.is(i, "states", "claims", "reports", "estimates", "notes")
                && (sentence.endingAt(i, Mention.Type.NATION, Mention.Type.NUMBER) != null
                || sentence.is(i - 1, "several", "some", "many", "other", "such", "member", "these", "those", "all"));
        return inTitle || modifier || counted || sentence.isCovered(i, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.ROLE, Mention.Type.COUNTRY);
    }

    /** The speech of a verb's subject, which stands before the group of the verb or, inverted, behind it. */
    private Speech ofSubject(int group, int i, int end) {
        // "..., saying the party had won": a participle has its speaker before it.
        boolean participle = !words.french() && sentence.lower(i).endsWith("ing");
        boolean inverted = group > 0 && !participle && (sentence.is(group - 1, ",") && tellsBefore(group) || sentence.isQuoteMark(group - 1));
        Speaker behind = inverted ? behind(i, end) : null;
        if (behind != null) {
            return new Speech(i, i, behind.to, through(behind.to, behind), behind.voice, true, false);
        }
        Speaker before = before(group, i, end);
        if (before != null) {
            return new Speech(before.from, i, end, through(end, before), before.voice, false,
                    isRelative(before.from) || sentence.is(group - 1, "who", "which", "qui"));
        }
        Speaker after = inverted ? near(i, end) : null;
        return after == null ? null : new Speech(i, i, after.to, after.names, after.voice, true, false);
    }

    /** "Y has resigned, said X", unlike "X, mayor of Y, said Z had resigned": whether anything is told before a verb of telling. */
    private boolean tellsBefore(int group) {
        return IntStream.range(0, group).anyMatch(i -> sentence.isQuoteMark(i) || !sentence.token(i).isCapitalised() && !sentence.isCovered(i)
                && (!sentence.token(i).word().finite().isEmpty() || !sentence.token(i).word().participles().isEmpty()));
    }

    /** "..., as announced by X": X; null where no such participle stands. */
    private Speaker relayed(int verb, int end) {
        boolean aside = sentence.is(verb - 1, "as", "comme") && !sentence.token(verb).word().participles().isEmpty();
        return aside && sentence.is(end, "by", "par") ? source(end + 1) : null;
    }

    /** "The agency quoted officials as saying": those who are quoted, through whom they are quoted by; null for other words. */
    private Speaker quoted(int say) {
        if (!sentence.is(say, "saying") || !sentence.is(say - 1, "as")) {
            return null;
        }
        for (int i = say - 2; i > Math.max(0, say - FAR); i--) {
            if (words.list("quoting").match(sentence.tokens, i) > 0) {
                int from = sentence.is(i + 1, "the", "a", "an") ? i + 2 : i + 1;
                if (from >= say - 1) {
                    // "X was quoted as saying": X.
                    Speaker before = before(words.verbGroupStart(sentence.tokens, i), i, i + 1);
                    return before == null ? null : new Speaker(before.from, say, before.names, before.voice);
                }
                Mention named = sentence.endingAt(say - 1, Mention.PARTIES);
                Mention medium = sentence.endingAt(words.verbGroupStart(sentence.tokens, i), Mention.Type.ORG);
                List<String> names = new ArrayList<>(medium == null ? List.of() : List.of(medium.entity().name()));
                names.add(named == null ? sentence.text(from, say - 1) : named.entity().name());
                return new Speaker(medium == null ? i : medium.from(), say, List.copyOf(names), named != null ? Voice.PARTY : Voice.SOURCE);
            }
        }
        return null;
    }

    /** "X, who wrote three novels", "X added a title", "X claimed four wickets": no speaker. */
    private boolean isAuthor(int verb, int end) {
        for (int i = end; i < sentence.size() && !sentence.endsClause(i) && !sentence.is(i, ",", "and", "but", "et", "mais"); i++) {
            if (!sentence.token(i).isCapitalised() && !sentence.token(i).word().finite().isEmpty() && sentence.token(i).word().nouns().isEmpty()) {
                // "Claimed 40 people were killed", "added the minister had resigned": a clause, which somebody says.
                return false;
            }
        }
        boolean number = sentence.at(end, Mention.Type.NUMBER) != null;
        boolean work = number || phrases.isArticle(end) || sentence.is(end, "his", "her", "several", "many", "son", "sa", "ses", "des", "plusieurs")
                || words.list("written-work").match(sentence.tokens, end) > 0;
        boolean owned = phrases.isArticle(end) || sentence.is(end, "his", "her", "its", "their", "son", "sa", "leur");
        boolean prize = number || isClaimedThing(owned ? end + 1 : end, owned);
        return prize && words.list("claim-verb").match(sentence.tokens, verb) > 0 || work && words.list("author-verb").match(sentence.tokens, verb) > 0;
    }

    /** "Claimed victory", "claimed her first national title": behind a possessor or an article, whatever narrows it. */
    private boolean isClaimedThing(int from, boolean owned) {
        int last = Math.min(sentence.size(), owned && !words.french() ? from + LONGEST_CLAIMED : from + 1);
        for (int i = from; i < last && sentence.token(i).isWord() && words.list("preposition").match(sentence.tokens, i) < 0; i++) {
            if (words.list("claimed-thing").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "X recalled 40,000 cars", "X a lancé une offre": what was done to something, unless the speaker stands behind: "..., a lancé le ministre". */
    private boolean isDeed(int group, int verb, int end) {
        boolean thing = sentence.at(end, Mention.Type.NUMBER) != null || phrases.isArticle(end) || sentence.is(end, "its", "their", "his", "her", "son", "sa", "ses", "leur", "leurs", "des", "deux");
        boolean inverted = group == 0 || sentence.is(group - 1, ",") || sentence.isQuoteMark(group - 1);
        return thing && !inverted && words.list("deed-verb").match(sentence.tokens, verb) > 0;
    }

    /** Whether a relative clause begins right before a token: "which officials said", "the bridge that officials promised". */
    private boolean isRelative(int from) {
        int at = phrases.isArticle(from - 1) ? from - 2 : from - 1;
        return sentence.is(at, "which", "who", "whom", "dont") || sentence.is(at, "that", "que", "qu'") && at > 1 && isThing(at - 1);
    }

    /** "The bridge", "a new bridge": a noun and nothing else that the word could be, an article before it or before its adjective. */
    private boolean isThing(int noun) {
        Token token = sentence.token(noun);
        boolean plain = token.isWord() && !token.isCapitalised() && !token.word().nouns().isEmpty() && token.word().finite().isEmpty() && token.word().participles().isEmpty();
        return plain && !sentence.isCovered(noun, Mention.Type.DATE) && words.list("say").matchBefore(sentence.tokens, noun + 1) < 0
                && (phrases.isArticle(noun - 1) || phrases.isArticle(noun - 2) && !sentence.token(noun - 1).word().adjectives().isEmpty());
    }

    /** "X s'est dit confiant": it tells how X feels, and reports no claim. */
    private boolean isSelfDescribed(int group, int verb, int end) {
        boolean reflexive = false;
        for (int i = group; words.french() && i < verb; i++) {
            reflexive |= sentence.is(i, "s'", "se", "s'est", "s'était");
        }
        return reflexive && !sentence.is(end, "que", "qu'", ":", ",");
    }

    /** "X has been formally declared", "X a été proclamé président": nobody speaks there. */
    private boolean isPassive(int group, int verb) {
        for (int i = group; i < verb && !(words.french() && sentence.is(i, "s'", "se", "s'est", "s'était")); i++) {
            if (words.list("being").match(sentence.tokens, i) >= 0) {
                return sentence.token(verb).word().verbs().isEmpty() || !sentence.token(verb).word().participles().isEmpty();
            }
        }
        return false;
    }

    // --- who it is ----------------------------------------------------------------------------------------------------

    private Speaker party(Mention party, int verb) {
        boolean medium = party.type() == Mention.Type.ORG && (isOutlet(party) || verb >= 0 && words.list("report-verb").match(sentence.tokens, verb) >= 0);
        return new Speaker(party.from(), party.to(), List.of(party.entity().name()), medium ? Voice.MEDIUM : Voice.PARTY);
    }

    /** A name with a word such as "Times" in it, "the daily X", "X, a news site". */
    private boolean isOutlet(Mention body) {
        for (Token word : Tokenizer.tokenize(body.entity().name(), 0)) {
            if (words.list("outlet-name").match(List.of(word), 0) >= 0) {
                return true;
            }
        }
        int noun = body.from();
        while (sentence.endingAt(noun, Mention.Type.NATION) != null) {
            noun = sentence.endingAt(noun, Mention.Type.NATION).from();
        }
        return words.list("outlet-noun").matchBefore(sentence.tokens, noun) >= 0
                || words.list("outlet-noun").match(sentence.tokens, body.from()) >= 0
                || sentence.is(body.to(), ",") && isOutletAside(body.to() + 1, Math.min(sentence.size(), body.to() + NEAR));
    }

    /** "Al-Watan, an Arabic paper": the words tell more of the body before them. */
    private boolean isOutletAside(int from, int to) {
        for (int i = from; i < to && !sentence.is(i, ","); i++) {
            if (words.list("outlet-noun").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Told the Harbour Post", "a confié une source à l'AFP": the medium comes before who speaks. */
    private List<String> through(int at, Speaker speaker) {
        int start = at;
        if (words.french()) {
            if (!sentence.is(at, "à", "au", "aux")) {
                return speaker.names;
            }
            boolean article = sentence.is(at + 1, "la", "l'") && sentence.at(at + 1, Mention.Type.ORG) == null;
            start = article ? at + 2 : at + 1;
        } else if (sentence.is(at - 1, "told", "tells", "telling")) {
            start = sentence.is(at, "the", "a", "an") ? at + 1 : at;
        } else {
            return speaker.names;
        }
        Mention medium = sentence.at(start, Mention.Type.ORG);
        int noun = words.list("report").match(sentence.tokens, sentence.is(start - 1, "the", "l'") ? start - 1 : start);
        noun = noun < 0 ? words.list("outlet-noun").match(sentence.tokens, start) : noun;
        String name = medium != null && isOutlet(medium) ? medium.entity().name() : medium == null && noun > 0 ? reportSource : "";
        if (name.isEmpty() || speaker.names.contains(name)) {
            return speaker.names;
        }
        List<String> chain = new ArrayList<>(List.of(name));
        chain.addAll(speaker.names);
        return List.copyOf(chain);
    }

    // --- behind "according to" ------------------------------------------------------------------------------------------

    private Speaker source(int start) {
        Speaker owner = textOwner(start);
        Speaker near = owner != null ? owner : near(-1, start);
        return near != null ? near : described(start);
    }

    /** "Figures released on Monday by X", "un sondage réalisé pour X", "the tally read out by X": X. */
    private Speaker textOwner(int start) {
        Mention phrase = phrases.startingAt(start);
        if (phrase == null || !holds("source-text", phrase.from(), phrase.to())) {
            return null;
        }
        for (int i = phrase.to(); i < Math.min(sentence.size(), start + LONGEST_TEXT) && !sentence.endsClause(i) && !sentence.is(i, ",")
                && !sentence.isQuoteMark(i); i++) {
            Mention body = sentence.at(i, Mention.Type.ORG, Mention.Type.PERSON);
            if (body != null && !isPublishedOn(i)) {
                return new Speaker(start, body.to(), List.of(body.entity().name()), isOutlet(body) ? Voice.MEDIUM : Voice.PARTY);
            }
        }
        return partOf(phrase);
    }

    /** "Publié sur sa page Facebook", "posted on Twitter": whether a name tells only where a text was published. */
    private boolean isPublishedOn(int name) {
        return IntStream.rangeClosed(Math.max(1, name - 3), name - 1).anyMatch(i -> sentence.is(i, "sur", "on") && sentence.token(i - 1).isParticiple());
    }

    /** "The latest count of the interior ministry", "le décompte du ministère de l'Intérieur": the ministry. */
    private Speaker partOf(Mention text) {
        int of = text.to();
        while (words.french() && of < text.to() + NEAR && of < sentence.size() && sentence.token(of).isWord() && !sentence.is(of, "du", "de", "des", "d'")
                && (!sentence.token(of).word().adjectives().isEmpty() || words.list("adverb").match(sentence.tokens, of) > 0)) {
            // "Un bilan encore provisoire de la police"
            of++;
        }
        if (!sentence.is(of, "of", "from", "by", "du", "de", "des", "d'")) {
            return null;
        }
        int to = nounPhrase(of + 1);
        boolean speaks = to > 0 && (holds("actor-noun", of + 1, to) || holds("speaking-office", of + 1, to));
        return speaks ? new Speaker(text.from(), to, List.of(sentence.text(of + 1, to)), Voice.OTHER) : null;
    }

    /** Where a noun phrase with its complement ends, "ministère de l'Intérieur", "mari et traducteur"; -1 if there is none. */
    private int nounPhrase(int start) {
        Mention phrase = phrases.startingAt(start);
        if (phrase == null) {
            return -1;
        }
        int to = phrase.to();
        if (sentence.is(to, "of", "de", "du", "des", "d'", "and", "et")) {
            Mention more = phrases.startingAt(to + 1);
            to = more == null || sentence.isCovered(to + 1, Mention.Type.DATE) ? to : more.to();
        }
        return to;
    }

    /** A named or unnamed speaker among the first words. */
    private Speaker near(int verb, int start) {
        for (int i = start; i < Math.min(sentence.size(), start + NEAR); i++) {
            Mention party = sentence.at(i, Mention.PARTIES);
            int sources = party == null || party.type() == Mention.Type.PERSON ? -1 : words.list("anonymous").match(sentence.tokens, party.to());
            if (sources > 0) {
                // "Norwegian government sources": they, and not the government.
                return new Speaker(i, sources, List.of(sentence.text(i, sources)), Voice.SOURCE);
            }
            if (party != null) {
                return party(party, verb < 0 ? -1 : verb);
            }
            int report = words.list("report").match(sentence.tokens, i);
            if (report >= 0 && !reportSource.isEmpty()) {
                return new Speaker(i, report, List.of(reportSource), Voice.MEDIUM);
            }
            int anonymous = words.list("anonymous").match(sentence.tokens, i);
            if (anonymous >= 0) {
                return new Speaker(i, anonymous, List.of(sentence.text(i, anonymous)), Voice.SOURCE);
            }
            if (sentence.endsClause(i) || sentence.is(i, ",", ".")) {
                return null;
            }
        }
        return null;
    }

    /** "According to prosecutors", "selon son avocate", "d'après une étude": people who act, or a text. */
    private Speaker described(int start) {
        Mention phrase = phrases.startingAt(start);
        boolean speaks = phrase != null && (holds("source-text", phrase.from(), phrase.to()) || holds("actor-noun", phrase.from(), phrase.to()));
        if (!speaks) {
            return null;
        }
        int to = nounPhrase(start);
        return new Speaker(start, to, List.of(sentence.text(phrase.from(), to)), Voice.OTHER);
    }

    private boolean holds(String list, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.list(list).match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    // --- behind the verb ------------------------------------------------------------------------------------------------

    /** "..., said X", "..., ont indiqué des sources", "..., a fait savoir son mari, X": who stands at once behind the verb. */
    private Speaker behind(int verb, int end) {
        int told = outletTold(end);
        if (told > 0) {
            Speaker speaker = behind(verb, told);
            return speaker == null ? null : new Speaker(speaker.from, speaker.to, through(end, speaker), speaker.voice);
        }
        Mention date = sentence.at(end, Mention.Type.DATE);
        // "..., a déclaré lundi X"
        int start = date == null ? end : date.to();
        int at = start;
        while (sentence.is(at, "the", "a", "an", "le", "la", "l'", "les", "des", "un", "une", "plusieurs", "several")) {
            at++;
        }
        for (int from : new int[] {start, at}) {
            Speaker speaker = near(verb, from);
            if (speaker != null && speaker.from == from) {
                return speaker;
            }
        }
        Mention titled = behindTitle(at);
        if (titled != null) {
            return party(titled, verb);
        }
        Mention phrase = phrases.startingAt(start);
        boolean speaks = phrase != null && phrase.from() <= start + 1 && (holds("actor-noun", phrase.from(), phrase.to())
                || holds("speaking-office", phrase.from(), phrase.to()) || closes(start, phrase.to()));
        if (!speaks) {
            return null;
        }
        int to = nounPhrase(start);
        Mention apposed = sentence.is(to, ",") ? sentence.at(to + 1, Mention.Type.PERSON) : null;
        // "..., a annoncé le ministère de la Santé": with what it is for.
        int whole = words.french() && sentence.is(phrase.to(), "de", "du", "d'") && !holds("anonymous", phrase.from(), phrase.to()) ? to : phrase.to();
        return apposed != null ? party(apposed, verb) : new Speaker(start, whole, List.of(sentence.text(start, whole)), Voice.OTHER);
    }

    /** "A déclaré à l'AFP M. X": where the words end for the newspaper or agency that a French speaker told it to; -1 where who spoke does not follow them. */
    private int outletTold(int end) {
        int body = !words.french() || !sentence.is(end, "à", "au", "aux") ? -1 : sentence.is(end + 1, "la", "l'") && sentence.at(end + 1, Mention.Type.ORG) == null ? end + 2 : end + 1;
        Mention medium = body < 0 ? null : sentence.at(body, Mention.Type.ORG);
        boolean more = medium != null && isOutlet(medium) && medium.to() < sentence.size() && sentence.token(medium.to()).isWord() && !sentence.is(medium.to(), "que", "qu'");
        return more ? medium.to() : -1;
    }

    /** "..., ont rapporté des médias.": whether nothing but a noun with its article follows an inverted French verb. */
    private boolean closes(int start, int to) {
        return sentence.is(start, "des", "plusieurs") && sentence.is(start - 2, "ont", "avaient") && (to >= sentence.size() || sentence.is(to, ".", ","));
    }

    /** "Said French Foreign Minister X", "a indiqué le ministre de la Santé, X": X. */
    private Mention behindTitle(int start) {
        int at = start;
        boolean title = false;
        while (at < sentence.size() && at - start < LONGEST_TITLE) {
            Mention role = sentence.at(at, Mention.Type.ROLE, Mention.Type.TITLE, Mention.Type.RANK);
            Mention nation = sentence.at(at, Mention.Type.NATION);
            int rank = words.list("rank").match(sentence.tokens, at);
            Mention person = sentence.at(at, Mention.Type.PERSON);
            if (person != null && at > start && (role == null || role.to() <= person.to())) {
                return person;
            }
            if (role == null && nation == null && rank < 0 && !(title && sentence.is(at, ","))) {
                return null;
            }
            title |= role != null || rank > 0;
            at = role != null ? role.to() : nation != null ? nation.to() : Math.max(rank, at + 1);
        }
        return null;
    }

    // --- before the verb ------------------------------------------------------------------------------------------------

    private Speaker before(int group, int verb, int end) {
        Speaker apart = beforeAside(group, verb);
        apart = apart == null ? unnamed(group) : apart;
        if (apart != null) {
            return apart;
        }
        Mention joined = sentence.is(group - 1, "and", "but", "et", "mais") ? opener(group - 1) : null;
        if (joined != null) {
            return party(joined, reportsClause(end) ? verb : -1);
        }
        for (int i = group - 1; i >= Math.max(0, group - FAR); i--) {
            if (sentence.is(i, "who", "whom", "which") && i + 1 < group) {
                // "X, who it said was there": X does not speak.
                return null;
            }
            Mention date = sentence.endingAt(i + 1, Mention.Type.DATE);
            if (date != null) {
                i = date.from();
                continue;
            }
            Mention party = sentence.endingAt(i + 1, Mention.PARTIES);
            if (party != null) {
                return party(party, group, reportsClause(end) ? verb : -1);
            }
            int report = words.list("report").matchBefore(sentence.tokens, i + 1);
            if (report >= 0 && !reportSource.isEmpty()) {
                return new Speaker(report, i + 1, List.of(reportSource), Voice.MEDIUM);
            }
            int anonymous = words.list("anonymous").matchBefore(sentence.tokens, i + 1);
            if (anonymous >= 0) {
                int from = qualified(anonymous);
                return new Speaker(from, i + 1, List.of(sentence.text(from, i + 1)), Voice.SOURCE);
            }
            if (sentence.is(i, ",") && sentence.is(i + 1, "a", "an", "un", "une", "one", "its", "his", "her", "son", "sa") && i + 1 < group - 1
                    && !isOutletAside(i + 1, group)) {
                return apposed(i + 1, group);
            }
            if (sentence.endsClause(i) || sentence.isQuoteMark(i)) {
                return null;
            }
        }
        return nominal(group);
    }

    /** "X was found dead, police said", "X met Y, the mayor said": who speaks right before a verb without a name; null if nobody does. */
    private Speaker unnamed(int group) {
        int noun = words.list("actor-noun").matchBefore(sentence.tokens, group);
        int bare = noun > 0 && !sentence.isCovered(noun, Mention.Type.ROLE) ? joined(qualified(noun)) : -1;
        boolean definite = bare > 0 && sentence.is(bare - 1, "the") && sentence.is(bare - 2, ",");
        if (bare > 0 && (sentence.is(bare - 1, ",") || definite || sentence.isQuoteMark(bare - 1)) && (bare == noun || words.list("anonymous").matchBefore(sentence.tokens, group) < 0)
                && sentence.endingAt(group, Mention.PARTIES) == null) {
            // "..., local health authorities said": a bare noun is no apposition.
            int from = definite ? bare - 1 : bare;
            return new Speaker(from, group, List.of(sentence.text(from, group)), Voice.OTHER);
        }
        Mention role = sentence.endingAt(group, Mention.Type.ROLE);
        Mention holder = role == null ? null : sentence.endingAt(group, Mention.PARTIES);
        boolean either = role != null && (holder == null || holder.from() > role.from()) && (sentence.is(role.from() - 1, ",") || sentence.isQuoteMark(role.from() - 1));
        // "X met Y, the mayor said": nobody knows which of the two, if any.
        return either ? new Speaker(role.from(), group, List.of(sentence.text(role.from(), group)), Voice.OTHER) : null;
    }

    /**
     * Who speaks where a party stands last before a verb: that party, or whoever is told with it; null if nobody does.
     *
     * @param verb where the verb stands if it reports a clause, -1 else
     */
    /** "The mayor of Oslo": where the title begins of whoever heads a body or place without being named; -1 for others, and for those who speak for it. */
    private int officeOf(Mention party) {
        int of = phrases.isArticle(party.from() - 1) ? party.from() - 2 : party.from() - 1;
        Mention title = party.type() == Mention.Type.PERSON || !sentence.is(of, "of", "de", "d'", "du", "des") ? null : sentence.endingAt(of, Mention.Type.TITLE);
        boolean opens = title != null && (title.from() == 0 || phrases.isArticle(title.from() - 1));
        return opens && !holds("spokesperson", title.from(), title.to()) ? title.from() : -1;
    }

    private Speaker party(Mention party, int group, int verb) {
        if (sentence.is(party.to(), "'s") && holds("actor-noun", party.to() + 1, group) && !hasComma(party.to() + 1, group)) {
            // "Norway's defence ministry said": the ministry.
            return new Speaker(party.from(), group, List.of(sentence.text(party.from(), group)), Voice.OTHER);
        }
        int office = officeOf(party);
        if (office >= 0) {
            // "The mayor of Oslo said": the mayor.
            return new Speaker(office, group, List.of(sentence.text(office, party.to())), Voice.OTHER);
        }
        if (party.type() != Mention.Type.PERSON && party.to() == group - 1 && sentence.is(group - 1, ",") && phrases.isComplement(party.from())) {
            // "Cinq soldats ont été tués en Norvège, a confirmé la présidence": where it was, and not who says so.
            return null;
        }
        Mention body = bodyIn(party);
        if (body != null) {
            return party(body, verb);
        }
        int of = words.french() && party.type() == Mention.Type.COUNTRY && sentence.is(party.from() - 1, "de", "d'", "du") ? party.from() - 1 : -1;
        int prosecutors = of > 0 ? words.list("actor-noun").matchBefore(sentence.tokens, of) : -1;
        if (prosecutors > 0 && sentence.endingAt(party.to(), Mention.Type.PLACE) != null) {
            // "Le parquet de Paris annonce": the prosecutors, and no state.
            return new Speaker(prosecutors, party.to(), List.of(sentence.text(prosecutors, party.to())), Voice.OTHER);
        }
        Mention bearer = party.type() == Mention.Type.PERSON || !sentence.is(party.from() - 1, "of", "de", "du", "d'") ? null : sentence.endingAt(party.from() - 1, Mention.Type.PERSON);
        if (bearer != null) {
            // "Governor X of Norland said": X.
            return party(bearer, verb);
        }
        int kind = words.french() || party.type() != Mention.Type.COUNTRY || sentence.isCovered(party.to(), Mention.Type.DATE) ? -1
                : words.list("body-noun-before").match(sentence.tokens, party.to());
        if (kind > 0) {
            // "The Oslo carrier announced": no state.
            return new Speaker(party.from(), kind, List.of(sentence.text(party.from(), kind)), Voice.OTHER);
        }
        if (party.type() == Mention.Type.ORG && party.to() < group && isOwnedThing(party)) {
            // "A post on her Chirper account said": the account is hers, and no company speaks.
            return null;
        }
        return isMade(party) ? described(party, group) : party(party, verb);
    }

    /** "The Northern Front movement in Norway said": the movement, where a country is told with "in" behind a body's name; null for others. */
    private Mention bodyIn(Mention country) {
        int in = phrases.isArticle(country.from() - 1) ? country.from() - 2 : country.from() - 1;
        if (country.type() != Mention.Type.COUNTRY || !sentence.is(in, "in", "en", "au", "aux")) {
            return null;
        }
        int kind = words.list("body-description").matchBefore(sentence.tokens, in);
        return sentence.endingAt(kind > 0 ? kind : in, Mention.Type.ORG);
    }

    /** "Police and residents said": where those begin that "and" joins to a noun before it; the noun's own beginning where none are. */
    private int joined(int from) {
        int other = sentence.is(from - 1, "and", "et") ? words.list("actor-noun").matchBefore(sentence.tokens, from - 1) : -1;
        return other > 0 && !sentence.isCovered(other, Mention.Type.ROLE) ? qualified(other) : from;
    }

    /** "X sacked Y after a defeat and announced Z": X, with whose verb the clause opens that goes on before a token; null if it opens otherwise. */
    private Mention opener(int before) {
        int start = before;
        while (start > 0 && !sentence.endsClause(start - 1) && !sentence.isQuoteMark(start - 1) && !sentence.is(start - 1, ",", "that", "que", "qu'")) {
            start--;
        }
        for (int i = start; i < Math.min(before, start + NEAR); i++) {
            Mention party = sentence.at(i, Mention.PARTIES);
            if (party != null) {
                Token next = party.to() < before ? sentence.token(party.to()) : null;
                boolean verb = next != null && !next.isCapitalised() && (!next.word().finite().isEmpty() || words.verbGroup().match(sentence.tokens, party.to()) > 0);
                return verb && !phrases.isComplement(party.from()) ? party : null;
            }
        }
        return null;
    }

    /** "Reported that ...", not "reported a profit": a medium reports what a clause tells. */
    private boolean reportsClause(int end) {
        int at = sentence.at(end, Mention.Type.DATE) == null ? end : sentence.at(end, Mention.Type.DATE).to();
        return sentence.is(at, "that", "que", "qu'", ",", ".", ":") || at >= sentence.size() || sentence.isQuoteMark(at) || sentence.at(at, Mention.PARTIES) != null;
    }

    private boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** "Her Chirper account": whether the name of a body stands between a possessive and the noun of what somebody has. */
    private boolean isOwnedThing(Mention body) {
        Token next = sentence.token(body.to());
        return sentence.is(body.from() - 1, "his", "her", "its", "their") && next.isWord() && !next.isCapitalised() && !next.word().nouns().isEmpty()
                && words.list("actor-noun").match(sentence.tokens, body.to()) < 0;
    }

    /** "The firm founded by X said": X does not speak. */
    private boolean isMade(Mention party) {
        return party.type() == Mention.Type.PERSON && sentence.is(party.from() - 1, "by", "par");
    }

    /** Who stands before "founded by X": null where no noun tells. */
    private Speaker described(Mention maker, int group) {
        int to = maker.from();
        for (int i = to - 2; i >= Math.max(0, to - FAR); i--) {
            if (sentence.endsClause(i) || sentence.is(i, ",") || sentence.isQuoteMark(i)) {
                return null;
            }
            Mention party = sentence.endingAt(i + 1, Mention.Type.ORG, Mention.Type.PERSON);
            if (party != null) {
                return new Speaker(party.from(), group, List.of(party.entity().name()), Voice.PARTY);
            }
            if (phrases.isArticle(i) && holds("actor-noun", i + 1, to)) {
                return new Speaker(i, group, List.of(sentence.text(i + 1, maker.to())), Voice.OTHER);
            }
        }
        return null;
    }

    /** "The police said", "le parquet a indiqué": people who act, right before the verb. */
    private Speaker nominal(int group) {
        int at = group;
        while (at > 0 && words.list("adverb").matchBefore(sentence.tokens, at) >= 0) {
            at = words.list("adverb").matchBefore(sentence.tokens, at);
        }
        int noun = words.list("actor-noun").matchBefore(sentence.tokens, at);
        if (noun < 0 || sentence.isCovered(noun, Mention.Type.ROLE)) {
            return null;
        }
        int from = qualified(noun);
        while (phrases.isArticle(from - 1) || sentence.is(from - 1, "his", "her", "its", "their", "son", "sa", "ses", "leur", "leurs", "des")) {
            from--;
        }
        return phrases.isComplement(from) ? null : new Speaker(from, at, List.of(sentence.text(from, at)), Voice.OTHER);
    }

    /** "X, who ..., said", "X, along with Y, said": the speaker stands before the aside that a comma closes. */
    private Speaker beforeAside(int group, int verb) {
        if (!sentence.is(group - 1, ",")) {
            return null;
        }
        for (int i = group - 2; i > 0; i--) {
            if (sentence.endsClause(i) || sentence.isQuoteMark(i)) {
                return null;
            }
            if (sentence.is(i, ",") && sentence.is(i + 1, "who", "whose", "which", "qui", "dont", "whom", "along", "alongside", "together", "flanked", "accompanied",
                    "accompagné", "accompagnée", "entouré", "entourée")) {
                Mention party = sentence.endingAt(i, Mention.PARTIES);
                return party == null ? null : party(party, verb);
            }
            if (sentence.is(i, ",") && phrases.isArticle(i + 1) && isDescription(i + 1, group - 1)) {
                // "Norbank, the second largest US bank, reported": Norbank.
                Mention party = sentence.endingAt(i, Mention.Type.ORG, Mention.Type.PERSON);
                boolean plain = party != null && (party.from() == 0 || !phrases.isComplement(party.from())) && !isOutletAside(i + 1, group - 1);
                if (plain) {
                    return party(party, reportsClause(verb + 1) ? verb : -1);
                }
            }
            Mention bearer = sentence.is(i, ",") && isTitleAside(i + 1, group - 1) ? sentence.endingAt(i, Mention.Type.PERSON) : null;
            if (bearer != null && !phrases.isComplement(bearer.from())) {
                // "X, head of the university of Oslo, the capital of Norway, told Y": X.
                return party(bearer, reportsClause(verb + 1) ? verb : -1);
            }
            Mention body = sentence.is(i, ",") && phrases.isArticle(i + 1) ? sentence.endingAt(i, Mention.Type.ORG) : null;
            if (body != null && isOutletAside(i + 1, group - 1)) {
                // "The Post, a pro-Norland news outlet, reported"
                return new Speaker(body.from(), body.to(), List.of(body.entity().name()), Voice.MEDIUM);
            }
        }
        return null;
    }

    /** "Head of the university of Oslo, the capital of Norway": a title and what belongs to it, with no other person and no verb among them. */
    private boolean isTitleAside(int from, int to) {
        int title = phrases.isArticle(from) || sentence.is(from, "a", "an") ? from + 1 : from;
        if (sentence.at(title, Mention.Type.ROLE, Mention.Type.TITLE) == null) {
            return false;
        }
        for (int i = title; i < to; i++) {
            WordClass word = sentence.token(i).word();
            boolean verb = !word.finite().isEmpty() && word.nouns().isEmpty() && word.adjectives().isEmpty() && !word.other() && !sentence.isCovered(i);
            if (verb || sentence.is(i, "who", "which", "that", "qui", "que", "dont", "and", "et") || sentence.at(i, Mention.Type.PERSON) != null) {
                return false;
            }
        }
        return true;
    }

    /** "The second largest US bank", "le premier groupe de Norvège": words that tell what somebody is, with no person, no comma and no verb among them. */
    private boolean isDescription(int from, int to) {
        if (sentence.endingAt(to, Mention.Type.PERSON) != null) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            WordClass word = sentence.token(i).word();
            boolean verb = !word.finite().isEmpty() && word.nouns().isEmpty() && word.adjectives().isEmpty() && !word.other() && !sentence.isCovered(i);
            if (verb || sentence.is(i, ",", "who", "which", "that", "qui", "que") || sentence.at(i, Mention.Type.PERSON) != null) {
                return false;
            }
        }
        return to - from > 1;
    }

    /** Where the words before "sources" begin that tell which: "Saudi-based media sources". */
    private int qualified(int noun) {
        int from = noun;
        while (from > 0 && noun - from < MOST_QUALIFIERS) {
            Mention nation = sentence.endingAt(from, Mention.Type.NATION, Mention.Type.COUNTRY, Mention.Type.ORG);
            Token before = sentence.token(from - 1);
            WordClass word = before.word();
            boolean qualifies = !words.french() && before.isWord() && (sentence.followsHyphen(from - 1) || words.list("portfolio").match(sentence.tokens, from - 1) > 0
                    || !word.other() && (!word.nouns().isEmpty() || !word.adjectives().isEmpty() || before.isCapitalised() && from - 1 > 0));
            if (nation == null && !qualifies) {
                break;
            }
            from = nation == null ? from - 1 : nation.from();
        }
        Mention number = words.french() ? null : sentence.endingAt(from, Mention.Type.NUMBER);
        // "Two Norwegian officials"
        return number == null ? from : number.from();
    }

    /** "..., an Austrian general said": the general, and nobody named before; null where no noun tells who. */
    private Speaker apposed(int from, int to) {
        int start = sentence.is(from, "its", "his", "her", "son", "sa") ? from : from + 1;
        for (int i = start; i < to; i++) {
            if (!sentence.token(i).word().nouns().isEmpty() && sentence.token(i).isWord()) {
                return new Speaker(from, to, List.of(sentence.text(start, sentence.is(to - 1, ",") ? to - 1 : to)), Voice.OTHER);
            }
        }
        return null;
    }
}
