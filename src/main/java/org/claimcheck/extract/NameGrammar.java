package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;

/**
 * Finds names that no file knows: runs of two or more capitalised words, with particles such as "al-", "bin", "de" or
 * "von" inside. After an article ("the Northern Alliance", "la Banque verte"), or with a word that only bodies have in
 * their names, it is an organisation, else a person.
 */
final class NameGrammar {

    private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ibn", "ben", "abu", "abou", "de", "du", "des",
            "da", "dos", "di", "della", "von", "van", "der", "den", "ter", "la", "le", "d'", "l'", "ul", "ud", "ad", "ash", "y", "of");
    private static final int LONGEST = 7;

    private final Words words;

    NameGrammar(Words words) {
        this.words = words;
    }

    /** Adds the unknown names of a sentence; nothing that is mentioned already is touched. */
    void find(Sentence sentence) {
        boolean titleCase = sentence.isTitleCase();
        int i = 0;
        while (i < sentence.size()) {
            int end = name(sentence, i, titleCase);
            if (end < 0) {
                i++;
                continue;
            }
            String text = sentence.text(i, end).replace('\u00A0', ' ');
            boolean body = isBody(sentence, i, end);
            if (body || length(sentence, i, end) > 1) {
                Mention.Type type = body ? Mention.Type.ORG : Mention.Type.PERSON;
                EntityType entityType = body ? EntityType.ORGANIZATION : EntityType.PERSON;
                sentence.add(new Mention(type, i, end, new Mention.Named(Entity.unknown(text, entityType), true)));
            }
            i = end;
        }
    }

    private int name(Sentence sentence, int i, boolean titleCase) {
        if (!begins(sentence, i, titleCase)) {
            return -1;
        }
        int last = i + 1;
        int at = i + 1;
        while (at < sentence.size() && at - i < LONGEST) {
            Token token = sentence.token(at);
            if (!token.isWord() || isTaken(sentence, at)) {
                boolean initial = token.text().equals(".") && sentence.token(at - 1).text().length() == 1
                        && at + 1 < sentence.size() && sentence.token(at + 1).isCapitalised();
                if (!initial) {
                    break;
                }
                at++;
                continue;
            }
            if (token.isCapitalised()) {
                last = at + 1;
            } else if (!PARTICLES.contains(token.lower()) || (token.is("of") && !looksLikeBody(sentence, i, at))) {
                break;
            }
            at++;
        }
        return last;
    }

    private boolean begins(Sentence sentence, int i, boolean titleCase) {
        Token token = sentence.token(i);
        if (!token.isCapitalised() || isTaken(sentence, i) || token.text().length() < 2) {
            return false;
        }
        if (words.list("function").match(List.of(new Token(token.text(), token.lower(), token.folded(), 0, 0, token.kind())), 0) >= 0) {
            return false;
        }
        if (words.list("rank").match(sentence.tokens, i) >= 0) {
            return false;
        }
        boolean afterStart = i == 0 || sentence.isQuoteMark(i - 1) || sentence.is(i - 1, ".", ":", "?", "!");
        if (titleCase || (afterStart && isCommonWord(token))) {
            return false;
        }
        return true;
    }

    /** A word of the vocabulary begins a sentence with a capital; it is no name then. */
    private boolean isCommonWord(Token token) {
        return words.list("common-start").match(List.of(token), 0) >= 0 || token.lower().endsWith("ing");
    }

    private static boolean isTaken(Sentence sentence, int i) {
        return sentence.isCovered(i);
    }

    private boolean isBody(Sentence sentence, int from, int to) {
        if (looksLikeBody(sentence, from, to)) {
            return true;
        }
        if (length(sentence, from, to) == 1) {
            return false;
        }
        return from > 0 && sentence.is(from - 1, "the", "la", "le", "l'", "les", "du", "des", "au", "aux")
                && !sentence.is(from - 1, "de");
    }

    private boolean looksLikeBody(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).isCapitalised() && words.list("body-word").match(List.of(sentence.token(i)), 0) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int length(Sentence sentence, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            capitals += sentence.token(i).isCapitalised() ? 1 : 0;
        }
        return capitals;
    }

    /** The last word of a name: what it is shortened to. */
    static List<String> surnames(String name) {
        List<Token> tokens = Tokenizer.tokenize(name, 0);
        List<String> surnames = new ArrayList<>();
        if (tokens.size() > 1) {
            surnames.add(tokens.get(tokens.size() - 1).folded());
        }
        return surnames;
    }
}
