package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.claimcheck.statement.Entity;

/**
 * Finds what French ministers look after where it stands for their office: "le ministère de la Justice", "X à la Culture et Y
 * aux Finances", "Confirmés aussi X (Défense) et Y (Santé)", "la ministre de l'Économie X et celui des Transports Y".
 *
 * <p>The result is a mention of type {@code PORTFOLIO}, of the last of these a {@code TITLE}.
 */
final class PortfolioGrammar {

    private static final Token MINISTER = word("ministre");
    private static final Token OF = word("de");
    /** Words of the name of a ministry. */
    private static final int LONGEST = 6;
    private static final String TITLE = "minister";

    private final Lexicon lexicon;
    private final Words words;
    private final RoleFields fields;

    PortfolioGrammar(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.fields = new RoleFields(lexicon);
    }

    private static Token word(String text) {
        return new Token(text, text, text, 0, 0, Token.Kind.WORD);
    }

    /** What a minister looks after: the id of the title and the token behind the words. */
    private record Field(String title, int to) {
    }

    /** Adds what the sentences of an article tell of fields alone, where it tells of a government at all. */
    void findFields(List<Sentence> sentences) {
        boolean governs = words.french() && sentences.stream().anyMatch(this::tellsOfGovernment);
        for (Sentence sentence : governs ? sentences : List.<Sentence>of()) {
            fieldsAlone(sentence);
            unlistedFields(sentence);
        }
    }

    private boolean tellsOfGovernment(Sentence sentence) {
        return sentence.all(Mention.Type.TITLE).stream().anyMatch(PortfolioGrammar::isMinister) || words.list("cabinet-noun").occursIn(sentence.tokens);
    }

    private static boolean isMinister(Mention title) {
        return ((Mention.Titled) title.meaning()).title().endsWith(TITLE);
    }

    /** Adds "le ministère français de la Justice", "le portefeuille de la Culture", "celui des Transports"; before the names, which may follow at once. */
    void findMinistries(Sentence sentence) {
        for (int i = 0; words.french() && i < sentence.size() - 2; i++) {
            boolean again = sentence.is(i, "celui", "celle") && ministerBefore(sentence, i);
            if (!again && words.list("ministry-noun").match(sentence.tokens, i) != i + 1) {
                continue;
            }
            Mention nation = sentence.at(i + 1, Mention.Type.NATION);
            int of = nation == null ? i + 1 : nation.to();
            Field field = sentence.is(of, "de", "du", "des", "d'") ? fieldAt(sentence, of) : null;
            boolean named = field != null && (isUnlisted(sentence, field.to()) || !field.title().equals(TITLE) && (again || sentence.is(i, "ministère")));
            if (!named) {
                continue;
            }
            if (again) {
                sentence.add(new Mention(Mention.Type.TITLE, i, field.to(), new Mention.Titled(field.title(), false)));
            } else {
                add(sentence, i, field, nation == null ? Entity.NONE : nation.entity());
            }
        }
    }

    private static boolean ministerBefore(Sentence sentence, int at) {
        return sentence.all(Mention.Type.TITLE).stream().anyMatch(t -> t.to() <= at && isMinister(t));
    }

    /** "À la Justice", "les Finances", "(Santé)": a field with a capital and nothing else before it. */
    private void fieldsAlone(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            boolean bracket = sentence.is(i - 1, "(") && sentence.endingAt(i - 1, Mention.Type.PERSON) != null;
            boolean behind = bracket || sentence.is(i - 1, "la", "l'", "les", "le", "au", "aux");
            if (!behind || !sentence.token(i).isCapitalised() || sentence.isCovered(i, Mention.Type.TITLE, Mention.Type.PERSON, Mention.Type.COUNTRY, Mention.Type.PORTFOLIO)) {
                continue;
            }
            Field field = bracket ? bracketed(sentence, i) : fieldAt(sentence, i - 1);
            if (field != null && !field.title().equals(TITLE) && (!bracket || sentence.is(field.to(), ")"))) {
                add(sentence, bracket ? i - 1 : i, bracket ? new Field(field.title(), field.to() + 1) : field, Entity.NONE);
            }
        }
    }

    private Field bracketed(Sentence sentence, int at) {
        for (String article : List.of("la", "l'", "des", "du", "de l'")) {
            List<Token> title = new ArrayList<>(List.of(MINISTER));
            Tokenizer.tokenize(article.equals("la") || article.equals("l'") ? "de " + article : article, 0).forEach(title::add);
            Field field = field(sentence, title, at);
            if (field != null && !field.title().equals(TITLE)) {
                return field;
            }
        }
        return null;
    }

    /** "X à la Justice, Y à la Mer": a field that no title has, in a row with one that a title has. */
    private void unlistedFields(Sentence sentence) {
        if (sentence.all(Mention.Type.PORTFOLIO).stream().noneMatch(p -> sentence.endingAt(beforeArticle(sentence, p.from()), Mention.Type.PERSON) != null)) {
            return;
        }
        for (int i = 1; i < sentence.size(); i++) {
            int to = isUnlisted(sentence, i + 1) ? i + 1 : -1;
            boolean held = to > 0 && sentence.is(i - 1, "la", "l'", "au", "aux") && sentence.endingAt(beforeArticle(sentence, i), Mention.Type.PERSON) != null;
            if (held && !sentence.isCovered(i, Mention.Type.PORTFOLIO, Mention.Type.PLACE, Mention.Type.COUNTRY)) {
                add(sentence, i, new Field(TITLE, fields.furtherFields(sentence, pastAdjectives(sentence, to))), Entity.NONE);
            }
        }
    }

    private int pastAdjectives(Sentence sentence, int from) {
        int at = from;
        while (fields.isField(sentence, at) && sentence.token(at).word().verbs().isEmpty()) {
            at++;
        }
        return at;
    }

    /** Where "à la", "aux" begins that ends at a token; -1 if none does. */
    private static int beforeArticle(Sentence sentence, int at) {
        if (sentence.is(at - 1, "au", "aux")) {
            return at - 1;
        }
        return sentence.is(at - 1, "la", "l'") && sentence.is(at - 2, "à") ? at - 2 : -1;
    }

    /** Whether a word with a capital, or in capitals, that ends at a token may name a field: "Mer", "PME". */
    private static boolean isUnlisted(Sentence sentence, int end) {
        Token token = sentence.token(end - 1);
        return token.isCapitalised() && (token.isAllCapitals() || !token.word().nouns().isEmpty());
    }

    /** The field that stands behind "de la", "du", "à la", "aux"; null if none does. */
    private Field fieldAt(Sentence sentence, int preposition) {
        int at = preposition;
        List<Token> title = new ArrayList<>(List.of(MINISTER));
        if (sentence.is(at, "au", "le")) {
            title.add(word("du"));
            at++;
        } else if (sentence.is(at, "aux", "les")) {
            title.add(word("des"));
            at++;
        } else if (sentence.is(at, "la", "l'")) {
            title.add(OF);
        }
        return field(sentence, title, at);
    }

    private Field field(Sentence sentence, List<Token> title, int at) {
        int added = title.size();
        for (int i = at; i < Math.min(sentence.size(), at + LONGEST); i++) {
            title.add(sentence.token(i));
        }
        NameIndex.Hit hit = lexicon.titles().find(title, false).stream().filter(h -> h.from() == 0).findFirst().orElse(null);
        if (hit == null) {
            return null;
        }
        if (hit.to() <= added) {
            int end = at;
            while (sentence.is(end, "de", "la", "l'", "du", "des", "d'")) {
                end++;
            }
            return end < sentence.size() ? new Field(TITLE, end + 1) : null;
        }
        return new Field(hit.title(), fields.furtherFields(sentence, at + hit.to() - added));
    }

    private static void add(Sentence sentence, int from, Field field, Entity country) {
        sentence.add(new Mention(Mention.Type.PORTFOLIO, from, field.to(), new Mention.Role(field.title(), country, new TreeSet<>(), true, Entity.NONE)));
    }
}
