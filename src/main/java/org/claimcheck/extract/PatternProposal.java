package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.knowledge.Slug;

/**
 * A first draft of a pattern, made from a sentence that it has to find: names, dates and amounts become slots, verbs of the
 * vocabulary their lists, and all other words stand as they are.
 *
 * @param language the language of the sentence
 * @param mentions what the sentence mentions
 * @param made     what made the claims that are taken from it already
 * @param text     the pattern with its examples, as it may stand in a file
 * @param problems what is wrong with it, tried with its examples; empty if it works
 */
public record PatternProposal(String language, List<Explanation.Mentioned> mentions, List<String> made, String text, List<Problem> problems) {

    /** The name of the file in the locations of problems while the pattern has none. */
    private static final String UNNAMED = "<new>";

    private static final Mention.Type[] SLOTS = {Mention.Type.GROUP, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY,
        Mention.Type.PLACE, Mention.Type.THING, Mention.Type.ROLE, Mention.Type.MONEY, Mention.Type.PERCENT, Mention.Type.AGE,
        Mention.Type.DATE, Mention.Type.DURATION, Mention.Type.NUMBER};
    private static final Set<Mention.Type> PARTIES = Set.of(Mention.Type.GROUP, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY);
    private static final Set<Mention.Type> QUANTITIES = Set.of(Mention.Type.MONEY, Mention.Type.PERCENT, Mention.Type.AGE, Mention.Type.NUMBER,
            Mention.Type.DURATION);
    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "near", "outside", "à", "en", "au", "aux", "dans", "près", "de");
    private static final Set<String> BEFORE_DATES = Set.of("on", "in", "since", "until", "by", "late", "early", "le", "en", "à", "au", "depuis",
            "jusqu", "jusqu'");

    /** Lists whose words tell a claim by themselves. */
    private static final Pattern TELLING = Pattern.compile("\\..*(?:verb|participle|noun)$");

    /** A word up to this length right before what is left out goes with it. */
    private static final int LONGEST_PREPOSITION = 4;

    /** Takes copies of the lists. */
    public PatternProposal {
        mentions = List.copyOf(mentions);
        made = List.copyOf(made);
        problems = List.copyOf(problems);
    }

    /**
     * What the user wants.
     *
     * @param sentence a sentence that the pattern has to find
     * @param nearMiss a sentence that it must not find; empty to take the first one without its end
     * @param language the language; empty to find it out
     * @param name     the name; empty to make one of its words
     * @param claim    what it claims, such as {@code event meeting a b}; empty to take that from the vocabulary of the sentence
     * @param file     the file that it is for; empty if there is none yet
     */
    public record Wish(String sentence, Optional<String> nearMiss, Optional<String> language, Optional<String> name, Optional<String> claim,
                       Optional<String> file) {
    }

    /** A part of the wording with the tokens it stands for; an empty text leaves these out. */
    private record Part(String text, int from, int to, boolean optional) {
    }

    /**
     * Drafts a pattern and tries it.
     *
     * @throws InvalidInputException if the sentence is none, or nothing says what it claims
     */
    public static PatternProposal of(Wish wish, PatternCatalogue catalogue) {
        String text = wish.sentence().strip().replaceAll("\\s+", " ");
        SourceLocation location = SourceLocation.of(UNNAMED);
        if (text.isEmpty()) {
            throw new InvalidInputException(location, "The sentence is empty", "Give one that the pattern has to find");
        }
        Article article = wish.language().map(language -> PatternExamples.article(text, language)).orElseGet(() ->
                PatternExamples.article(text, new ArticleReader().read(text, UNNAMED).language()));
        if (article.passages().size() != 1) {
            throw new InvalidInputException(location, "These are " + article.passages().size() + " sentences", "Give one sentence");
        }
        Lexicon lexicon = catalogue.lexicon(article.language());
        Sentence sentence = new ArticleReading(article, lexicon, Anchor.of(article.published())).sentences().get(0);
        Explanation.ReadSentence read = new Explainer(catalogue).explain(article, new Extractor(catalogue).extract(article)).sentences().get(0);
        Drafting drafting = new Drafting(sentence, lexicon, wish.claim());
        String claim = wish.claim().orElseGet(() -> drafting.claim().orElseThrow(() -> new InvalidInputException(location,
                "No word of the sentence tells what it claims; its slots are " + drafting.slots(),
                "Say it with --claim, such as --claim 'event meeting a b' (kinds: role, event, figure, relation)")));
        String name = wish.name().orElseGet(() -> drafting.name(catalogue));
        String pattern = "pattern " + name + "\n  " + drafting.wording() + "\n  => " + claim + "\n  yes: " + text + "\n  no:  "
                + wish.nearMiss().map(no -> no.strip().replaceAll("\\s+", " ")).orElseGet(drafting::nearMiss) + "\n";
        List<String> made = read.claims().stream().map(m -> m.claim().statement().predicate() + " by " + m.by()).toList();
        return new PatternProposal(article.language(), read.mentions(), made, pattern,
                catalogue.problemsOf(wish.file().orElse(UNNAMED), article.language(), pattern));
    }

    /** Makes a wording of one sentence. */
    private static final class Drafting {

        private final Sentence sentence;
        private final Lexicon lexicon;
        private final String wanted;
        private final List<Part> parts = new ArrayList<>();
        private final Map<String, String> bound = new TreeMap<>();
        private final List<String> parties = new ArrayList<>();
        private String told = "";

        /** @param claim what the pattern claims, if the user says so: only words of its predicate become lists then */
        Drafting(Sentence sentence, Lexicon lexicon, Optional<String> claim) {
            this.sentence = sentence;
            this.lexicon = lexicon;
            this.wanted = claim.map(c -> c.split("\\s+")).filter(c -> c.length > 1).map(c -> c[1]).orElse("");
            int end = sentence.size();
            while (end > 0 && sentence.token(end - 1).kind() == Token.Kind.MARK) {
                end--;
            }
            int i = opening();
            while (i < end) {
                i = part(i, end);
            }
        }

        /** Where the wording begins: "on Monday," before it is found by itself. */
        private int opening() {
            int i = 0;
            while (i < sentence.size() && BEFORE_DATES.contains(sentence.token(i).lower())) {
                i++;
            }
            Mention date = sentence.at(i, Mention.Type.DATE);
            return date == null || date.to() >= sentence.size() ? 0 : sentence.is(date.to(), ",") ? date.to() + 1 : date.to();
        }

        private int part(int i, int end) {
            Mention mention = sentence.at(i, SLOTS);
            if (mention != null && mention.to() <= end) {
                slot(mention, mention.to() == end);
                return mention.to();
            }
            String list = list(i);
            if (!list.isEmpty()) {
                int to = lexicon.words().list(list).match(sentence.tokens, i);
                boolean verb = !list.endsWith("noun");
                int from = i;
                while (verb && !parts.isEmpty() && isAuxiliary(parts.get(parts.size() - 1))) {
                    from = parts.remove(parts.size() - 1).from();
                }
                parts.add(new Part("{" + list + (verb ? ":verb" : "") + "}", from, to, false));
                told = told.isEmpty() ? list.substring(0, list.indexOf('.')) : told;
                return to;
            }
            parts.add(new Part(sentence.token(i).lower(), i, i + 1, false));
            return i + 1;
        }

        /** Times and places are found by themselves: a date is left out, and a place at the end need not be there. */
        private void slot(Mention mention, boolean last) {
            boolean placed = !parts.isEmpty() && BEFORE_PLACES.contains(parts.get(parts.size() - 1).text());
            if (mention.type() == Mention.Type.DATE) {
                int from = mention.from();
                while (parts.size() > 1 && BEFORE_DATES.contains(parts.get(parts.size() - 1).text())) {
                    from = parts.remove(parts.size() - 1).from();
                }
                String before = from == mention.from() ? "" : sentence.text(from, mention.from()).toLowerCase(Locale.ROOT) + " ";
                parts.add(new Part(last ? "" : "(" + before + "<DATE>)?", from, mention.to(), true));
            } else if ((mention.type() == Mention.Type.PLACE || mention.type() == Mention.Type.COUNTRY) && placed && !bound.containsKey("p")) {
                Part before = parts.remove(parts.size() - 1);
                bound.put("p", words(mention));
                String text = before.text() + " <WHERE:p>";
                boolean optional = parts.size() > 1;
                parts.add(new Part(optional ? "(" + text + ")?" : text, before.from(), mention.to(), optional));
            } else {
                String variable = variable(mention.type());
                bound.put(variable, words(mention));
                parts.add(new Part("<" + mention.type() + ":" + variable + ">", mention.from(), mention.to(), false));
            }
        }

        private String words(Mention mention) {
            return sentence.text(mention.from(), mention.to());
        }

        private String variable(Mention.Type type) {
            String first = PARTIES.contains(type) ? "a" : type == Mention.Type.PLACE ? "p" : type == Mention.Type.THING ? "x"
                    : type == Mention.Type.ROLE ? "r" : "q";
            String variable = first;
            for (int n = 1; bound.containsKey(variable); n++) {
                variable = first.equals("a") && n < 11 ? String.valueOf((char) ('a' + n)) : first + n;
            }
            if (PARTIES.contains(type) || type == Mention.Type.THING) {
                parties.add(variable);
            }
            return variable;
        }

        /**
         * The list of verbs, participles or nouns with the longest words that begin at a token; empty if there is none. All lists of one
         * pattern are of one predicate: that of the claim, else the first that is told.
         */
        private String list(int i) {
            String predicate = wanted.isEmpty() ? told : wanted;
            return lexicon.words().names().stream().filter(name -> TELLING.matcher(name).find())
                    .filter(name -> predicate.isEmpty() || name.startsWith(predicate + "."))
                    .filter(name -> lexicon.words().list(name).match(sentence.tokens, i) > i)
                    .max(Comparator.comparingInt((String name) -> lexicon.words().list(name).match(sentence.tokens, i))
                            .thenComparing(Comparator.reverseOrder())).orElse("");
        }

        private boolean isAuxiliary(Part part) {
            return lexicon.words().verbGroup().match(sentence.tokens, part.from()) == part.to();
        }

        String wording() {
            return parts.stream().map(Part::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        }

        /** Which words each slot stands for. */
        String slots() {
            return bound.isEmpty() ? "none" : bound.entrySet().stream().map(e -> e.getKey() + " = “" + e.getValue() + "”")
                    .collect(Collectors.joining(", "));
        }

        /** What the words of the vocabulary claim; empty if there are none that do. */
        Optional<String> claim() {
            String place = bound.containsKey("p") ? " place=p" : "";
            String both = String.join(" ", parties.subList(0, Math.min(2, parties.size())));
            Optional<String> amount = QUANTITIES.stream().anyMatch(type -> !sentence.all(type).isEmpty()) && bound.containsKey("q")
                    ? Optional.of(" quantity=q") : Optional.empty();
            if (!parties.isEmpty() && lexicon.knownPredicates("event").contains(told)) {
                return Optional.of("event " + told + " " + both + place);
            }
            if (parties.size() > 1 && lexicon.knownPredicates("relation").contains(told)) {
                return Optional.of("relation " + told + " " + both);
            }
            if (!parties.isEmpty() && amount.isPresent() && lexicon.knownPredicates("figure").contains(told)) {
                return Optional.of("figure " + told + " " + both + amount.get());
            }
            return parties.isEmpty() || !bound.containsKey("r") ? Optional.empty() : Optional.of("role " + parties.get(0) + " r");
        }

        /** The words that are no slots, up to five of them, and a number if that name is taken. */
        String name(PatternCatalogue catalogue) {
            String words = parts.stream().map(Part::text).filter(text -> !text.startsWith("<") && !text.startsWith("("))
                    .map(text -> text.replaceAll(":.*", "")).flatMap(text -> List.of(text.split("[^\\p{L}\\p{N}]+")).stream())
                    .filter(word -> !word.isEmpty()).limit(5).collect(Collectors.joining("-"));
            String base = words.isEmpty() ? "new" : Slug.of(words);
            Set<String> taken = catalogue.patterns(sentence.language).stream().map(ClaimPattern::name).collect(Collectors.toSet());
            String name = base;
            for (int n = 2; taken.contains(name); n++) {
                name = base + "-" + n;
            }
            return name;
        }

        /** The sentence without the last part that the wording must have, so that it cannot fit. */
        String nearMiss() {
            int last = parts.size() - 1;
            while (last > 0 && (parts.get(last).optional() || parts.get(last).text().isEmpty())) {
                last--;
            }
            int end = Math.max(parts.isEmpty() ? 1 : parts.get(last).from(), 1);
            // "Shared a ferry with": what is left should not end in a preposition.
            if (end > 2 && sentence.token(end - 1).text().length() <= LONGEST_PREPOSITION) {
                end--;
            }
            return sentence.text(0, end) + ".";
        }
    }
}
