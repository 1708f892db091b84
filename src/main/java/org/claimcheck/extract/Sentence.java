package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.claimcheck.article.Passage;

/** A sentence with its tokens and everything that was found mentioned in it. */
final class Sentence {

    private static final Set<String> STRONG = Set.of(";", ":", "–", "—");

    final Passage passage;
    final String language;
    final List<Token> tokens;
    private final List<List<Mention>> byStart = new ArrayList<>();
    private final boolean[] quoted;
    private final boolean titleCase;

    Sentence(Passage passage, String language) {
        this.passage = passage;
        this.language = language;
        WordDictionary dictionary = WordDictionary.of(language);
        this.tokens = Tokenizer.tokenize(passage.text(), passage.start()).stream().map(t -> t.lookedUp(dictionary)).toList();
        for (int i = 0; i <= tokens.size(); i++) {
            byStart.add(new ArrayList<>(2));
        }
        this.quoted = quoted();
        this.titleCase = looksLikeTitle();
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    boolean is(int i, String... words) {
        if (i < 0 || i >= tokens.size()) {
            return false;
        }
        for (String word : words) {
            if (tokens.get(i).is(word)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a mention; among those that begin at one token, longer ones come first. */
    void add(Mention mention) {
        List<Mention> same = byStart.get(mention.from());
        if (!same.contains(mention)) {
            same.add(mention);
            same.sort(Comparator.comparingInt(Mention::length).reversed());
        }
    }

    /** Adds a mention in place of the shorter names that it covers: "University of Oslo" is no mention of Oslo. */
    void absorb(Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            byStart.get(i).removeIf(m -> mention.covers(m) && m.length() < mention.length()
                    && (m.meaning() instanceof Mention.Named || m.meaning() instanceof Mention.Titled));
        }
        add(mention);
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
        for (Mention mention : at(i)) {
            for (Mention.Type type : types) {
                if (mention.type() == type) {
                    return mention;
                }
            }
        }
        return null;
    }

    /** The longest mention of one of the types that ends before a token; null if there is none. */
    Mention endingAt(int end, Mention.Type... types) {
        for (int start = Math.max(0, end - 40); start < end; start++) {
            for (Mention mention : at(start)) {
                for (Mention.Type type : types) {
                    if (mention.to() == end && mention.type() == type) {
                        return mention;
                    }
                }
            }
        }
        return null;
    }

    /** All mentions of a type from left to right, longest first at each token. */
    List<Mention> all(Mention.Type... types) {
        List<Mention> found = new ArrayList<>();
        for (List<Mention> same : byStart) {
            for (Mention mention : same) {
                for (Mention.Type type : types) {
                    if (mention.type() == type) {
                        found.add(mention);
                    }
                }
            }
        }
        return found;
    }

    /** Whether a mention that was found before covers a token. */
    boolean isCovered(int i, Mention.Type... types) {
        for (int start = Math.max(0, i - 40); start <= i; start++) {
            for (Mention mention : at(start)) {
                if (mention.to() > i && (types.length == 0 || Set.of(types).contains(mention.type()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a longer mention of a type covers a mention. */
    boolean isInsideLonger(Mention mention, Mention.Type type) {
        for (int start = Math.max(0, mention.from() - 40); start <= mention.from(); start++) {
            for (Mention other : at(start)) {
                if (other.type() == type && other.covers(mention) && other.length() > mention.length()) {
                    return true;
                }
            }
        }
        return false;
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

    /** Whether a token is a mark that ends a clause. */
    boolean endsClause(int i) {
        return tokens.get(i).kind() == Token.Kind.MARK && STRONG.contains(tokens.get(i).text());
    }

    boolean isQuoteMark(int i) {
        return i >= 0 && i < size() && isQuote(tokens.get(i).text());
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
            if (isQuote(text)) {
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
