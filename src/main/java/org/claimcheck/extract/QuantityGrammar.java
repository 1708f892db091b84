package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Quantity;

/**
 * Finds money, percentages, ages and counts in English and French.
 *
 * <p>Digits are read with the separators of the language: 1,500.5 in English, 1 500,5 in French (a space, a
 * no-break space or a point between thousands). A French <i>milliard</i> is an English billion, and a French
 * <i>billion</i> an English trillion.
 */
final class QuantityGrammar {

    /** Names and signs of currencies by ISO 4217 code. */
    private static final Map<String, String> CURRENCIES = currencies();
    private static final Set<String> ABOUT = Set.of("about", "some", "around", "nearly", "almost", "roughly",
            "approximately", "estimated", "environ", "quelque", "presque", "près", "autour", "approximativement");
    private static final Set<String> AT_LEAST = Set.of("least", "over", "more", "moins", "plus", "exceeding");

    private QuantityGrammar() {
    }

    /** A number in words or digits. */
    record Number(int to, BigDecimal value) {
    }

    private static Map<String, String> currencies() {
        Map<String, String> map = new HashMap<>();
        String table = "USD=$/dollar/dollars/usd EUR=€/euro/euros/eur GBP=£/pound/pounds/livre/livres/gbp/sterling "
                + "JPY=¥/yen/yens CHF=franc/francs/chf CNY=yuan/yuans/renminbi RUB=rouble/roubles/ruble/rubles "
                + "INR=rupee/rupees/roupie/roupies ILS=shekel/shekels IRR=rial/rials SAR=riyal/riyals "
                + "TRY=lira/liras SEK=krona/kronor/couronne/couronnes AED=dirham/dirhams KRW=won";
        for (String entry : table.split(" ")) {
            String[] parts = entry.split("=");
            for (String form : parts[1].split("/")) {
                map.put(form, parts[0]);
            }
        }
        return map;
    }

    /** The quantities among the tokens; dates and durations are found elsewhere. */
    static List<Mention> find(String language, List<Token> tokens) {
        Terms terms = Terms.of(language);
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Mention mention = money(terms, tokens, i);
            if (mention == null) {
                mention = age(terms, tokens, i);
            }
            if (mention == null) {
                mention = plain(terms, tokens, i);
            }
            if (mention == null) {
                i++;
            } else {
                found.add(mention);
                i = mention.to();
            }
        }
        return found;
    }

    private static Mention money(Terms terms, List<Token> tokens, int i) {
        int at = i;
        if (is(tokens, at, "us", "u.s.") && is(tokens, at + 1, "$")) {
            at++;
        }
        String currency = at < tokens.size() && tokens.get(at).kind() == Token.Kind.MARK
                ? CURRENCIES.get(tokens.get(at).lower()) : null;
        int to;
        BigDecimal value;
        if (currency != null) {
            Number number = number(terms, tokens, at + 1);
            if (number == null) {
                return null;
            }
            value = number.value();
            to = number.to();
            if (is(tokens, to, "us") && tokens.get(to).isAllCapitals()) {
                to++;
            }
        } else {
            Number number = number(terms, tokens, i);
            if (number == null) {
                return null;
            }
            int unitAt = number.to();
            if (is(tokens, unitAt, "of", "de", "d'")) {
                unitAt++;
            }
            if (is(tokens, unitAt, "us", "american") && unitAt + 1 < tokens.size()) {
                unitAt++;
            }
            if (is(tokens, unitAt, "m", "md", "mds")) {
                number = new Number(number.to(), number.value().multiply(BigDecimal.valueOf(is(tokens, unitAt, "m")
                        ? 1_000_000L : 1_000_000_000L)));
                unitAt++;
            }
            currency = unitAt < tokens.size() ? CURRENCIES.get(tokens.get(unitAt).lower()) : null;
            if (currency == null) {
                return null;
            }
            value = number.value();
            to = unitAt + 1;
            if (is(tokens, to, "américains", "sterling")) {
                to++;
            }
        }
        int perTo = to;
        String per = "";
        if (is(tokens, to, "a", "per", "par", "each", "every", "chaque") && unit(terms, tokens, to + 1) != null) {
            per = unit(terms, tokens, to + 1);
            perTo = to + 2;
        } else if (is(tokens, to, "annually", "yearly", "annuels", "annuel", "annuelles", "annuellement")) {
            per = "year";
            perTo = to + 1;
        } else if (is(tokens, to, "monthly", "mensuels", "mensuel", "mensuelles", "mensuellement")) {
            per = "month";
            perTo = to + 1;
        }
        return new Mention(Mention.Type.MONEY, i, perTo, new Mention.Amount(bounded(terms, tokens, i, value, currency, per)));
    }

    private static String unit(Terms terms, List<Token> tokens, int i) {
        return i < tokens.size() ? terms.units.get(tokens.get(i).lower()) : null;
    }

    private static Mention age(Terms terms, List<Token> tokens, int i) {
        boolean french = terms == Terms.FRENCH;
        int at = i;
        boolean marked = false;
        if (is(tokens, at, "aged", "âgé", "âgée") || (is(tokens, at, "age", "âge") && is(tokens, at + 1, "of", "de"))) {
            marked = true;
            at = is(tokens, at, "age", "âge") ? at + 2 : at + 1;
            at = is(tokens, at, "de", "d'") ? at + 1 : at;
        }
        Number number = number(terms, tokens, at);
        if (number == null || number.value().compareTo(BigDecimal.valueOf(125)) > 0 || number.value().signum() <= 0
                || number.value().scale() > 0) {
            return null;
        }
        int to = number.to();
        boolean years = "year".equals(unit(terms, tokens, to));
        boolean old = !french && years && is(tokens, to + 1, "old");
        if (!marked && !old) {
            return null;
        }
        if (old) {
            to += 2;
        } else if (years) {
            to++;
        } else if (french) {
            return null;
        }
        return new Mention(Mention.Type.AGE, i, to, new Mention.Amount(new Quantity(number.value(), "year", "", Bound.EXACT)));
    }

    private static Mention plain(Terms terms, List<Token> tokens, int i) {
        Number number = number(terms, tokens, i);
        if (number == null) {
            return null;
        }
        if (is(tokens, number.to(), "%") || is(tokens, number.to(), "percent") || (is(tokens, number.to(), "per", "pour")
                && is(tokens, number.to() + 1, "cent"))) {
            int to = is(tokens, number.to(), "%", "percent") ? number.to() + 1 : number.to() + 2;
            return new Mention(Mention.Type.PERCENT, i, to, new Mention.Amount(bounded(terms, tokens, i, number.value(), "percent", "")));
        }
        if (is(tokens, i, "un", "une", "one") && number.to() == i + 1) {
            return null;
        }
        return new Mention(Mention.Type.NUMBER, i, number.to(), new Mention.Amount(bounded(terms, tokens, i, number.value(), "", "")));
    }

    /** A quantity with the bound that the words before it give. */
    static Quantity bounded(Terms terms, List<Token> tokens, int i, BigDecimal value, String unit, String per) {
        Bound bound = Bound.EXACT;
        int before = i - 1;
        if (is(tokens, before, "the", "de", "d'", "of") && before > 0 && is(tokens, before - 1, "près", "autour", "plus", "moins", "up")) {
            before--;
        }
        if (is(tokens, before, "than", "que")) {
            before--;
        }
        if (before >= 0) {
            String word = tokens.get(before).lower();
            if (ABOUT.contains(word)) {
                bound = Bound.ABOUT;
            } else if (word.equals("less") || word.equals("fewer") || word.equals("under")
                    || (word.equals("to") && is(tokens, before - 1, "up"))
                    || (word.equals("moins") && !is(tokens, before - 1, "au", "du"))
                    || (word.equals("à") && is(tokens, before - 1, "jusqu'"))) {
                bound = Bound.AT_MOST;
            } else if (AT_LEAST.contains(word) && !word.equals("plus") || (word.equals("plus") && !is(tokens, before - 1, "ne"))) {
                bound = Bound.AT_LEAST;
            }
        }
        return new Quantity(value, unit, per, bound);
    }

    /** The number that begins at a token, with its scale ("15 000", "2.5 million", "thirty-two"); null if none does. */
    static Number number(Terms terms, List<Token> tokens, int i) {
        if (i < 0 || i >= tokens.size()) {
            return null;
        }
        boolean french = terms == Terms.FRENCH;
        Number number = tokens.get(i).isNumber() ? digits(french, tokens, i) : words(terms, tokens, i);
        if (number == null) {
            return null;
        }
        int to = number.to();
        BigDecimal value = number.value();
        while (to < tokens.size() && tokens.get(i).isNumber() && terms.scales.containsKey(tokens.get(to).lower())
                && terms.scales.get(tokens.get(to).lower()) >= 100) {
            String scale = tokens.get(to).lower();
            boolean letter = scale.length() <= 2;
            if (letter && (tokens.get(to).start() != tokens.get(to - 1).end() || french)) {
                break;
            }
            value = value.multiply(BigDecimal.valueOf(terms.scales.get(scale)));
            to++;
        }
        return new Number(to, value);
    }

    private static Number digits(boolean french, List<Token> tokens, int i) {
        StringBuilder text = new StringBuilder(tokens.get(i).text());
        int to = i + 1;
        if (french && text.toString().matches("\\d{1,3}")) {
            while (to < tokens.size() && tokens.get(to).isNumber() && tokens.get(to).text().matches("\\d{3}([.,]\\d+)?")
                    && tokens.get(to).start() == tokens.get(to - 1).end() + 1) {
                text.append(tokens.get(to).text());
                to++;
            }
        }
        String own = text.toString();
        if (own.matches("\\d{1,3}([.,]\\d{3})+") && (!own.contains(",") || !own.contains("."))) {
            boolean thousands = french ? own.contains(".") || own.indexOf(',') != own.lastIndexOf(',') : own.contains(",");
            if (thousands) {
                return new Number(to, new BigDecimal(own.replaceAll("[.,]", "")));
            }
        }
        String plain = french ? own.replace(".", "").replace(',', '.') : own.replace(",", "");
        if (french && own.contains(".") && !own.contains(",")) {
            plain = own;
        }
        try {
            return new Number(to, new BigDecimal(plain));
        } catch (NumberFormatException severalPoints) {
            return null;
        }
    }

    private static Number words(Terms terms, List<Token> tokens, int i) {
        long total = 0;
        long current = 0;
        int at = i;
        boolean any = false;
        while (at < tokens.size()) {
            String word = tokens.get(at).lower();
            Integer small = terms.numbers.get(word);
            Long scale = terms.scales.get(word);
            if (small != null) {
                boolean quatreVingt = small == 20 && current % 100 == 4 && terms == Terms.FRENCH;
                boolean continues = current % 100 == 0 || quatreVingt || (current % 100 >= 20 && small < 20);
                if (!continues && any) {
                    break;
                }
                current = quatreVingt ? current - 4 + 80 : current + small;
                any = true;
            } else if (scale != null && word.length() > 2 && (any || word.equals("cent") || word.equals("mille"))) {
                if (scale == 100) {
                    current = Math.max(1, current) * 100;
                } else {
                    total += Math.max(1, current) * scale;
                    current = 0;
                }
                any = true;
            } else if (any && (word.equals("and") || word.equals("et")) && at + 1 < tokens.size()
                    && terms.numbers.containsKey(tokens.get(at + 1).lower()) && (current % 100 == 0 || word.equals("et"))
                    && current > 0 && !(terms == Terms.FRENCH && current < 20)) {
                at++;
                continue;
            } else {
                break;
            }
            at++;
        }
        return any ? new Number(at, BigDecimal.valueOf(total + current)) : null;
    }

    private static boolean is(List<Token> tokens, int i, String... words) {
        if (i < 0 || i >= tokens.size()) {
            return false;
        }
        for (String word : words) {
            if (tokens.get(i).lower().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
