package org.claimcheck.extract;

/** Finds the fields of work that titles are told with: "minister of economy and trade", "the bank's head of research". */
final class RoleFields {

    /** Words of a field of work between a title and its body. */
    static final int LONGEST_FIELD = 6;

    private final Words words;
    private final boolean french;

    RoleFields(Lexicon lexicon) {
        this.words = lexicon.words();
        this.french = words.french();
    }

    /** "Ministre de l'Énergie et des Mines", "... de la Santé, de la Famille et du Sport": where the fields of a minister end. */
    int furtherFields(Sentence sentence, int from) {
        int at = from;
        for (int guard = 0; guard < LONGEST_FIELD && sentence.is(at, ",", "et") && sentence.is(at + 1, "de", "du", "des", "d'", "à", "au", "aux"); guard++) {
            int start = preposition(sentence, at + 1);
            int end = start;
            while (end < sentence.size() && (isField(sentence, end) || end == start && isCapitalField(sentence, end))) {
                end++;
            }
            if (end == start || sentence.is(at, "et")) {
                return end == start ? from : end;
            }
            at = end;
        }
        return from;
    }

    /** "Minister of Economy, Trade and Industry": where the fields of an English minister end. */
    int pastMinisterFields(Sentence sentence, int from) {
        int at = from;
        for (int guard = 0; guard < LONGEST_FIELD; guard++) {
            int next = sentence.is(at, ",") && sentence.is(at + 1, "and") ? at + 2 : sentence.is(at, ",", "and", "&") ? at + 1 : at;
            int end = next > at ? words.list("minister-field").match(sentence.tokens, next) : -1;
            if (end < 0 || !sentence.token(next).isCapitalised() || sentence.at(next, Mention.Type.TITLE) != null) {
                // "Deputy Prime Minister and Defence Minister": another title.
                return at;
            }
            at = end;
        }
        return at;
    }

    /**
     * "Science and Industry Minister": where the fields of an English minister begin that the title does not name.
     *
     * @param open whether the title names none, so that one may stand right before it
     */
    int beforeMinisterFields(Sentence sentence, int title, boolean open) {
        int at = title;
        for (int guard = 0; guard < LONGEST_FIELD; guard++) {
            int end = sentence.is(at - 1, "and", "&", ",") ? sentence.is(at - 2, ",") ? at - 2 : at - 1 : at;
            int start = end < at || open && at == title ? words.list("minister-field").matchBefore(sentence.tokens, end) : -1;
            boolean name = start > 0 && sentence.token(start - 1).isCapitalised() && sentence.isCovered(start, Mention.Type.ORG, Mention.Type.PERSON);
            if (start < 0 || name || !sentence.token(start).isCapitalised()) {
                return at;
            }
            at = start;
        }
        return at;
    }

    private static boolean isCapitalField(Sentence sentence, int i) {
        Token token = sentence.token(i);
        Mention name = sentence.at(i, Mention.Type.ORG);
        return token.isCapitalised() && (token.isAllCapitals() || !token.word().nouns().isEmpty()) && (!sentence.isCovered(i) || name != null && isFieldName(name));
    }

    /** Whether what looks like the name of a body, in one word of capitals, may as well be a field: "PME". */
    static boolean isFieldName(Mention body) {
        return body.type() == Mention.Type.ORG && body.length() == 1 && !body.entity().isCatalogued();
    }

    /** Whether a token is a plain noun or adjective that may tell a field of work. */
    boolean isField(Sentence sentence, int i) {
        if (i < 0 || i >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(i);
        // "The Norwegian beating number two X": what the Norwegian does.
        boolean gerund = !french && token.lower().endsWith("ing") && !token.word().verbs().isEmpty() && token.word().nouns().isEmpty();
        // "The winner delighted manager X": what the winner did.
        boolean past = !french && i > 0 && token.lower().endsWith("ed") && !token.word().finite().isEmpty() && token.word().nouns().isEmpty() && !sentence.token(i - 1).isCapitalised()
                && !sentence.token(i - 1).word().nouns().isEmpty() && sentence.token(i - 1).word().adjectives().isEmpty() && !sentence.token(i - 1).word().other();
        boolean plain = !gerund && !past && token.isWord() && !token.isCapitalised() && (!token.word().nouns().isEmpty() || !token.word().adjectives().isEmpty());
        return plain && !sentence.isCovered(i) && words.list("function").match(sentence.tokens, i) < 0
                && words.list("copula").match(sentence.tokens, i) < 0;
    }

    int preposition(Sentence sentence, int at) {
        if (french) {
            int i = at;
            if (sentence.is(at, "auprès", "près", "chargé", "chargée")) {
                i = at + 1;
            }
            if (sentence.is(i, "de") && sentence.is(i + 1, "la", "l'", "le", "les")) {
                return i + 2;
            }
            if (sentence.is(i, "à", "pour", "chez", "dans") && sentence.is(i + 1, "la", "l'", "le", "les")) {
                return i + 2;
            }
            return sentence.is(i, "de", "du", "d'", "des", "à", "au", "aux", "chez", "pour") || i > at && sentence.is(i, "la", "le", "l'") ? i + 1 : at;
        }
        boolean infinitive = sentence.is(at, "to") && at + 1 < sentence.size() && !sentence.token(at + 1).isCapitalised() && !sentence.token(at + 1).word().verbs().isEmpty();
        if (infinitive) {
            // "The youngest player to score"
            return at;
        }
        if (sentence.is(at, "for") && words.list("about-length").match(sentence.tokens, at + 1) > 0) {
            // "Foreign minister for almost ten years"
            return at;
        }
        if (sentence.is(at, "of", "at", "for", "with", "to", "on")) {
            return sentence.is(at + 1, "the", "its", "his", "her") ? at + 2 : at + 1;
        }
        if (sentence.is(at, "in", "within")) {
            // "A commander in the Northern Front"; "in Rome" tells where.
            int body = sentence.is(at + 1, "the") ? at + 2 : at + 1;
            Mention named = sentence.at(body, Mention.Type.ORG);
            return named != null && sentence.at(body, Mention.Type.PLACE, Mention.Type.COUNTRY) == null ? body : at;
        }
        return at;
    }

    /** A field of work in small letters, or in capitals behind the title of a minister: the index after it, or -1. */
    int field(Sentence sentence, int start) {
        int at = start;
        while (at - start < LONGEST_FIELD && at < sentence.size()) {
            if (isField(sentence, at)) {
                at++;
            } else if (at > start && sentence.is(at, "and", "et", "&") && (isField(sentence, at + 1) || french
                    && sentence.is(at + 1, "de", "du", "des", "à", "d'"))) {
                at++;
                while (french && sentence.is(at, "de", "la", "du", "des", "l'", "d'", "à", "aux")) {
                    at++;
                }
            } else {
                break;
            }
        }
        return at > start ? at : -1;
    }
}
