package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.claimcheck.article.Passage;

/** A sentence with its tokens and everything that was found mentioned in it. */
final class Sentence {

    private static final Set<String> STRONG = Set.of(";", ":", "–", "—");

    /** Tokens of a mention at most, as far as what it covers and where it ends is concerned. */
    private static final int LONGEST = 40;

    final Passage passage;
    final String language;
    final List<Token> tokens;
    private final List<List<Mention>> byStart = new ArrayList<>();
    /** The types of the mentions that begin at a token, cover it, or end before it: a bit for each. */
    private final int[] beginning;
    private final int[] covering;
    private final int[] ending;
    /** The types of all mentions. */
    private int types;
    /** The word lists that may begin at any token. */
    private final WordFormsIndex.Openings openings;
    private final boolean[] quoteMarks;
    private final boolean[] clauseEnds;
    private final boolean[] quoted;
    private final boolean titleCase;

    /**
     * A sentence without mentions.
     *
     * @param words the word lists of its language
     */
    Sentence(Passage passage, String language, Words words) {
        this.passage = passage;
        this.language = language;
        this.tokens = List.copyOf(Tokenizer.tokenize(passage.text(), passage.start(), words));
        for (int i = 0; i <= tokens.size(); i++) {
            byStart.add(new ArrayList<>(2));
        }
        this.openings = words.openings(tokens);
        this.beginning = new int[tokens.size() + 1];
        this.covering = new int[tokens.size() + 1];
        this.ending = new int[tokens.size() + 1];
        this.quoteMarks = new boolean[tokens.size()];
        this.clauseEnds = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            quoteMarks[i] = isQuote(token.text());
            clauseEnds[i] = token.kind() == Token.Kind.MARK && STRONG.contains(token.text()) && !isWithinNumbers(i);
        }
        this.quoted = quoted();
        this.titleCase = looksLikeTitle();
    }

    /** "98–91": a dash between two numbers that it touches. */
    private boolean isWithinNumbers(int i) {
        return i > 0 && i + 1 < tokens.size() && tokens.get(i - 1).isNumber() && tokens.get(i + 1).isNumber()
                && tokens.get(i - 1).end() == tokens.get(i).start() && tokens.get(i).end() == tokens.get(i + 1).start();
    }

    /** "On 3 May arrested": whether a word that may be an auxiliary is the name of a month. */
    boolean isMonth(int i) {
        return i >= 0 && is(i, "may") && isCovered(i, Mention.Type.DATE);
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The word at a token in lower case; empty outside the sentence. */
    String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    boolean is(int i, String... words) {
        return Token.is(tokens, i, words);
    }

    /** "Norbank's", "the Sisters'": whether the mark of an owner stands at a token. */
    boolean isPossessorMark(int at) {
        boolean plural = at > 0 && at + 1 < size() && is(at, "'", "’") && lower(at - 1).endsWith("s") && token(at + 1).isWord()
                && token(at).start() == token(at - 1).end();
        return plural || is(at, "'s");
    }

    /** Adds a mention; among those that begin at one token, longer ones come first. */
    void add(Mention mention) {
        List<Mention> same = byStart.get(mention.from());
        if (same.stream().noneMatch(mention::isAs)) {
            int place = same.size();
            while (place > 0 && same.get(place - 1).length() < mention.length()) {
                place--;
            }
            same.add(place, mention);
            mark(mention);
        }
    }

    private void mark(Mention mention) {
        int type = 1 << mention.type().ordinal();
        types |= type;
        beginning[mention.from()] |= type;
        ending[mention.to()] |= type;
        for (int i = mention.from(); i < Math.min(mention.to(), mention.from() + LONGEST + 1); i++) {
            covering[i] |= type;
        }
    }

    /** Whether a mention of one of some types, given as bits, begins at a token. */
    boolean begins(int i, int types) {
        return (beginning[i] & types) != 0;
    }

    /** Whether there is a mention of one of some types, given as bits, anywhere. */
    boolean mentions(int wanted) {
        return (types & wanted) != 0;
    }

    /** Whether a word of a list may stand anywhere, as far as first words tell. */
    boolean mayHold(WordForms list) {
        return list.mayBegin(openings);
    }

    private static int bits(Mention.Type[] types) {
        int bits = 0;
        for (Mention.Type type : types) {
            bits |= 1 << type.ordinal();
        }
        return bits;
    }

    /** Adds a mention in place of the shorter names that it covers: "University of Oslo" is no mention of Oslo. */
    void absorb(Mention mention) {
        boolean removed = false;
        for (int i = mention.from(); i < mention.to(); i++) {
            removed |= byStart.get(i).removeIf(m -> mention.covers(m) && m.length() < mention.length()
                    && (m.meaning() instanceof Mention.Named || m.meaning() instanceof Mention.Titled));
        }
        if (removed) {
            markAgain();
        }
        add(mention);
    }

    /** Takes a mention away. */
    void remove(Mention mention) {
        byStart.get(mention.from()).remove(mention);
        markAgain();
    }

    private void markAgain() {
        types = 0;
        Arrays.fill(beginning, 0);
        Arrays.fill(covering, 0);
        Arrays.fill(ending, 0);
        byStart.forEach(same -> same.forEach(this::mark));
    }

    /** Puts one mention in the place of another that begins at the same token. */
    void replace(Mention old, Mention mention) {
        byStart.get(old.from()).remove(old);
        add(mention);
    }

    /** The mentions that begin at a token, longest first. */
    List<Mention> at(int i) {
        return i >= 0 && i < byStart.size() ? byStart.get(i) : List.of();
    }

    /** The longest mention of one of the types that begins at a token; null if there is none. */
    Mention at(int i, Mention.Type... types) {
        int wanted = bits(types);
        if (i < 0 || i >= byStart.size() || (beginning[i] & wanted) == 0) {
            return null;
        }
        for (Mention mention : byStart.get(i)) {
            if ((wanted & 1 << mention.type().ordinal()) != 0) {
                return mention;
            }
        }
        return null;
    }

    /** The longest mention of one of the types that ends before a token; null if there is none. */
    Mention endingAt(int end, Mention.Type... types) {
        int wanted = bits(types);
        if (end < 0 || end >= ending.length || (ending[end] & wanted) == 0) {
            return null;
        }
        for (int start = Math.max(0, end - LONGEST); start < end; start++) {
            if ((beginning[start] & wanted) == 0) {
                continue;
            }
            for (Mention mention : byStart.get(start)) {
                if (mention.to() == end && (wanted & 1 << mention.type().ordinal()) != 0) {
                    return mention;
                }
            }
        }
        return null;
    }

    /** All mentions of a type from left to right, longest first at each token. */
    List<Mention> all(Mention.Type... types) {
        int wanted = bits(types);
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < beginning.length; i++) {
            if ((beginning[i] & wanted) == 0) {
                continue;
            }
            for (Mention mention : byStart.get(i)) {
                if ((wanted & 1 << mention.type().ordinal()) != 0) {
                    found.add(mention);
                }
            }
        }
        return found;
    }

    /** Whether a mention that was found before covers a token. */
    boolean isCovered(int i, Mention.Type... types) {
        return i >= 0 && i < covering.length && (types.length == 0 ? covering[i] : covering[i] & bits(types)) != 0;
    }

    /** Whether a longer mention of a type covers a mention. */
    boolean isInsideLonger(Mention mention, Mention.Type type) {
        if (!isCovered(mention.from(), type)) {
            return false;
        }
        for (int start = Math.max(0, mention.from() - LONGEST); start <= mention.from(); start++) {
            for (Mention other : byStart.get(start)) {
                if (other.type() == type && other.covers(mention) && other.length() > mention.length()) {
                    return true;
                }
            }
        }
        return false;
    }


    /** "X, not Y", "X, and not Y", "X, et non Y": whether behind a comma begins who is told apart from X. */
    boolean beginsException(int i) {
        int not = is(i, "and", "et") ? i + 1 : i;
        return is(i - 1, ",") && (language.equals("fr") ? is(not, "non", "pas") : is(not, "not") || is(not, "rather") && is(not + 1, "than"));
    }

    /** Whether most words have capitals, as in English headlines: they mark no names then. */
    boolean isTitleCase() {
        return titleCase;
    }

    private boolean looksLikeTitle() {
        int words = 0;
        int capitals = 0;
        for (Token token : tokens) {
            if (token.isWord() && token.text().length() > 3) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return words >= 4 && capitals * 10 >= words * 8 && !passage.text().strip().endsWith(".");
    }

    /** Whether a hyphen joins a word to the one before: the tokens do not hold it. */
    boolean followsHyphen(int i) {
        int before = tokens.get(i).start() - passage.start() - 1;
        return i > 0 && before >= 0 && passage.text().charAt(before) == '-' && tokens.get(i - 1).end() == tokens.get(i).start() - 1;
    }

    /** "The Iran-backed rebels", "Hamas-run Gaza": whether a name that ends before a token only tells more of what follows, and does nothing itself. */
    boolean isCompounded(int to) {
        return to < tokens.size() && followsHyphen(to) && tokens.get(to).isParticiple();
    }

    /**
     * "X, a lawyer for the family that owns Y", "X, avocat de la famille qui dirige Y": whether a relative pronoun right behind words that tell more of
     * somebody belongs to the last of those words.
     */
    boolean tellsOfComplement(Mention person) {
        int comma = person.from();
        while (comma < person.to() && !is(comma, ",")) {
            comma++;
        }
        boolean of = false;
        for (int i = comma + 1; i < person.to(); i++) {
            of |= is(i, "de", "du", "d'", "des");
        }
        return person.type() == Mention.Type.PERSON && comma < person.to() && (is(person.to(), "that") || is(person.to(), "qui") && of);
    }

    /** "The Court of Justice (CJ)": the token behind the letters in brackets that begin at one; that token itself where there are none. */
    int pastAcronym(int i) {
        return is(i, "(") && is(i + 2, ")") && tokens.get(i + 1).isAllCapitals() ? i + 3 : i;
    }

    /** "X, the mayor, resigned": whether a verb follows right behind a comma between two tokens. */
    boolean hasVerbBehindComma(int from, int to) {
        for (int i = Math.max(1, from); i < to; i++) {
            if (is(i - 1, ",") && !tokens.get(i).isCapitalised() && !tokens.get(i).word().finite().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a mark that ends a clause. */
    boolean endsClause(int i) {
        return clauseEnds[i];
    }

    boolean isQuoteMark(int i) {
        return i >= 0 && i < quoteMarks.length && quoteMarks[i];
    }

    /** Whether a token stands between quotation marks. */
    boolean isQuoted(int i) {
        return quoted[i];
    }

    /** The words from one token to before another, as they stand in the article. */
    String text(int from, int to) {
        int start = tokens.get(from).start() - passage.start();
        int end = tokens.get(to - 1).end() - passage.start();
        return passage.text().substring(start, end);
    }

    private boolean[] quoted() {
        boolean[] inside = new boolean[tokens.size()];
        boolean open = false;
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            if (quoteMarks[i]) {
                open = switch (text) {
                    case "“", "«" -> true;
                    case "”", "»" -> false;
                    default -> !open;
                };
            } else {
                inside[i] = open;
            }
        }
        return inside;
    }

    private static boolean isQuote(String text) {
        return text.equals("\"") || text.equals("“") || text.equals("”") || text.equals("«") || text.equals("»");
    }
}
