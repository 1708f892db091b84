package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Quantity;

/**
 * Finds money, percentages, ages and counts in English and French.
 *
 * <p>Digits are read with the separators of the language: 1,500.5 in English, 1 500,5 in French (a space, a
 * no-break space or a point between thousands). A French <i>milliard</i> is an English billion, and a French
 * <i>billion</i> an English trillion. A range ("between 10,000 and 20,000", "5 à 10 millions") has two ends; the scale
 * behind its upper end goes for both. A currency is told apart by its adjective ("dollars canadiens"); one whose
 * country is not clear from its name ("dinars") is none.
 */
final class QuantityGrammar {

    /** Digits of a year. */
    private static final int YEAR = 4;
    /** How much of a dollar a cent is. */
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    /** Names and signs of currencies by ISO 4217 code. */
    private static final Map<String, String> CURRENCIES = currencies();
    /** Codes by adjective and noun, such as {@code canadian dollar}. */
    private static final Map<String, String> NATIONAL = national();
    /** Letters before a dollar sign. */
    private static final Map<String, String> DOLLARS = Map.of("us", "USD", "a", "AUD", "au", "AUD", "c", "CAD", "ca", "CAD", "hk", "HKD",
            "nz", "NZD", "s", "SGD", "nt", "TWD", "r", "BRL");

    private static final WordForms ABOUT = WordForms.of(List.of("about", "some", "around", "nearly", "almost", "roughly", "approximately",
            "estimated", "close to", "approaching", "environ", "quelque", "quelques", "presque", "près de", "près d'", "autour de", "autour des",
            "approximativement", "à peu près", "de l'ordre de", "estimé à", "estimés à", "estimée à", "estimées à"));
    private static final WordForms AT_LEAST = WordForms.of(List.of("at least", "more than", "over", "above", "exceeding", "in excess of",
            "no fewer than", "no less than", "not less than", "upwards of", "upward of", "minimum of", "au moins", "plus de", "plus d'",
            "pas moins de", "pas moins d'", "au minimum", "minimum de", "supérieur à",
            "supérieure à", "supérieurs à", "dépassant", "dépasse", "dépassait", "exceeds", "exceeded", "north of"));
    private static final WordForms AT_MOST = WordForms.of(List.of("at most", "less than", "fewer than", "under", "below", "up to", "as many as",
            "as much as", "no more than", "not more than", "maximum of", "moins de", "moins d'", "au plus", "au maximum", "maximum de", "jusqu'à",
            "pas plus de", "pas plus d'", "inférieur à", "inférieure à"));
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "er", "re", "ère", "e", "è", "ème", "eme", "nde", "s");
    /** What an amount may be told for, besides units of time. */
    private static final Map<String, String> PER = per();
    /** Letters behind a number that tell the time of day or join it to another number. */
    private static final Set<String> CLOCK = Set.of("am", "pm", "h", "x", "v", "gmt");
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(999);
    private static final int CONTEST_REACH = 6;
    /** Digits in groups of three, and such groups by themselves. Numbers are the most frequent thing that is searched by an expression. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3})+");
    private static final Pattern FIRST_GROUP = Pattern.compile("\\d{1,3}");
    private static final Pattern GROUP = Pattern.compile("\\d{3}([.,]\\d+)?");
    private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");
    private static final int MOST_DIGITS = 30;
    private static final int MOST_GROUPS = 6;
    private static final BigDecimal OLDEST = BigDecimal.valueOf(125);

    private final Terms terms;
    private final boolean french;
    /** Nothing where a number is asked for and no quantity. */
    private final Words words;
    private final List<Token> tokens;
    /** The numbers that begin at the tokens where that was read; null for none. */
    private final Number[] numbers;
    private final boolean[] read;

    private QuantityGrammar(Terms terms, Words words, List<Token> tokens) {
        this.terms = terms;
        this.words = words;
        this.french = terms == Terms.FRENCH;
        this.tokens = tokens;
        this.numbers = new Number[tokens.size()];
        this.read = new boolean[tokens.size()];
    }

    /**
     * A number in words or digits.
     *
     * @param scaled whether a word such as "million" stands behind its digits
     * @param round  whether the word is a round number by itself, such as "une centaine"
     */
    record Number(int to, BigDecimal value, boolean scaled, boolean round) {

        Number times(BigDecimal factor, int newTo) {
            return new Number(newTo, value.multiply(factor), true, round);
        }
    }

    /** A number or a range of numbers. */
    private record Range(int to, Number low, Number high) {
    }

    private static Map<String, String> currencies() {
        Map<String, String> map = new HashMap<>();
        table(map, "USD=$/dollar/dollars/usd EUR=€/euro/euros/eur GBP=£/pounds/gbp/sterling JPY=¥/yen/yens CHF=chf CNY=yuan/yuans/renminbi "
                + "RUB=rouble/roubles/ruble/rubles INR=rupee/rupees/roupie/roupies ILS=₪/shekel/shekels/ils IRR=rial/rials SAR=riyal/riyals "
                + "TRY=₺/lira/liras SEK=krona/kronor/sek AED=dirham/dirhams KRW=₩/won NOK=nok DKK=dkk CAD=cad AUD=aud CNY=cny/rmb INR=₹/inr RUB=₽/rub "
                + "PLN=zloty/zlotys/złoty/pln UAH=hryvnia/hryvnias/uah HUF=forint/forints THB=baht/bahts/฿ BRL=reais/reals/réaux/brl ZAR=rand/rands/zar "
                + "NGN=naira/nairas/₦ MYR=ringgit/ringgits IDR=rupiah/rupiahs VND=dong/dongs BTC=bitcoin/bitcoins SAR=sar AED=aed QAR=qar TRY=try "
                + "KES=kes GHS=cedi/cedis ETB=birr CZK=czk");
        return map;
    }

    private static Map<String, String> national() {
        Map<String, String> map = new HashMap<>();
        table(map, "USD=us.dollar/american.dollar/américain.dollar CAD=canadian.dollar/canadien.dollar AUD=australian.dollar/australien.dollar "
                + "HKD=hong-kong.dollar NZD=zealand.dollar/néo-zélandais.dollar SGD=singapore.dollar/singapourien.dollar "
                + "GBP=british.pound/sterling.pound/sterling.livre EGP=egyptian.pound/égyptienne.livre SYP=syrian.pound/syrienne.livre "
                + "LBP=lebanese.pound/lebanese.lira/libanaise.livre TRY=turkish.lira/turkish.pound/turque.livre CHF=swiss.franc/suisse.franc "
                + "XOF=cfa.franc FRF=french.franc/français.franc BEF=belgian.franc/belge.franc CDF=congolese.franc/congolais.franc "
                + "QAR=qatari.riyal/qatari.rial/qatarien.riyal SAR=saudi.riyal/saoudien.riyal OMR=omani.rial/omanais.rial "
                + "YER=yemeni.rial/yemeni.riyal/yéménite.rial IRR=iranian.rial/iranien.rial KWD=kuwaiti.dinar/koweïtien.dinar "
                + "IQD=iraqi.dinar/irakien.dinar DZD=algerian.dinar/algérien.dinar TND=tunisian.dinar/tunisien.dinar LYD=libyan.dinar/libyen.dinar "
                + "JOD=jordanian.dinar/jordanien.dinar BHD=bahraini.dinar/bahreïni.dinar MAD=moroccan.dirham/marocain.dirham "
                + "AED=emirati.dirham/émirati.dirham SEK=swedish.krona/swedish.crown/suédoise.couronne "
                + "NOK=norwegian.krone/norwegian.crown/norvégienne.couronne DKK=danish.krone/danish.crown/danoise.couronne "
                + "PKR=pakistani.rupee/pakistanaise.roupie MXN=mexican.peso/mexicain.peso ARS=argentine.peso/argentin.peso "
                + "NOK=norwegian.kroner DKK=danish.kroner SEK=swedish.kronor CZK=czech.koruna/czech.crown/tchèque.couronne "
                + "ISK=icelandic.krona/islandaise.couronne KES=kenyan.shilling BRL=brazilian.real/brésilien.réal INR=indian.rupee/indienne.roupie "
                + "LKR=lankan.rupee CLP=chilean.peso/chilien.peso COP=colombian.peso/colombien.peso PHP=philippine.peso TWD=taiwan.dollar");
        return map;
    }

    private static Map<String, String> per() {
        Map<String, String> map = new HashMap<>();
        table(map, "share=share/action/titre person=person/head/capita/personne/tête/habitant/inhabitant barrel=barrel/baril tonne=tonne/ton "
                + "match=match/game unit=unit/unité night=night/nuit ticket=ticket/billet employee=employee/worker/salarié household=household/family/foyer/ménage "
                + "vote=vote/voix kilometre=kilometre/kilometer/mile/kilomètre litre=litre/liter/gallon ounce=ounce/once student=student/pupil/élève/étudiant");
        return map;
    }

    private static void table(Map<String, String> map, String table) {
        for (String entry : table.split(" ")) {
            String[] parts = entry.split("=");
            for (String form : parts[1].split("/")) {
                map.put(form, parts[0]);
            }
        }
    }

    /** The quantities among the tokens; dates and durations are found elsewhere. */
    static List<Mention> find(Words words, List<Token> tokens) {
        QuantityGrammar grammar = new QuantityGrammar(Terms.of(words.language()), words, tokens);
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Mention mention = grammar.money(i);
            if (mention == null) {
                mention = grammar.score(i);
            }
            if (mention == null) {
                mention = grammar.age(i);
            }
            if (mention == null) {
                mention = grammar.part(i);
            }
            if (mention == null) {
                mention = grammar.plain(i);
            }
            if (mention == null) {
                i++;
            } else {
                found.add(grammar.inUnitOf(found, mention));
                i = mention.to();
            }
        }
        return found;
    }

    /** "€5 billion, from 4.2 billion", "52 per cent to 48": the second amount is told in the unit of the first. */
    private Mention inUnitOf(List<Mention> before, Mention mention) {
        boolean named = mention.to() < tokens.size() && tokens.get(mention.to()).isCapitalised() && isLowerNoun(mention.to() + 1);
        if (mention.type() != Mention.Type.NUMBER || before.isEmpty() || isLowerNoun(mention.to()) || named) {
            // "$70 million in cash, 2 million Norbank shares"
            return mention;
        }
        Quantity own = ((Mention.Amount) mention.meaning()).quantity();
        Mention last = before.get(before.size() - 1);
        boolean against = is(mention.from() - 1, "to", "against", "contre", "à", "v") && last.to() == mention.from() - 1;
        boolean scale = terms.scales.containsKey(tokens.get(mention.to() - 1).lower());
        if (last.type() == Mention.Type.PERCENT && against && !scale) {
            return new Mention(Mention.Type.PERCENT, mention.from(), mention.to(), new Mention.Amount(
                    new Quantity(own.value(), own.upper(), "percent", "", own.bound())));
        }
        boolean scaled = terms.scales.getOrDefault(tokens.get(mention.to() - 1).lower(), 0L) >= 1_000_000;
        for (int k = before.size() - 1; k >= Math.max(0, before.size() - MOST_GROUPS) && scaled; k--) {
            if (before.get(k).type() == Mention.Type.MONEY) {
                Quantity money = ((Mention.Amount) before.get(k).meaning()).quantity();
                return new Mention(Mention.Type.MONEY, mention.from(), mention.to(), new Mention.Amount(
                        new Quantity(own.value(), own.upper(), money.unit(), "", own.bound())));
            }
        }
        return mention;
    }

    /** Whether what follows a number may be what it counts. */
    private boolean isLowerNoun(int i) {
        return i < tokens.size() && tokens.get(i).isWord() && !tokens.get(i).isCapitalised() && !is(i, "from", "in", "en", "à", "contre", "against", "a",
                "for", "and", "et", "by", "on", "at", "to", "au", "after", "après", "selon", "last", "this", "pour", "sur", "but", "mais", "compared", "l'", "le",
                "the", "with", "avec", "as", "while", "un", "when", "soit", "or", "ou", "than", "over", "par");
    }

    /** The number that begins at a token, with its scale ("15 000", "2.5 million", "thirty-two"); null if none does. */
    static Number number(Terms terms, List<Token> tokens, int i) {
        return opensNumber(terms, tokens, i) ? new QuantityGrammar(terms, null, tokens).number(i) : null;
    }

    /** A quantity with the bound that the words before it give. */
    static Quantity bounded(Terms terms, List<Token> tokens, int i, BigDecimal value, String unit, String per) {
        return new Quantity(value, unit, per, new QuantityGrammar(terms, null, tokens).boundBefore(i));
    }

    // --- money ------------------------------------------------------------------------------------------------------

    private Mention money(int i) {
        Mention signed = signed(i);
        if (signed != null) {
            return signed;
        }
        Range range = range(i);
        if (range == null) {
            return null;
        }
        int at = range.to();
        String whole = french || !is(at + 1, "a", "per") || !is(at + 2, "share", "unit") ? null : is(at, "cents", "cent") ? "USD" : is(at, "pence") ? "GBP" : null;
        if (whole != null) {
            return amount(i, at + 1, scaled(range, HUNDREDTH), whole);
        }
        BigDecimal factor = null;
        if (is(at, "m", "md", "mds", "mrd", "k") && at + 1 < tokens.size()) {
            factor = BigDecimal.valueOf(is(at, "m") ? 1_000_000L : is(at, "k") ? 1000L : 1_000_000_000L);
            at++;
        }
        int joint = at;
        at = is(at, "of", "de", "d'") ? at + 1 : at;
        Currency currency = currency(at, range.high().scaled() || factor != null, joint == at);
        if (currency == null) {
            return null;
        }
        Range amount = factor == null ? range : scaled(range, factor);
        return amount(i, currency.to(), amount, currency.code());
    }

    /** "$50 million", "US$5-10 million", "$US5 million", "€20m to €30m", "EUR 50 million". */
    private Mention signed(int i) {
        Currency sign = sign(i);
        Range range = sign == null ? null : range(sign.to());
        if (range == null) {
            return null;
        }
        int to = range.to();
        if (range.low() == range.high()) {
            boolean joined = is(to, "to", "and", "à", "et", "-", "–") && (!is(to, "and", "et") || is(i - 1, "between", "entre"));
            Currency second = joined ? sign(to + 1) : null;
            Number high = second == null || !second.code().equals(sign.code()) ? null : number(second.to());
            Range both = high == null ? null : ordered(range.low(), high, high.to());
            if (both != null) {
                return amount(i, both.to(), both, sign.code());
            }
        }
        if (is(to, "us") && tokens.get(to).isAllCapitals()) {
            to++;
        }
        return amount(i, to, range, sign.code());
    }

    private record Currency(int to, String code) {
    }

    /** A currency sign or code before an amount. */
    private Currency sign(int i) {
        if (i >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(i);
        if (is(i + 1, "$") && DOLLARS.containsKey(token.lower()) && token.end() == tokens.get(i + 1).start()
                && token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT))) {
            return new Currency(i + 2, DOLLARS.get(token.lower()));
        }
        String country = is(i, "$") && i + 2 < tokens.size() && tokens.get(i + 2).isNumber() && touches(i + 1) && touches(i + 2) ? DOLLARS.get(tokens.get(i + 1).lower()) : null;
        if (country != null && tokens.get(i + 1).isCapitalised()) {
            // "$US17 million", "$A3 million"
            return new Currency(i + 2, country);
        }
        boolean code = token.isAllCapitals() && token.text().length() == 3;
        String currency = token.kind() == Token.Kind.MARK || code ? CURRENCIES.get(token.lower()) : null;
        return currency == null ? null : new Currency(i + 1, currency);
    }

    /** A currency behind an amount; "livres" only behind millions of them. */
    private Currency currency(int i, boolean scaled, boolean adjacent) {
        if (i >= tokens.size()) {
            return null;
        }
        String own = singular(tokens.get(i).lower());
        String before = i + 1 < tokens.size() ? NATIONAL.get(own + "." + singular(tokens.get(i + 1).lower())) : null;
        if (before != null) {
            return new Currency(i + 2, before);
        }
        int second = is(i, "hong", "new") ? i + 2 : is(i, "u") && is(i + 1, ".") && is(i + 2, "s") && is(i + 3, ".") ? i + 4 : i;
        if (second > i && second < tokens.size() && own.length() > 0) {
            String adjective = is(i, "hong") ? "hong-kong" : is(i, "new") ? "zealand" : "us";
            String code = NATIONAL.get(adjective + "." + singular(tokens.get(second).lower()));
            return code == null ? null : new Currency(second + 1, code);
        }
        String behind = i + 1 < tokens.size() ? NATIONAL.get(singular(tokens.get(i + 1).lower()) + "." + own) : null;
        if (behind != null) {
            return new Currency(i + 2, behind);
        }
        if (own.equals("livre") && scaled) {
            return new Currency(i + 1, "GBP");
        }
        boolean foreign = french && i + 1 < tokens.size() && tokens.get(i).lower().endsWith("s") && isNational(tokens.get(i + 1));
        String code = CURRENCIES.get(tokens.get(i).lower());
        // "Semifinal 1986 Won 2-0", "who in 2014 won the cup": a verb behind a year.
        boolean verb = !french && own.equals("won") && !scaled && i > 0 && tokens.get(i - 1).text().matches("(19|20)\\d\\d");
        return code == null || verb || foreign || !adjacent && tokens.get(i).kind() == Token.Kind.MARK ? null : new Currency(i + 1, code);
    }

    /** An adjective of a country whose currency of that name is not known. */
    private static boolean isNational(Token token) {
        return token.isWord() && NATIONAL.keySet().stream().anyMatch(k -> k.startsWith(singular(token.lower()) + "."));
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ais")
                ? word.substring(0, word.length() - 1) : word;
    }

    private Mention amount(int from, int end, Range range, String currency) {
        int to = end;
        String per = "";
        if (!french && is(to, "a", "per") && is(to + 1, "diluted", "basic", "adjusted", "ordinary", "common") && is(to + 2, "share")) {
            // "$1.56 per diluted share"
            to++;
        }
        boolean article = is(to, "a", "an", "per", "par", "each", "every", "chaque", "l'", "/", "le", "la") || !french && to > end;
        if (article && each(to + 1) != null && !(is(to, "l'") && unit(to + 1) == null)) {
            per = each(to + 1);
            to += 2;
        } else if (is(to, "de") && is(to + 1, "l'") && is(to + 2, "heure")) {
            per = "hour";
            to += 3;
        } else if (is(to, "a", "an", "per", "par", "each", "every", "chaque", "l'", "/") && unit(to + 1) != null
                && !is(to + 2, "ago", "later", "earlier", "before", "after", "dernier", "prochain")) {
            per = unit(to + 1);
            to += 2;
        } else if (is(to, "per") && is(to + 1, "annum")) {
            per = "year";
            to += 2;
        } else if (is(to, "annually", "yearly", "annual", "annuel", "annuels", "annuelle", "annuelles", "annuellement")) {
            per = "year";
            to++;
        } else if (is(to, "monthly", "mensuel", "mensuels", "mensuelle", "mensuelles", "mensuellement")) {
            per = "month";
            to++;
        } else {
            int before = is(from - 1, "de", "d'", "of") ? from - 2 : from - 1;
            before = before == from - 2 && is(before, "près", "plus", "moins", "autour") ? before - 2 : before;
            boolean yearly = is(before, "annual", "yearly", "annuel", "annuels", "annuelle", "annuelles");
            per = yearly ? "year" : is(before, "monthly", "mensuel", "mensuels", "mensuelle", "mensuelles") ? "month" : "";
        }
        return new Mention(Mention.Type.MONEY, from, to, new Mention.Amount(quantity(from, end, range, currency, per)));
    }

    /** What "a share", "per person" or "le baril" tells an amount for; null if it is none of these. */
    private String each(int i) {
        boolean le = is(i - 1, "le", "la");
        String per = i < tokens.size() ? PER.get(tokens.get(i).lower()) : null;
        return le && !is(i, "baril", "tonne", "litre", "unité", "nuit", "titre", "kilomètre", "once") ? null : per;
    }

    private String unit(int i) {
        return i < tokens.size() ? terms.units.get(tokens.get(i).lower()) : null;
    }

    // --- ages, percentages, counts ----------------------------------------------------------------------------------

    private Mention age(int i) {
        int at = i;
        boolean marked = false;
        if (is(at, "aged", "âgé", "âgée", "âgés", "âgées") || french && is(at, "agé", "agée") && is(at + 1, "de", "d'") || (is(at, "age", "âge") && (is(at + 1, "of", "de") || isNumber(at + 1)))) {
            marked = true;
            at = is(at + 1, "of", "de", "d'") ? at + 2 : at + 1;
        }
        if (!marked && is(i, "at", "à")) {
            return ageAt(i);
        }
        Number number = number(at);
        if (number == null || number.value().compareTo(OLDEST) > 0 || number.value().signum() <= 0
                || number.value().stripTrailingZeros().scale() > 0) {
            return null;
        }
        int to = number.to();
        boolean years = "year".equals(unit(to));
        boolean old = !french && years && is(to + 1, "old");
        if (!marked && !old || unit(to) != null && !years) {
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

    /** "Died at 92", "à 92 ans": an age, unless so long a time is meant. */
    private Mention ageAt(int i) {
        Number number = number(i + 1);
        if (number == null || number.scaled() || number.value().compareTo(OLDEST) > 0 || number.value().signum() <= 0
                || number.value().stripTrailingZeros().scale() > 0) {
            return null;
        }
        int to = number.to();
        boolean age;
        if (french) {
            boolean span = is(to + 1, "de", "d'", "avant", "après", "ferme", "près") || isSentenced(i);
            age = is(to, "ans") && !span;
            to++;
        } else {
            age = isDying(i) && !is(i - 1, "stands", "stood", "stand", "standing", "remained", "remains", "put", "rose", "is", "was", "now") && (to == tokens.size() || tokens.get(to).kind() == Token.Kind.MARK && !is(to, "%", ":", "-", "/")
                    || is(to, "in", "after", "of", "from", "and", "on", "this", "last"));
        }
        return age ? new Mention(Mention.Type.AGE, i, to, new Mention.Amount(new Quantity(number.value(), "year", "", Bound.EXACT))) : null;
    }

    private boolean isSentenced(int i) {
        for (int at = i - 1; at >= Math.max(0, i - 4); at--) {
            if (words.list("limited-to").match(tokens, at) > 0) {
                return true;
            }
        }
        // "En 2017 à 39 ans" is no range.
        return is(i - 1, "de") || isNumber(i - 1) && !isYearNumber(i - 1);
    }

    private boolean isYearNumber(int i) {
        String text = tokens.get(i).text();
        return text.length() == YEAR && text.chars().allMatch(Character::isDigit);
    }

    private boolean isDying(int i) {
        for (int at = i - 1; at >= Math.max(0, i - 8); at--) {
            if (is(at, "died", "dies", "dead", "death", "dying") && !is(at + 1, "toll", "tolls")) {
                return true;
            }
        }
        return false;
    }

    /** "A quarter of the votes", "les deux tiers des voix": a share. */
    private Mention part(int i) {
        int parts = is(i, "a", "one", "un", "le") ? 1 : is(i, "two", "deux") ? 2 : is(i, "three", "trois") ? 3 : 0;
        boolean half = is(i, "half") && is(i + 1, "of") || is(i, "moitié") && is(i - 1, "la");
        if (!half && parts == 0) {
            return null;
        }
        int at = half ? i : i + 1;
        int whole = half ? 2 : is(at, "third", "thirds", "tiers") ? 3 : is(at, "quarter", "quarters", "quart", "quarts") ? 4 : is(at, "fifth", "fifths", "cinquième",
                "cinquièmes") ? 5 : is(at, "tenth", "dixième") ? 10 : 0;
        parts = half ? 1 : parts;
        boolean of = is(at + 1, "of") && !is(at + 2, "a", "2") && !isNumber(at + 2) || is(at + 1, "des", "du", "de", "d'") && (is(at + 1, "des", "du") || is(at + 2, "la", "l'",
                "ses", "son", "sa", "leurs", "ces"));
        if (parts == 0 || whole == 0 || parts >= whole || !of || is(at + 2, "century", "siècle", "finale", "finales") || words.list("stretch").match(tokens, is(at + 2, "the", "la", "l'", "ses", "son", "sa", "leurs", "ces") ? at + 3 : at + 2) > 0) {
            return null;
        }
        BigDecimal percent = BigDecimal.valueOf(100L * parts).divide(BigDecimal.valueOf(whole), 2, java.math.RoundingMode.HALF_UP);
        Bound bound = boundBefore(i);
        bound = bound == Bound.EXACT && whole == 3 ? Bound.ABOUT : bound;
        return new Mention(Mention.Type.PERCENT, i, at + 1, new Mention.Amount(new Quantity(percent, "percent", "", bound)));
    }

    /** "3-1", "6-4", "218-210", "2 à 1": a result, not a range. */
    private Mention score(int i) {
        Mention goals = goals(i);
        if (goals != null) {
            return goals;
        }
        Number first = isNumber(i) ? digits(i) : null;
        if (first == null || first.to() != i + 1 || isPartOfName(i, i + 1) && !is(i - 1, "(")) {
            return null;
        }
        if (is(i + 1, "votes", "voix") && is(i + 2, "to", "against", "contre", "à") && isNumber(i + 3)) {
            // "By 370 votes to 282": a ballot, not a lead.
            Number against = digits(i + 3);
            return against == null ? null : new Mention(Mention.Type.SCORE, i, against.to(), new Mention.Pair(first.value(), against.value()));
        }
        boolean dash = is(i + 1, "-", "–") && touches(i + 1) && touches(i + 2);
        boolean word = french && is(i + 1, "à");
        Number second = (dash || word) && isNumber(i + 2) ? digits(i + 2) : null;
        if (second == null || second.to() != i + 3 || first.value().compareTo(MOST_POINTS) > 0 || second.value().compareTo(MOST_POINTS) > 0
                || first.value().scale() > 0 || second.value().scale() > 0) {
            return null;
        }
        int to = i + 3;
        boolean goesOn = to < tokens.size() && (is(to, "%", "-", "–", "h", "pm", "am", ":", "/") || touches(to) && tokens.get(to).isWord()
                || is(to, "percent", "per", "pour", "million", "millions", "billion", "milliards", "milliard", "people", "personnes", "euros", "dollars", "ans",
                "years", "jours", "days", "mois", "months", "heures", "hours", "km", "minutes"));
        boolean falling = first.value().compareTo(second.value()) >= 0;
        boolean bracketed = is(i - 1, "(") && is(to, ")");
        if (goesOn || !(dash && (falling || bracketed)) && !isContest(i)) {
            return null;
        }
        return new Mention(Mention.Type.SCORE, i, to, new Mention.Pair(first.value(), second.value()));
    }

    /** "Four goals to two", "3 buts à 2"; null for "3 buts à 2 minutes de la fin". */
    private Mention goals(int i) {
        Number first = number(terms, tokens, i);
        int to = first != null && is(first.to(), "but", "buts", "goal", "goals") && is(first.to() + 1, "à", "to") ? first.to() + 2 : -1;
        Number second = to < 0 ? null : number(terms, tokens, to);
        boolean time = second != null && second.to() < tokens.size() && terms.units.containsKey(tokens.get(second.to()).lower());
        boolean result = second != null && !time && first.value().scale() <= 0 && first.value().compareTo(MOST_POINTS) <= 0 && second.value().compareTo(MOST_POINTS) <= 0;
        return result ? new Mention(Mention.Type.SCORE, i, second.to(), new Mention.Pair(first.value(), second.value())) : null;
    }

    /** Whether a contest is told before a token, or the result of another part of it. */
    private boolean isContest(int i) {
        boolean list = is(i - 1, ",", "and", "et", "(") && (is(i - 3, "-", "–") && isNumber(i - 2) || is(i - 4, "-", "–") && isNumber(i - 3));
        WordForms contest = words.list("contest");
        for (int at = i - 1; at >= Math.max(0, i - CONTEST_REACH); at--) {
            list |= contest.match(tokens, at) >= 0;
        }
        // "A 0-2 defeat"
        return list || contest.match(tokens, i + 3) >= 0;
    }

    private Mention plain(int i) {
        Range range = range(i);
        if (range == null) {
            return null;
        }
        if (isYear(i, range)) {
            return null;
        }
        Range metres = inMetres(i, range);
        if (metres != range) {
            return new Mention(Mention.Type.NUMBER, i, metres.to(), new Mention.Amount(quantity(i, metres.to(), metres, "metre", "")));
        }
        int to = range.to();
        int percent = is(to, "%", "percent", "pc") ? to + 1
                : (is(to, "per") || is(to, "pour")) && is(to + 1, "cent") ? to + 2 : -1;
        // "From -0.5% to 1%": a change, and no range.
        int before = is(i - 1, "-", "−", "minus", "moins") ? i - 2 : i - 1;
        if (percent > 0 && is(percent, "to", "à", "-", "–") && !is(before, "from", "de", "d'", "up", "down") && range.low() == range.high()) {
            Range other = range(percent + 1);
            int end = other == null ? -1 : is(other.to(), "%", "percent", "pc") ? other.to() + 1
                    : (is(other.to(), "per") || is(other.to(), "pour")) && is(other.to() + 1, "cent") ? other.to() + 2 : -1;
            Range both = end < 0 ? null : ordered(range.low(), other.high(), end);
            if (both != null) {
                return new Mention(Mention.Type.PERCENT, i, end, new Mention.Amount(quantity(i, end, both, "percent", "")));
            }
        }
        if (percent > 0) {
            return new Mention(Mention.Type.PERCENT, i, percent, new Mention.Amount(quantity(i, percent, range, "percent", "")));
        }
        if (is(i, "un", "une", "one") && to == i + 1 && !is(to, "mort", "morte", "blessé", "blessée", "disparu", "disparue") || isPartOfName(i, to) || isNaming(i, to)) {
            return null;
        }
        return new Mention(Mention.Type.NUMBER, i, to, new Mention.Amount(quantity(i, to, range, "", "")));
    }

    /** "The March 2004 attacks", "the great 1998 team": a year, and not so many attacks or teams. */
    private boolean isYear(int i, Range range) {
        boolean four = !french && i > 0 && range.to() == i + 1 && isYearNumber(i);
        if (!four) {
            return false;
        }
        boolean month = tokens.get(i - 1).isCapitalised() && terms.months.containsKey(tokens.get(i - 1).lower());
        return month || words.list("of-a-year").match(tokens, i + 1) > 0 && !is(i - 1, "of", "about", "over", "than");
    }

    /** "Jumped 6.25m": metres, unless what follows can be counted in millions. */
    private Range inMetres(int i, Range range) {
        boolean letter = !french && isNumber(i) && range.low() == range.high() && is(range.to() - 1, "m") && touches(range.to() - 1);
        if (!letter || range.to() < tokens.size() && isLowerNoun(range.to()) && tokens.get(range.to()).lower().endsWith("s")
                || is(range.to(), "people") || range.to() < tokens.size() && is(range.to(), "of", "more")) {
            return range;
        }
        Number own = digits(i);
        return own == null ? range : new Range(range.to(), own, own);
    }

    /** "Boeing 737", "Article 5", "24 High Street", "number 1": a number that names rather than counts. */
    private boolean isNaming(int i, int to) {
        // "Au troisième tour 134 voix": the round has its number already.
        boolean counted = i > 1 && (isOrdinal(tokens.get(i - 2).lower()) || is(i - 2, "premier", "première", "second", "seconde", "dernier", "dernière", "first", "third", "last"));
        boolean numbered = i > 0 && !counted && words.list("numbered").match(tokens, i - 1) > 0;
        boolean plural = to < tokens.size() && tokens.get(to).isWord() && !tokens.get(to).isCapitalised() && isPlural(tokens.get(to).lower());
        boolean behindName = to == i + 1 && i > 1 && tokens.get(i - 1).isCapitalised() && !tokens.get(i - 1).isAllCapitals() && !plural && !isMeasured(to)
                && !terms.months.containsKey(tokens.get(i - 1).lower());
        boolean street = !french && to + 1 < tokens.size() && tokens.get(to).isCapitalised()
                && words.list("street").match(tokens, to + 1) > 0
                || french && words.list("street").match(tokens, is(to, ",") ? to + 1 : to) > 0;
        boolean clock = to < tokens.size() && CLOCK.contains(tokens.get(to).lower()) || is(to, "o") || is(to, "'", "’") && isNumber(to + 1)
                || touches(i) && is(i - 1, "'", "’", "\"", "+", "″", "′", "h");
        boolean row = to < tokens.size() && isNumber(to) || i > 0 && isNumber(i - 1);
        boolean ordinal = to < tokens.size() && to > i && tokens.get(to).start() <= tokens.get(to - 1).end() + 1 && (isOrdinal(tokens.get(to).lower()) || is(to, "first", "second", "third"));
        boolean counter = ordinal && !isNumber(i) || is(i - 1, "no", "n", "nº", "n°", "#") || is(i - 1, ".", "°", "º") && is(i - 2, "no", "nos", "n");
        return numbered || behindName || street || clock || row || counter;
    }

    /** "Troisième", "fifth", but not "th" behind a number. */
    private static boolean isOrdinal(String lower) {
        String one = lower.endsWith("ièmes") ? lower.substring(0, lower.length() - 1) : lower;
        return one.endsWith("ième") && one.length() > "ième".length() || one.endsWith("th") && one.length() > 3;
    }

    private static boolean isPlural(String lower) {
        return lower.endsWith("s") || lower.endsWith("x") || Set.of("people", "men", "women", "children").contains(lower);
    }

    private boolean isMeasured(int i) {
        return i < tokens.size() && terms.measuredIn.containsKey(tokens.get(i).lower());
    }

    /** "F-16", "M23", "the 3rd": digits that count nothing. */
    private boolean isPartOfName(int i, int to) {
        if (!tokens.get(i).isNumber()) {
            return false;
        }
        boolean letter = touches(i) && tokens.get(i - 1).isWord() && !tokens.get(i - 1).lower().endsWith("'");
        boolean hyphened = touches(i) && is(i - 1, "-") && touches(i - 1) && tokens.get(i - 2).isWord();
        boolean ordinal = to < tokens.size() && touches(to) && ORDINALS.contains(tokens.get(to).lower());
        boolean divided = to < tokens.size() && touches(to) && is(to, ":", "/") && isNumber(to + 1)
                || touches(i) && is(i - 1, ":", "/") && isNumber(i - 2);
        return letter || hyphened || ordinal || divided;
    }

    private boolean touches(int i) {
        return i > 0 && i < tokens.size() && tokens.get(i - 1).end() == tokens.get(i).start();
    }

    private boolean isNumber(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isNumber();
    }

    // --- bounds -----------------------------------------------------------------------------------------------------

    private Quantity quantity(int from, int to, Range range, String unit, String per) {
        Bound bound = boundBefore(from);
        if (bound == Bound.EXACT) {
            bound = boundBehind(to, range.high());
        }
        return new Quantity(range.low().value(), range.high().value(), unit, per, bound);
    }

    private Bound boundBefore(int i) {
        int at = is(i - 1, "between", "entre", "from", "the", "les", "an", "a") ? i - 1 : i;
        int least = AT_LEAST.matchBefore(tokens, at);
        int most = AT_MOST.matchBefore(tokens, at);
        int about = ABOUT.matchBefore(tokens, at);
        if (most >= 0 && (least < 0 || most < least)) {
            return Bound.AT_MOST;
        }
        // "Over a $2 billion fraud": a preposition.
        boolean preposition = at < i && is(i - 1, "a", "an", "the") && is(at - 1, "over") && !tokens.get(i).isWord();
        if (least >= 0 && !preposition) {
            return Bound.AT_LEAST;
        }
        return about >= 0 ? Bound.ABOUT : Bound.EXACT;
    }

    private Bound boundBehind(int to, Number number) {
        if (is(to, "or", "ou", "et") && is(to + 1, "more", "plus") || is(to, "+")) {
            return Bound.AT_LEAST;
        }
        if (is(to, "or", "ou") && is(to + 1, "less", "fewer", "moins")) {
            return Bound.AT_MOST;
        }
        boolean soOrOdd = is(to, "or") && is(to + 1, "so") || is(to, "odd") || is(to, "environ");
        return soOrOdd || number.round() ? Bound.ABOUT : Bound.EXACT;
    }

    // --- numbers ----------------------------------------------------------------------------------------------------

    /** A number, or two joined by "to", "à", a dash, or by "and" after "between". */
    private Range range(int i) {
        Number low = number(i);
        if (low == null) {
            return null;
        }
        boolean between = is(i - 1, "between", "entre");
        int at = low.to();
        boolean dash = is(at, "-", "–") && tokens.get(at).start() == tokens.get(at - 1).end() && !isPartOfName(i, at);
        if (dash || is(at, "to", "à") || between && is(at, "and", "et")) {
            Number high = number(at + 1);
            Range range = high == null ? null : ordered(low, high, high.to());
            boolean sameKind = high != null && tokens.get(i).isNumber() == tokens.get(at + 1).isNumber();
            // "Rose 6% from 2020 to 37 million": from that year on.
            boolean year = high != null && high.scaled() && !low.scaled() && is(i - 1, "from", "in", "on", "over") && tokens.get(i).text().matches("(19|20)\\d\\d");
            boolean moment = high != null && (is(high.to(), ":", "h", "pm", "am") || dash && is(high.to(), "-", "–"));
            if (range != null && sameKind && !moment && !year) {
                return range;
            }
        }
        return new Range(low.to(), low, low);
    }

    /** The scale behind the upper end goes for both: "5 to 10 million". */
    private static Range ordered(Number low, Number high, int to) {
        Number first = low;
        if (high.scaled() && !low.scaled() && low.value().compareTo(BigDecimal.valueOf(1000)) < 0) {
            BigDecimal scale = BigDecimal.ONE;
            for (long factor : new long[] {1_000_000_000_000L, 1_000_000_000L, 1_000_000L, 1000L}) {
                if (high.value().compareTo(BigDecimal.valueOf(factor)) >= 0) {
                    scale = BigDecimal.valueOf(factor);
                    break;
                }
            }
            first = low.times(scale, low.to());
        }
        return first.value().compareTo(high.value()) < 0 ? new Range(to, first, high) : null;
    }

    private static Range scaled(Range range, BigDecimal factor) {
        Number low = range.low().times(factor, range.to());
        return range.low() == range.high() ? new Range(range.to(), low, low)
                : new Range(range.to(), low, range.high().times(factor, range.to()));
    }

    private static boolean opensNumber(Terms terms, List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && (tokens.get(i).isNumber() || terms.opensNumber(tokens.get(i).lower()));
    }

    private Number number(int i) {
        if (!opensNumber(terms, tokens, i)) {
            return null;
        }
        if (!read[i]) {
            numbers[i] = readNumber(i);
            read[i] = true;
        }
        return numbers[i];
    }

    private Number readNumber(int i) {
        Number number = isNumber(i) ? digits(i) : fraction(i);
        if (number == null && !isNumber(i)) {
            number = words(i);
        }
        if (number == null) {
            return null;
        }
        for (int guard = 0; guard < 2 && isNumber(i) && number.to() < tokens.size(); guard++) {
            String word = tokens.get(number.to()).lower();
            Long scale = terms.scales.get(word);
            boolean letter = word.length() <= 2;
            if (scale == null || scale < 100 || letter && (!touches(number.to()) || french)) {
                break;
            }
            number = number.times(BigDecimal.valueOf(scale), number.to() + 1);
        }
        return andAHalf(number);
    }

    /** "Un million et demi". */
    private Number andAHalf(Number number) {
        Long scale = number.to() > 0 ? terms.scales.get(tokens.get(number.to() - 1).lower()) : null;
        boolean half = scale != null && scale >= 1000 && is(number.to(), "et") && is(number.to() + 1, "demi");
        return half ? new Number(number.to() + 2, number.value().add(BigDecimal.valueOf(scale / 2)), true, number.round()) : number;
    }

    /** "A hundred", "half a million", "two and a half million", "une centaine de millions", "a dozen". */
    private Number fraction(int i) {
        Number part = partOfPoint(i);
        if (part != null) {
            return part;
        }
        if (is(i, "half") && is(i + 1, "a", "an") && scale(i + 2) >= 1000) {
            return new Number(i + 3, BigDecimal.valueOf(scale(i + 2) / 2), true, false);
        }
        if (is(i, "un") && is(i + 1, "demi") && scale(i + 2) >= 1000) {
            return new Number(i + 3, BigDecimal.valueOf(scale(i + 2) / 2), true, false);
        }
        if (is(i, "a", "an") && !french && scale(i + 1) >= 100 && tokens.get(i + 1).lower().length() > 2) {
            Number rest = words(i + 2);
            boolean more = scale(i + 1) < 1_000_000 && scale(i + 2) > scale(i + 1);
            return more && rest == null ? new Number(i + 3, BigDecimal.valueOf(scale(i + 1) * scale(i + 2)), true, false)
                    : new Number(i + 2, BigDecimal.valueOf(scale(i + 1)), true, false);
        }
        if (is(i + 1, "dozen") && !french && (is(i, "a") || terms.numbers.containsKey(tokens.get(i).lower()))) {
            int dozens = is(i, "a") ? 1 : terms.numbers.get(tokens.get(i).lower());
            return dozens == 0 ? null : new Number(i + 2, BigDecimal.valueOf(12L * dozens), false, true);
        }
        if (is(i + 1, "and") && is(i + 2, "a") && is(i + 3, "half") && scale(i + 4) >= 1000 && terms.numbers.containsKey(tokens.get(i).lower())) {
            BigDecimal halves = BigDecimal.valueOf(2L * terms.numbers.get(tokens.get(i).lower()) + 1);
            return new Number(i + 5, halves.multiply(BigDecimal.valueOf(scale(i + 4) / 2)), true, false);
        }
        if (is(i, "un", "une") && i + 1 < tokens.size() && terms.rounds.containsKey(tokens.get(i + 1).lower())) {
            Number round = new Number(i + 2, BigDecimal.valueOf(terms.rounds.get(tokens.get(i + 1).lower())), false, true);
            int scaleAt = is(i + 2, "de") ? i + 3 : i + 2;
            return scale(scaleAt) >= 1_000_000 || is(scaleAt, "milliers") ? round.times(BigDecimal.valueOf(Math.max(1000, scale(scaleAt))), scaleAt + 1)
                    : round;
        }
        return null;
    }

    /** "Half a point", "a quarter of a percentage point", "un demi-point", "trois quarts de point". */
    private Number partOfPoint(int i) {
        int at = is(i, "a", "un") ? i + 1 : i;
        boolean three = is(at, "three", "trois");
        at = three ? at + 1 : at;
        String value = is(at, "half", "demi") && !three ? "0.5" : !is(at, "quarter", "quarters", "quart", "quarts") ? "" : three ? "0.75" : "0.25";
        int to = is(at + 1, "of", "de") ? at + 2 : at + 1;
        to = is(to, "a") ? to + 1 : to;
        boolean point = is(to, "point") || is(to, "percentage") && is(to + 1, "point");
        return value.isEmpty() || !point ? null : new Number(to, new BigDecimal(value), false, false);
    }

    private long scale(int i) {
        return i >= 0 && i < tokens.size() ? terms.scales.getOrDefault(tokens.get(i).lower(), 0L) : 0L;
    }

    private Number digits(int i) {
        StringBuilder text = new StringBuilder(tokens.get(i).text());
        int to = i + 1;
        if (french && FIRST_GROUP.matcher(text).matches()) {
            for (int groups = 0; groups < MOST_GROUPS && isNumber(to) && GROUP.matcher(tokens.get(to).text()).matches()
                    && tokens.get(to).start() == tokens.get(to - 1).end() + 1; groups++) {
                text.append(tokens.get(to).text());
                to++;
            }
        }
        while (text.length() <= MOST_DIGITS && is(to, "'", "’") && touches(to) && isNumber(to + 1) && touches(to + 1) && THREE_DIGITS.matcher(tokens.get(to + 1).text()).matches()) {
            // "30'000", as the Swiss write
            text.append(tokens.get(to + 1).text());
            to += 2;
        }
        String own = text.toString();
        if (own.length() > MOST_DIGITS) {
            return null;
        }
        if (GROUPED.matcher(own).matches() && (!own.contains(",") || !own.contains("."))) {
            boolean thousands = french ? own.contains(".") || own.indexOf(',') != own.lastIndexOf(',') : own.contains(",");
            if (thousands) {
                return new Number(to, new BigDecimal(own.replaceAll("[.,]", "")), false, false);
            }
        }
        String plain = french ? own.replace(".", "").replace(',', '.') : own.replace(",", "");
        if (french && own.contains(".") && !own.contains(",")) {
            plain = own;
        }
        try {
            return new Number(to, new BigDecimal(plain), false, false);
        } catch (NumberFormatException severalPoints) {
            return null;
        }
    }

    private Number words(int i) {
        long total = 0;
        long current = 0;
        long lastScale = Long.MAX_VALUE;
        int at = i;
        boolean any = false;
        boolean scaled = false;
        while (at < tokens.size()) {
            String word = tokens.get(at).lower();
            Integer small = terms.numbers.get(word);
            Long scale = terms.scales.get(word);
            if (small != null) {
                boolean quatreVingt = small == 20 && current % 100 == 4 && french;
                boolean dixSept = french && current % 100 == 10 && small >= 7 && small <= 9;
                boolean continues = current % 100 == 0 || quatreVingt || dixSept || (current % 100 >= 20 && small < 20);
                if (!continues && any) {
                    break;
                }
                current = quatreVingt ? current - 4 + 80 : current + small;
                any = true;
            } else if (scale != null && word.length() > 2 && (any || word.equals("cent") || word.equals("mille"))) {
                if (scale == 100 && current > 99 || scale > 100 && scale >= lastScale) {
                    break;
                }
                if (scale == 100) {
                    current = Math.max(1, current) * 100;
                } else {
                    total += Math.max(1, current) * scale;
                    current = 0;
                    lastScale = scale;
                }
                scaled |= scale >= 1000;
                any = true;
            } else if (any && (word.equals("and") || word.equals("et")) && at + 1 < tokens.size()
                    && terms.numbers.containsKey(tokens.get(at + 1).lower()) && (current % 100 == 0 || word.equals("et"))
                    && current > 0 && !(french && current < 20)) {
                at++;
                continue;
            } else {
                break;
            }
            at++;
        }
        return any ? new Number(at, BigDecimal.valueOf(total + current), scaled, false) : null;
    }

    private boolean is(int i, String... words) {
        return Token.is(tokens, i, words);
    }
}
