package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;

/**
 * Joins people with the ranks before their names and the roles before and behind them, so that "the head of the
 * alliance's northern command, General Anna Roth" is one mention of a person, and says who is given which role.
 */
final class PeopleGrammar {

    /** What the titles of those who serve in a cabinet end with. */
    private static final String MINISTER = "minister";
    private static final String PRIME_MINISTER = "prime-minister";
    private static final String PARTY_LEADER = "party-leader";
    /** What else the head of a party is called beside the name of it. */
    private static final Set<String> LEADERS = Set.of("leader", "chief", "chairman", "president");
    private static final String[] ARTICLES = {"the", "a", "an", "its", "his", "her", "their", "le", "la", "l'", "les", "un", "une"};
    private static final String COUNTERPART = "counterpart";
    private static final String FORMER = "former";
    private static final String FOREIGN_MINISTER = "foreign-minister";
    /** The ways in which words give a role to a person; claims name theirs as what found them. */
    static final Set<String> WAYS = Set.of("title-before-name", "name-then-title", "deputy-of", COUNTERPART, "description");
    /** Tokens in brackets between a name and a role: a party, an age. */
    private static final int LONGEST_ASIDE = 4;
    /** Words of a phrase with a preposition that opens a clause. */
    private static final int LONGEST_OPENING = 9;
    /** Tokens between a title and the name to which it belongs: "head of the bloc in the Norwegian parliament X". */
    private static final int LONGEST_REST = 7;

    private final Lexicon lexicon;
    private final Words words;
    private final RoleBodies bodies;
    /** The role told last in the article. */
    private Held last;
    /** The roles that the sentences before tell. */
    private final List<Held> told = new ArrayList<>();

    PeopleGrammar(Lexicon lexicon, RoleBodies bodies) {
        this.lexicon = lexicon;
        this.bodies = bodies;
        this.words = lexicon.words();
    }

    /**
     * A role that the words give to a person.
     *
     * @param holder the person
     * @param role   the role
     * @param from   the first token of the words that say so
     * @param to     after the last of them
     * @param how    one of {@link #WAYS}
     */
    record Held(Entity holder, Mention.Role role, int from, int to, String how) {
    }

    /** Adds extended mentions of people; gives the roles found. */
    List<Held> find(Sentence sentence) {
        List<Held> held = new ArrayList<>();
        List<Mention> people = sentence.all(Mention.Type.PERSON);
        for (Mention person : people) {
            if (!sentence.isInsideLonger(person, Mention.Type.PERSON)) {
                find(sentence, person, people, held);
            } else if (sentence.isPossessorMark(person.to()) && sentence.endingAt(person.from(), Mention.Type.ROLE) != null) {
                // "Y, President X's spokesman": X is president, whatever Y is.
                Mention title = sentence.endingAt(person.from(), Mention.Type.ROLE);
                held.add(bodies.placed(new Held(person.entity(), (Mention.Role) title.meaning(), title.from(), person.to(), "title-before-name")));
            }
        }
        told.addAll(held);
        return held;
    }

    private void find(Sentence sentence, Mention person, List<Mention> people, List<Held> held) {
        int from = ranksBefore(sentence, person.from());
        int described = descriptionBefore(sentence, from);
        Mention before = roleBefore(sentence, described, person);
        Mention titled = before == null && from == person.from() ? titleWithin(sentence, person) : null;
        Mention of = before == null && titled == null ? null : bodyBehind(sentence, person.to(), before == null ? titled : before);
        int to = of == null ? person.to() : of.to();
        if (titled != null) {
            Mention.Role role = (Mention.Role) titled.meaning();
            held.add(bodies.placed(new Held(person.entity(), of == null ? role : role.in(of.entity()), from, to, "title-before-name")));
        }
        from = before == null ? from : rolesBefore(sentence, person, before, of, people, held);
        Held other = deputy(sentence, person, before == null ? described : descriptionBefore(sentence, before.from()), held);
        if (other == null && before == null) {
            other = counterpartBefore(sentence, person, described, held);
        }
        if (other != null) {
            held.add(other);
            from = other.from();
        } else if (before == null) {
            from = relatedBefore(sentence, person, described, from);
            from = from == person.from() ? openingBefore(sentence, person, from) : from;
            openingTitles(sentence, person, held);
        }
        to = rolesBehind(sentence, person, accompanies(sentence, before, to) ? null : roleAfter(sentence, to), to, people, held);
        if (!held.isEmpty()) {
            last = held.get(held.size() - 1);
        }
        extend(sentence, person, from, to);
        int closed = to > person.to() ? to : words.french() ? pastParty(sentence, to) : pastHome(sentence, to);
        if (closed > to) {
            sentence.add(new Mention(Mention.Type.PERSON, from, closed, person.meaning()));
        }
    }

    /** Adds the roles that stand before a name: "Interior Minister Prince X", "the presidents X and Y"; returns where what names the person begins. */
    private int rolesBefore(Sentence sentence, Mention person, Mention before, Mention of, List<Mention> people, List<Held> held) {
        int to = of == null ? person.to() : of.to();
        Mention.Role told = (Mention.Role) before.meaning();
        Mention.Role role = of == null ? told : told.in(of.entity());
        held.add(bodies.placed(new Held(person.entity(), role, before.from(), to, "title-before-name")));
        Mention office = words.holds("courtesy-titles", told.title()) ? sentence.endingAt(before.from(), Mention.Type.ROLE) : null;
        boolean honoured = office != null && !((Mention.Role) office.meaning()).plural();
        // "Interior Minister Prince X"
        Mention more = honoured ? office : office != null ? null : joinedBefore(sentence, before);
        if (more != null) {
            held.add(bodies.placed(new Held(person.entity(), (Mention.Role) more.meaning(), more.from(), to, "title-before-name")));
        }
        if (role.plural()) {
            followers(sentence, person, people).forEach(p -> held.add(bodies.placed(new Held(p.entity(), role, before.from(), p.to(), "title-before-name"))));
        }
        // "During his time as mayor, X": the title belongs to the time.
        int first = HolderTime.tellsSpell(sentence, words, before.from()) ? person.from() : before.from();
        return more == null ? first : more.from();
    }

    /** Adds the roles that stand behind a name: "X, head of Y and former mayor of Z"; returns where they end. */
    private int rolesBehind(Sentence sentence, Mention person, Mention first, int end, List<Mention> people, List<Held> held) {
        Held counterpart = first == null ? counterpartAfter(sentence, person) : null;
        if (counterpart != null) {
            held.add(counterpart);
            return counterpart.to();
        }
        int to = end;
        Mention after = first;
        while (after != null) {
            Mention.Role role = (Mention.Role) after.meaning();
            int behind = after.to();
            held.add(bodies.placed(new Held(person.entity(), role, person.from(), behind, "name-then-title")));
            if (role.plural()) {
                leaders(sentence, person, people).forEach(p -> held.add(bodies.placed(new Held(p.entity(), role, p.from(), behind, "name-then-title"))));
            }
            to = behind;
            int joint = sentence.is(to, ",") && sentence.is(to + 1, "and", "et") ? to + 1 : to;
            after = sentence.is(joint, "and", "et", "&") ? unattached(sentence, joint + 1) : null;
            // "X, former head of Y, and the mayor, ...": somebody else.
            after = joint > to && after != null && !((Mention.Role) after.meaning()).qualifiers().contains(FORMER) ? null : after;
        }
        return to;
    }

    /** "Accompagné du ministre, X, le président a voté": whether somebody told in apposition only comes with whoever stands behind. */
    private boolean accompanies(Sentence sentence, Mention before, int to) {
        boolean with = words.french() && before != null && sentence.is(before.from() - 1, "du", "de") && words.list("accompanied").matchBefore(sentence.tokens, before.from() - 1) == 0;
        return with && sentence.is(to, ",") && sentence.is(to + 1, "le", "la", "l'");
    }

    /** "X of Norway, who met Y": behind the country or the body that a name is told with. */
    private static int pastHome(Sentence sentence, int to) {
        Mention home = sentence.is(to, "of") ? sentence.at(to + 1, Mention.Type.COUNTRY, Mention.Type.ORG) : null;
        return home == null || sentence.is(home.to(), "'s") ? to : home.to();
    }

    /** "X (PS)", "Y (CD&V)": the token behind the party in brackets; the one given where none stands there. */
    private static int pastParty(Sentence sentence, int at) {
        if (!sentence.is(at, "(")) {
            return at;
        }
        for (int i = at + 1; i < Math.min(sentence.size(), at + LONGEST_ASIDE + 2); i++) {
            if (sentence.is(i, ")")) {
                return i > at + 1 ? i + 1 : at;
            }
            boolean name = sentence.token(i).isCapitalised() || sentence.is(i, "-", "&", "/", "–") || sentence.isCovered(i, Mention.Type.ORG);
            if (!name || sentence.isCovered(i, Mention.Type.PERSON, Mention.Type.PORTFOLIO)) {
                return at;
            }
        }
        return at;
    }

    /** "The bank's founder and chairman X": the first of two titles in a body, unless it has a holder of its own; null if there is none. */
    private static Mention joinedBefore(Sentence sentence, Mention second) {
        Mention first = sentence.is(second.from() - 1, "and", "et", "&") ? sentence.endingAt(second.from() - 1, Mention.Type.ROLE) : null;
        if (first == null || sentence.endingAt(first.from(), Mention.Type.PERSON) != null
                || sentence.is(first.from() - 1, ",") && sentence.endingAt(first.from() - 1, Mention.Type.PERSON) != null) {
            return null;
        }
        Entity body = ((Mention.Role) first.meaning()).organization();
        boolean ministers = ((Mention.Role) first.meaning()).title().endsWith(MINISTER) && ((Mention.Role) second.meaning()).title().endsWith(MINISTER);
        boolean bare = !sentence.is(first.from(), ARTICLES) && !sentence.is(first.from() - 1, ARTICLES) && !sentence.is(second.from(), ARTICLES);
        if (bare && !body.isPresent() && !((Mention.Role) first.meaning()).plural() && (first.from() <= 1 || ministers)) {
            // "Defence Minister and Norbank chairman X", "including Deputy Prime Minister and Defence Minister, X"
            return first;
        }
        Mention.Role other = (Mention.Role) second.meaning();
        // "Qatar's prime minister and foreign minister X": one of a cabinet may have two offices; "the president and the prime minister" are two.
        boolean cabinet = body.type() == EntityType.COUNTRY && (body.equals(other.organization()) || !other.organization().isPresent()) && ministers;
        // "The interior minister and party chief X": a minister, and no prime minister, may lead a party as well.
        boolean party = sentence.is(first.from(), "the") && ((Mention.Role) first.meaning()).title().endsWith(MINISTER) && !((Mention.Role) first.meaning()).title().equals(PRIME_MINISTER)
                && (other.title().equals(PARTY_LEADER) && other.organization().isPresent() || LEADERS.contains(other.title()) && other.organization().name().endsWith(" Party"));
        boolean one = cabinet || party || body.type() == EntityType.ORGANIZATION && body.equals(other.organization());
        boolean apart = sentence.is(second.from(), "the", "le", "la", "l'", "its", "his", "her", "son", "sa");
        return one && !apart && !((Mention.Role) first.meaning()).plural() ? first : null;
    }

    /** "King Harald V", "le roi Harald V": a title that is part of a name which files know; null for other names. */
    private Mention titleWithin(Sentence sentence, Mention person) {
        if (person.length() < 2 || !person.entity().isCatalogued()) {
            return null;
        }
        for (NameIndex.Hit hit : lexicon.titles().find(sentence.tokens.subList(person.from(), person.to()), false)) {
            if (hit.from() == 0 && hit.to() < person.length() && lexicon.hasBorne(person.entity(), hit.title(), Entity.NONE)) {
                return new Mention(Mention.Type.ROLE, person.from(), person.from() + hit.to(),
                        new Mention.Role(hit.title(), Entity.NONE, new TreeSet<>(), true, Entity.NONE));
            }
        }
        return null;
    }

    /** "President X of Peru", "le roi X de Norvège": what a title before a name belongs to, told behind the name; null if it is not. */
    private Mention bodyBehind(Sentence sentence, int at, Mention title) {
        boolean open = !((Mention.Role) title.meaning()).organization().isPresent() && !words.holds("personal-titles", ((Mention.Role) title.meaning()).title());
        boolean fromParty = sentence.is(at, "from") && words.holds("party-titles", ((Mention.Role) title.meaning()).title());
        if (!open || !fromParty && !sentence.is(at, words.french() ? new String[] {"de", "du", "d'", "des"} : new String[] {"of"})) {
            return null;
        }
        int start = sentence.is(at + 1, "the", "la", "l'", "les") ? at + 2 : at + 1;
        Mention body = sentence.at(start, Mention.Type.COUNTRY, Mention.Type.ORG);
        boolean national = words.holds("national-titles", ((Mention.Role) title.meaning()).title());
        Mention town = body == null && !national ? sentence.at(start, Mention.Type.PLACE) : null;
        Mention found = body == null ? town : body;
        if (found != null && found.type() == Mention.Type.ORG && ((Mention.Role) title.meaning()).title().endsWith(MINISTER)) {
            // "Prime Minister X of the Northern Party": which party the minister is of.
            return null;
        }
        return found == null || sentence.is(found.to(), "'s") ? null : found;
    }

    private static void extend(Sentence sentence, Mention person, int from, int to) {
        if (from == person.from() && to == person.to()) {
            return;
        }
        Mention.Meaning named = person.meaning();
        sentence.add(new Mention(Mention.Type.PERSON, from, to, named));
        if (from < person.from() && to > person.to()) {
            sentence.add(new Mention(Mention.Type.PERSON, from, person.to(), named));
        }
        // "X and her deputy, Y, met Z" tells of both.
        boolean apposed = to > person.to() || from < person.from() && isApposed(sentence, from, person.from()) && !sentence.is(from - 1, "and", "et");
        if (sentence.is(to, ",") && apposed) {
            sentence.add(new Mention(Mention.Type.PERSON, from, to + 1, named));
        }
    }

    /** "The mayor, X": whether a comma stands before the name. */
    private static boolean isApposed(Sentence sentence, int from, int name) {
        for (int i = name - 1; i > from; i--) {
            if (sentence.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** "X, Y and Z" after X. */
    private static List<Mention> followers(Sentence sentence, Mention first, List<Mention> people) {
        List<Mention> found = new ArrayList<>();
        int end = first.to();
        for (Mention person : people) {
            if (person.from() > end && isJoint(sentence, end, person.from())) {
                found.add(person);
                end = person.to();
            }
        }
        return found;
    }

    /** "X, Y and Z" before Z. */
    private static List<Mention> leaders(Sentence sentence, Mention lastOne, List<Mention> people) {
        List<Mention> found = new ArrayList<>();
        int start = lastOne.from();
        for (int k = people.size() - 1; k >= 0; k--) {
            if (people.get(k).to() < start && isJoint(sentence, people.get(k).to(), start)) {
                found.add(people.get(k));
                start = people.get(k).from();
            }
        }
        return found;
    }

    private static boolean isJoint(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.is(i, ",", "and", "et", "&")) {
                return false;
            }
        }
        return from < to;
    }

    /** "Le Norvégien X", "54-year-old X": back over what stands between a role and a name. */
    private int descriptionBefore(Sentence sentence, int from) {
        int at = from;
        Mention nation = sentence.endingAt(at, Mention.Type.NATION);
        if (nation != null && sentence.token(nation.from()).isCapitalised()) {
            at = nation.from();
        }
        Mention age = sentence.endingAt(at, Mention.Type.AGE);
        if (age != null) {
            at = age.from();
        }
        boolean rank = at == from && !sentence.token(at).isCapitalised() && sentence.is(at - 2, ",");
        if ((at < from || rank) && sentence.is(at - 1, "le", "la", "l'", "the")) {
            at--;
        }
        return at;
    }

    private int ranksBefore(Sentence sentence, int at) {
        int from = at;
        while (true) {
            int start = words.rankBefore(sentence.tokens, from);
            int end = sentence.is(from - 1, ".") ? from - 1 : from;
            if (start < 0 || sentence.isCovered(end - 1, Mention.Type.TITLE) && sentence.endingAt(end, Mention.Type.ROLE) != null) {
                return from;
            }
            from = start;
        }
    }

    /** "Defence Minister Mr. X", "le ministre M. X": behind the ranks and forms of address that stand at a token. */
    private int pastRanks(Sentence sentence, int at) {
        int to = at;
        for (int end = words.list("rank").match(sentence.tokens, to); end > to; end = words.list("rank").match(sentence.tokens, to)) {
            to = sentence.is(end, ".") ? end + 1 : end;
        }
        return to;
    }

    private Mention roleBefore(Sentence sentence, int from, Mention person) {
        Mention adjacent = sentence.endingAt(from, Mention.Type.ROLE);
        if (adjacent != null) {
            return adjacent;
        }
        if (!sentence.is(from - 1, ",")) {
            return null;
        }
        Mention since = sentence.endingAt(from - 1, Mention.Type.DATE);
        Mention apart = since == null ? sentence.endingAt(from - 1, Mention.Type.ROLE) : roleOfYears(sentence, since);
        Mention lasting = words.french() && apart == null ? sentence.endingAt(from - 1, Mention.Type.DURATION) : null;
        if (lasting != null && sentence.is(lasting.from() - 1, "pendant", "durant")) {
            Mention held = sentence.endingAt(lasting.from() - 1, Mention.Type.ROLE);
            return held != null && held.from() <= 1 ? held : null;
        }
        boolean opening = apart != null && (apart.from() <= 1 || HolderTime.tellsSpell(sentence, words, apart.from()));
        if (since != null && (!opening || !((Mention.Time) since.meaning()).isTenure())) {
            // Only "Coach of X since 2019, Y", "Coach of X from 1998 to 2007, Y": a date of another kind tells of something else.
            return null;
        }
        Mention other = apart == null || !sentence.is(apart.from() - 1, ",") ? null : sentence.endingAt(apart.from() - 1, Mention.Type.PERSON);
        // "The finance minister, X, the health minister, Y": a list that tells the title first.
        boolean takenByOther = other != null && !isTitled(sentence, other) || apart != null && words.french() && goesOnFrom(sentence, apart);
        // "Anna Roth named interim president, Martin says": who says so.
        boolean speaker = apart != null && apart.from() > 1 && words.list("say").match(sentence.tokens, person.to()) > 0;
        if (apart == null || takenByOther || speaker || isGivenBefore(sentence, apart)) {
            return null;
        }
        if ((opensWithPreposition(sentence, apart) || isInOpening(sentence, apart) && acts(sentence, person.to())) && !sentence.is(person.to(), ",")) {
            // "According to the mayor of X, Anna Roth left": she is who left, and no mayor.
            return null;
        }
        Mention.Role role = (Mention.Role) apart.meaning();
        if (isToBecome(sentence, apart, person)) {
            return null;
        }
        boolean placed = role.organization().isPresent() || lexicon.onlyBodyOf(person.entity(), role.title()).isPresent();
        boolean closed = person.to() >= sentence.size() || sentence.is(person.to(), ",", ".", ")", ";", "and", "et");
        boolean told = sentence.is(apart.from(), "the", "le", "la", "l'", "his", "her", "its", "their", "son", "sa", "leur") || sentence.is(apart.from() - 1, "du")
                || isNationalOffice(sentence, apart);
        boolean indefinite = sentence.is(apart.from(), "a", "an", "un", "une", "one", "another", "some") || sentence.is(apart.from() - 1, "as", "comme");
        return (role.definite() || !indefinite || standsApart(sentence, apart, person) || role.plural()) && (placed || closed && told) ? apart : null;
    }

    /** "Coach of X since 2019", "during his time as coach of X, from 2007 to 2010": the role before its years. */
    private Mention roleOfYears(Sentence sentence, Mention years) {
        Mention role = sentence.endingAt(years.from(), Mention.Type.ROLE);
        Mention apart = role != null || !sentence.is(years.from() - 1, ",") ? null : sentence.endingAt(years.from() - 1, Mention.Type.ROLE);
        return apart != null && HolderTime.tellsSpell(sentence, words, apart.from()) ? apart : role;
    }

    /** "After being designated as prime minister, X spoke", "as chair, X will lead it": whether a title behind "as" may be one that somebody does not bear yet. */
    private boolean isToBecome(Sentence sentence, Mention role, Mention person) {
        int as = role.from() - 1;
        boolean made = words.list("appointment.participle").matchBefore(sentence.tokens, as) >= 0 || words.list("election.participle").matchBefore(sentence.tokens, as) >= 0;
        return sentence.is(as, "as", "comme") && (made || sentence.is(person.to(), "will", "would", "'ll"));
    }

    /** "X elected president, Y loses his seat", "X élu président du pays, Y": whether a role is what somebody before it was made. */
    private boolean isGivenBefore(Sentence sentence, Mention role) {
        for (String list : List.of("election.participle", "appointment.participle")) {
            int verb = words.list(list).matchBefore(sentence.tokens, sentence.is(role.from() - 1, "as", "comme") ? role.from() - 1 : role.from());
            if (verb > 0 && sentence.endingAt(verb, Mention.Type.PERSON) != null) {
                return true;
            }
        }
        return false;
    }

    /** "X, maire de Rome depuis 2001 et déjà président de Y, Z": whether a role goes on telling what somebody before it is. */
    private boolean goesOnFrom(Sentence sentence, Mention role) {
        int at = role.from();
        while (words.list("adverb").matchBefore(sentence.tokens, at) > 0) {
            at = words.list("adverb").matchBefore(sentence.tokens, at);
        }
        if (!sentence.is(at - 1, "et")) {
            return false;
        }
        Mention date = sentence.endingAt(at - 1, Mention.Type.DATE);
        int end = date == null ? at - 1 : date.from();
        Mention first = sentence.endingAt(sentence.is(end - 1, "à", "en", "le", "jusqu'") ? end - 1 : end, Mention.Type.ROLE);
        return first != null && sentence.is(first.from() - 1, ",") && sentence.endingAt(first.from() - 1, Mention.Type.PERSON) != null;
    }

    /** "Foreign Minister, X, ...": whether an office of state stands before a name like part of it, with a capital and without an article. */
    private boolean isNationalOffice(Sentence sentence, Mention role) {
        return !words.french() && sentence.token(role.to() - 1).isCapitalised() && !sentence.is(role.from(), ARTICLES)
                && words.holds("national-titles", ((Mention.Role) role.meaning()).title());
    }

    /** "According to the mayor", "avec le maire": whether a role stands behind a preposition that opens the sentence. */
    private boolean opensWithPreposition(Sentence sentence, Mention role) {
        int at = role.from() - 1;
        int opener = sentence.is(at, "to", "à") && at > 0 ? at - 1 : sentence.is(at, "après") && sentence.is(at - 1, "d'") ? at - 1 : at;
        return opener == 0 && sentence.is(opener, "according", "selon", "d'", "with", "avec", "for", "pour", "unlike", "like", "comme", "contrairement", "contre", "against",
                "after", "après", "without", "sans", "thanks", "grâce", "before", "devant", "face");
    }

    /** Whether what stands behind a name may be what its bearer does. */
    private boolean acts(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).isWord() && !sentence.is(at, "and", "or", "who") && words.list("preposition").match(sentence.tokens, at) < 0;
    }

    /** "After a lunch with the mayor", "asked by the mayor": whether the role of somebody with an article ends a phrase with a preposition that opens a clause. */
    private boolean isInOpening(Sentence sentence, Mention role) {
        boolean determined = sentence.is(role.from(), ARTICLES) || sentence.at(role.from(), Mention.Type.OWNER) != null;
        if (words.french() || !determined || words.list("preposition").matchBefore(sentence.tokens, role.from()) != role.from() - 1) {
            return false;
        }
        for (int i = role.from() - 1; i >= Math.max(0, role.from() - LONGEST_OPENING); i--) {
            if (sentence.is(i, ",")) {
                return false;
            }
            if (i == 0 || sentence.is(i - 1, ",")) {
                return words.list("preposition").match(sentence.tokens, i) > 0 || words.list("clause-word").match(sentence.tokens, i) > 0 || sentence.is(i, "during", "before", "despite", "amid", "alongside", "upon")
                        || !sentence.token(i).word().participles().isEmpty() || sentence.lower(i).endsWith("ing");
            }
        }
        return false;
    }

    /** "A commander of the army, X, was killed", "hired a coach of Y, X.": a name with a comma on either side or the end behind it, and no list. */
    private static boolean standsApart(Sentence sentence, Mention role, Mention person) {
        if (person.to() >= sentence.size() || sentence.is(person.to(), ".")) {
            return true;
        }
        boolean listed = sentence.is(person.to() + 1, "and", "et", "or", "ou") || sentence.at(person.to() + 1, Mention.Type.PERSON) != null;
        return sentence.is(person.to(), ",") && (role.from() == 0 || !listed && !sentence.is(role.from() - 1, ",", "and", "et"));
    }

    private Mention roleAfter(Sentence sentence, int to) {
        int at = to;
        if (sentence.is(at, "(")) {
            Mention inside = unattached(sentence, at + 1);
            if (inside != null) {
                return inside;
            }
            for (int close = at + 1; close <= at + LONGEST_ASIDE; close++) {
                if (sentence.is(close, ")")) {
                    at = close + 1;
                    break;
                }
            }
        }
        if (!sentence.is(at, ",", "–", "—")) {
            return null;
        }
        int start = afterAge(sentence, at + 1);
        for (int end = words.list("apposition-adverb").match(sentence.tokens, start); end > 0 && sentence.at(start, Mention.Type.ROLE) == null;
                end = words.list("apposition-adverb").match(sentence.tokens, start)) {
            start = end;
        }
        Mention bound = sentence.at(start, Mention.Type.ROLE) == null ? sentence.at(start, Mention.Type.DATE) : null;
        if (bound != null && bound.meaning() instanceof Mention.Time time && time.edtf().toString().contains("..")) {
            // "X, until May chief of Y", "X, depuis 2010 chef de Y"
            start = bound.to();
        }
        start += sentence.is(start, "l'") && sentence.is(start + 1, "un", "une") ? 1 : 0;
        if (sentence.is(start, "one", "un", "une") && sentence.is(start + 1, "of", "des", "de")) {
            // "X, one of the founders of Y"
            start += sentence.at(start + 1, Mention.Type.ROLE) == null ? 2 : 1;
        }
        int then = words.list("until-then").match(sentence.tokens, start);
        start = then > 0 && sentence.at(start, Mention.Type.ROLE) == null ? then : start;
        Mention after = unattached(sentence, start);
        if (after != null && sentence.isPossessorMark(after.to())) {
            // "To replace X, the mayor's office said": whose office it is.
            return null;
        }
        if (after != null && speaks(sentence, to, after)) {
            return null;
        }
        boolean ofNext = after != null && sentence.is(after.to(), ",") && (sentence.is(after.from(), "the", "le", "la", "l'") || !words.french() && sentence.token(after.from()).isCapitalised())
                && isAttributed(sentence, after);
        return ofNext || after != null && opensMainClause(sentence, to, after) ? null : after;
    }

    /** "The raid killed X, French officials said": whether who bears a title behind a name only tells of it; "X, the mayor said" may lack a comma. */
    private boolean speaks(Sentence sentence, int to, Mention role) {
        boolean opens = sentence.all(Mention.Type.PERSON).stream().anyMatch(m -> m.from() <= 1 && m.to() == to);
        return !words.french() && !opens && words.list("say").match(sentence.tokens, role.to()) > 0;
    }

    /** "To replace X, the prime minister named Y", "Après X, le président a parlé": a title that begins the main clause is not that of X. */
    private boolean opensMainClause(Sentence sentence, int to, Mention role) {
        boolean opening = sentence.is(0, "pour", "après", "avant", "avec", "face", "contre", "en", "outre", "to", "after", "before", "unlike", "by", "in")
                && sentence.is(role.from(), "the", "le", "la", "l'");
        for (int i = 0; i < to && opening; i++) {
            opening = !sentence.is(i, ",");
        }
        return opening && role.to() < sentence.size() && !sentence.is(role.to(), ",")
                && (words.verbGroup().match(sentence.tokens, role.to()) > 0 || !sentence.token(role.to()).word().finite().isEmpty());
    }

    /** "X met Y, the head of Z, W, ..." leaves open whom the role belongs to; it goes to the name before it unless that has one already. */
    private static boolean isAttributed(Sentence sentence, Mention role) {
        Mention before = sentence.endingAt(role.from() - 1, Mention.Type.PERSON);
        Mention next = sentence.at(role.to() + 1, Mention.Type.PERSON);
        return next != null && before != null && isTitled(sentence, before);
    }

    /** Whether a title stands before a name, with or without a comma between them. */
    private static boolean isTitled(Sentence sentence, Mention person) {
        Mention within = sentence.at(person.from(), Mention.Type.ROLE);
        boolean apart = sentence.is(person.from() - 1, ",") && sentence.endingAt(person.from() - 1, Mention.Type.ROLE) != null;
        return apart || sentence.endingAt(person.from(), Mention.Type.ROLE) != null || within != null && within.to() < person.to();
    }

    /** ", 54," and ", âgé de 54 ans,": the index behind it, or where it began. */
    private int afterAge(Sentence sentence, int start) {
        int at = start;
        if (sentence.is(at, "aged", "âgé", "âgée", "agé")) {
            at++;
        }
        if (sentence.is(at, "de", "d'")) {
            at++;
        }
        Mention age = sentence.at(at, Mention.Type.AGE, Mention.Type.NUMBER, Mention.Type.DURATION);
        if (age == null) {
            return start;
        }
        int end = age.to();
        while (sentence.is(end, "ans", "years", "old")) {
            end++;
        }
        // "X, 68 ans et patron de Y"
        return sentence.is(end, ",") || sentence.is(end, "et", "and") && sentence.at(end + 1, Mention.Type.ROLE) != null ? end + 1 : start;
    }

    /** "X, Norbank chairman and chief executive Y, ...", "X, head of the party's bloc in parliament Y, ...": in a list the title of whoever stands behind it. */
    private static boolean isOfNext(Sentence sentence, Mention role) {
        if (sentence.language.equals("fr") || sentence.is(role.from(), "a", "an") || sentence.is(role.to(), "of", "under", "to", "for", "with", "in")) {
            return false;
        }
        // "..., Interior Minister Prince Y"
        Mention second = sentence.at(sentence.is(role.to(), "and") ? role.to() + 1 : role.to(), Mention.Type.ROLE);
        if (second != null) {
            return sentence.at(second.to(), Mention.Type.PERSON) != null;
        }
        for (int i = role.to(); i < Math.min(sentence.size(), role.to() + LONGEST_REST) && sentence.token(i).isWord(); i++) {
            Mention next = sentence.at(i, Mention.Type.PERSON);
            WordClass word = sentence.token(i).word();
            if (next != null) {
                return !sentence.is(i - 1, "of", "by", "to", "with", "under", "from", "for", "against", "and", "after", "before", "as", "than", "when", "while", "but", "until", "since", "when")
                        && word.nouns().isEmpty() && (next.to() >= sentence.size() || sentence.is(next.to(), ",", ".", "and", ";"));
            }
            boolean verb = !word.finite().isEmpty() && word.nouns().isEmpty() && !sentence.token(i).isCapitalised();
            if (verb || sentence.is(i, "and", "who", "that", "which", "whose") || sentence.isCovered(i, Mention.Type.DATE)) {
                return false;
            }
        }
        return false;
    }

    /** A role that begins at a token and is not the title of a name behind it. */
    private Mention unattached(Sentence sentence, int at) {
        Mention role = sentence.at(at, Mention.Type.ROLE);
        Mention holder = role == null ? null : sentence.at(pastRanks(sentence, role.to()), Mention.Type.PERSON);
        if (holder != null && sentence.isPossessorMark(holder.to())) {
            // "Y, President X's spokesman": what Y is to X.
            return sentence.at(holder.from(), Mention.Type.ROLE);
        }
        if (role == null || holder != null || isOfNext(sentence, role)) {
            return null;
        }
        Mention since = sentence.at(role.to(), Mention.Type.DATE);
        boolean closed = sentence.is(since == null ? role.to() : since.to(), ")");
        return sentence.is(at - 1, "(") && !closed ? null : role;
    }

    /** "His French counterpart, X", "son homologue norvégien X": the title told last, in another country. */
    private Held counterpartBefore(Sentence sentence, Mention person, int from, List<Held> held) {
        int end = sentence.is(from - 1, ",") ? from - 1 : from;
        if (end < from && words.verbGroup().match(sentence.tokens, person.to()) > 0) {
            // "Outre son entretien avec son homologue suédois, X a visité Y": the main clause.
            return null;
        }
        Mention nation = words.french() ? sentence.endingAt(end, Mention.Type.NATION) : null;
        int noun = nation == null ? end : nation.from();
        int start = words.list("counterpart").matchBefore(sentence.tokens, noun);
        if (start < 0 || last == null) {
            return null;
        }
        if (nation == null) {
            nation = sentence.endingAt(start, Mention.Type.NATION);
            start = nation == null ? start : nation.from();
        }
        boolean possessed = sentence.is(start - 1, "his", "her", "their", "son", "sa", "leur", "and", "with", "met", "meets", "meet", "by", "to");
        Mention.Role role = nation == null || !possessed ? null : roleOfOwner(sentence, start - 1, nation.entity(), held);
        return role == null || isOfOneCountry(role) ? null : new Held(person.entity(), counterpartOf(role, nation.entity()), start - 1, person.to(), COUNTERPART);
    }

    /** The same role in another body; whoever speaks for a union to foreign states has their foreign ministers for counterparts. */
    private Mention.Role counterpartOf(Mention.Role role, Entity other) {
        boolean diplomat = !role.title().equals(FOREIGN_MINISTER) && lexicon.mayBeCalled(role, FOREIGN_MINISTER) && other.type() == EntityType.COUNTRY;
        return diplomat ? new Mention.Role(FOREIGN_MINISTER, other, role.qualifiers(), role.definite(), role.region()) : role.in(other);
    }

    /** The role told last of whom a possessive stands for; of nobody certain, that told last of another body than the counterpart's own. */
    private Mention.Role roleOfOwner(Sentence sentence, int possessive, Entity other, List<Held> held) {
        Mention owner = sentence.at(possessive, Mention.Type.OWNER);
        Held own = owner == null || owner.entity().type() != EntityType.PERSON ? null : superior(owner.entity(), held);
        List<Held> all = new ArrayList<>(told);
        all.addAll(held);
        if (own != null && !own.role().organization().equals(other)) {
            // "The deputy prime minister and foreign minister X met his Danish counterpart": the one for foreign affairs.
            return all.stream().filter(h -> h.holder().equals(own.holder()) && h.role().organization().equals(own.role().organization()))
                    .map(Held::role).filter(role -> role.title().equals(FOREIGN_MINISTER)).findFirst().orElse(own.role());
        }
        for (int k = all.size() - 1; k >= 0; k--) {
            Mention.Role role = all.get(k).role();
            if (role.organization().isPresent() && !role.organization().equals(other)) {
                return role;
            }
        }
        return last.role();
    }

    /** "Her Danish counterpart, X", "sa fille X": whose words are one with the name; the index given where no such words stand there. */
    private int relatedBefore(Sentence sentence, Mention person, int described, int from) {
        boolean apart = sentence.is(described - 1, ",");
        boolean closed = person.to() >= sentence.size() || sentence.is(person.to(), ",", ".", ")", ";", "and", "et");
        int at = apart ? described - 1 : described;
        Mention nation = words.french() ? sentence.endingAt(at, Mention.Type.NATION) : null;
        at = nation == null ? at : nation.from();
        int noun = Math.max(words.list("counterpart").matchBefore(sentence.tokens, at), Math.max(words.list("kin").matchBefore(sentence.tokens, at), words.list("predecessor").matchBefore(sentence.tokens, at)));
        nation = noun < 0 || words.french() ? null : sentence.endingAt(noun, Mention.Type.NATION);
        noun = nation == null ? noun : nation.from();
        return noun > 0 && (closed || !apart) && sentence.is(noun - 1, "his", "her", "son", "sa") ? noun - 1 : from;
    }

    /**
     * "Le commandant des insurgés, X, a été tué": an apposition that opens the sentence with one title, whose body is told in words that are not
     * understood; the words are one with the name. The index given where no such words stand there.
     */
    private int openingBefore(Sentence sentence, Mention person, int from) {
        if (!sentence.is(from - 1, ",") || !sentence.is(person.to(), ",") || !sentence.is(0, ARTICLES)) {
            return from;
        }
        Mention role = sentence.at(0, Mention.Type.ROLE);
        if (role == null) {
            return from;
        }
        for (int i = role.to(); i < from - 1; i++) {
            Token token = sentence.token(i);
            boolean noun = token.isWord() && (token.isCapitalised() || !token.word().nouns().isEmpty() || token.word().finite().isEmpty());
            if (!noun || sentence.isCovered(i, Mention.Type.PERSON, Mention.Type.TITLE, Mention.Type.DATE)) {
                return from;
            }
        }
        return 0;
    }

    /** "Élu député en 1978, maire de Rome de 1983 à 1997, X fut ministre": the titles with their years that a sentence tells before the first whom it names. */
    private void openingTitles(Sentence sentence, Mention person, List<Held> held) {
        if (!words.french() || sentence.all(Mention.Type.PERSON).stream().anyMatch(p -> p.to() < person.from())) {
            return;
        }
        int comma = person.from() - 1;
        while (sentence.is(comma, ",")) {
            Mention years = sentence.endingAt(comma, Mention.Type.DATE);
            Mention role = years == null || !((Mention.Time) years.meaning()).isTenure() ? null : sentence.endingAt(years.from(), Mention.Type.ROLE);
            if (role == null || role.from() > 0 && !sentence.is(role.from() - 1, ",")) {
                return;
            }
            held.add(bodies.placed(new Held(person.entity(), (Mention.Role) role.meaning(), role.from(), years.to(), "name-then-title")));
            comma = role.from() - 1;
        }
    }

    /** "X, his counterpart at Y", "X, her opposite number at Y". */
    private Held counterpartAfter(Sentence sentence, Mention person) {
        int at = person.to();
        if (last == null || !sentence.is(at, ",") || !sentence.is(at + 1, "his", "her", "their", "son", "sa", "leur")) {
            return null;
        }
        Mention nation = sentence.at(at + 2, Mention.Type.NATION);
        int end = words.list("counterpart").match(sentence.tokens, nation == null ? at + 2 : nation.to());
        if (end < 0) {
            return null;
        }
        if (nation == null) {
            nation = sentence.at(end, Mention.Type.NATION);
        }
        Mention body = sentence.is(end, "at", "in", "from", "chez", "à", "au", "de", "du", "d'")
                ? sentence.at(sentence.is(end + 1, "the", "la", "le", "l'") ? end + 2 : end + 1, Mention.Type.ORG, Mention.Type.COUNTRY) : null;
        Mention other = body == null ? nation : body;
        Mention.Role role = other == null ? null : roleOfOwner(sentence, at + 1, other.entity(), List.of());
        return role == null || isOfOneCountry(role) ? null : new Held(person.entity(), counterpartOf(role, other.entity()), person.from(), Math.max(end, other.to()), COUNTERPART);
    }

    /** "The secretary of state met his French counterpart": France has none. */
    private boolean isOfOneCountry(Mention.Role role) {
        return words.holds("titles-of-one-country", role.title());
    }

    /** "His deputy X", "Y's deputy, X", "son adjoint, le Danois X": deputy of whoever "his" stands for, in the role that was told last of them. */
    private Held deputy(Sentence sentence, Mention person, int from, List<Held> held) {
        int end = sentence.is(from - 1, ",") ? from - 1 : from;
        int start = words.list("qualifier-deputy").matchBefore(sentence.tokens, end);
        boolean apposed = end < from && (person.to() >= sentence.size() || sentence.is(person.to(), ",", ".", ")", ";"));
        if (start < 1 || end < from && !apposed) {
            return null;
        }
        int former = words.list("qualifier-former").matchBefore(sentence.tokens, start);
        int possessive = (former < 0 ? start : former) - 1;
        Mention named = sentence.is(possessive, "'s") ? sentence.endingAt(possessive, Mention.Type.PERSON) : null;
        if (named == null && !sentence.is(possessive, "his", "her", "son", "sa")) {
            return null;
        }
        int joint = sentence.is(possessive - 1, "and", "et") ? sentence.is(possessive - 2, ",") ? possessive - 2 : possessive - 1 : -1;
        Mention joined = joint < 0 ? null : sentence.endingAt(joint, Mention.Type.PERSON);
        // "X and his deputy Y": that of X, whomever the sentence begins with.
        Mention owner = named != null ? named : joined != null ? joined : sentence.at(possessive, Mention.Type.OWNER);
        Held superior = superior(owner == null || owner.entity().type() != EntityType.PERSON ? Entity.NONE : owner.entity(), held);
        if (superior == null || superior.holder().equals(person.entity())) {
            return null;
        }
        SortedSet<String> qualifiers = new TreeSet<>(superior.role().qualifiers());
        qualifiers.remove(FORMER);
        qualifiers.add("deputy");
        if (former >= 0) {
            qualifiers.add(FORMER);
        }
        Mention.Role role = new Mention.Role(superior.role().title(), superior.role().organization(), qualifiers, true,
                superior.role().region());
        return new Held(person.entity(), role, named == null ? possessive : named.from(), person.to(), "deputy-of");
    }

    /** The role told last of somebody; of nobody certain, that told last in the sentence; null if there is none. */
    private Held superior(Entity owner, List<Held> held) {
        List<Held> all = new ArrayList<>(told);
        all.addAll(held);
        for (int k = all.size() - 1; k >= 0 && owner.isPresent(); k--) {
            if (all.get(k).holder().equals(owner)) {
                return all.get(k);
            }
        }
        return owner.isPresent() || held.isEmpty() ? null : held.get(held.size() - 1);
    }
}
