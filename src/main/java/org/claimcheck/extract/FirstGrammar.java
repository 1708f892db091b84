package org.claimcheck.extract;

import java.util.Comparator;
import java.util.List;
import org.claimcheck.statement.First;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/** Finds what is said to be the first of its kind since some time: "England's first final since 1966". */
final class FirstGrammar {

    private static final String FINAL = "final";
    /** Words from "first" to "since" at most. */
    private static final int REACH = 16;
    /** Words from "since" to the date, a name of what then was included. */
    private static final int DATE = 8;
    /** Words before "first" that may tell whose first it is. */
    private static final int OWNER = 6;
    /** Days before the publication within which what is told without a date happened. */
    private static final int NEWS = 14;

    private final Sentence sentence;
    private final Words words;
    private final Anchor anchor;
    private final boolean narrative;

    /**
     * The grammar of a sentence.
     *
     * @param narrative whether the sentence goes on telling of a time long before the publication
     */
    FirstGrammar(Sentence sentence, Lexicon lexicon, Anchor anchor, boolean narrative) {
        this.sentence = sentence;
        this.words = lexicon.words();
        this.anchor = anchor;
        this.narrative = narrative;
    }

    /** Tells the claims of the sentence since when they are the first; adds one of a final where there is none. */
    void read(List<Draft> drafts) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.is(i, "first", "premier", "première") || sentence.isQuoted(i)) {
                continue;
            }
            int since = since(i);
            Mention date = since < 0 ? null : date(since);
            if (date != null) {
                read(i, since, date, drafts);
            }
        }
    }

    /** "The bank raised its rates on Thursday. It was its first rise since 2011.": tells the one event of the sentence before since when it is the first. */
    void pointBack(Sentence before, List<Draft> drafts) {
        int opening = words.list("points-back").match(sentence.tokens, 0);
        int first = opening > 0 && sentence.is(opening, "sa", "son", "leur", "la", "le", "its", "his", "her", "their", "the") ? opening + 1 : -1;
        int since = first > 0 && sentence.is(first, "first", "premier", "première") ? since(first) : -1;
        Mention date = since < 0 ? null : date(since);
        List<Draft> told = drafts.stream().filter(d -> d.kind.equals("event") && d.sentence == before).toList();
        boolean closes = date != null && (sentence.is(date.to(), ".", ",") || date.to() == sentence.size());
        if (!closes || told.size() != 1 || !told.get(0).subject.isCatalogued() || told.get(0).negated || told.get(0).period.isUnknown()) {
            return;
        }
        boolean timed = sentence.is(first + 1, "time", "fois");
        boolean again = words.list(told.get(0).predicate + ".again").match(sentence.tokens, first + 1) == since;
        if (timed && since == first + 2 || again) {
            told.get(0).details.add(new First(Period.within(began(date))));
        }
    }

    private void read(int first, int since, Mention date, List<Draft> drafts) {
        Draft draft = drafts.stream().filter(d -> d.kind.equals("event") && d.sentence == sentence && d.subject.isCatalogued() && !d.negated
                && d.from <= since && d.to > first && d.to <= date.to() && d.from >= first - 1).min(Comparator.comparingInt(d -> d.from)).orElse(null);
        boolean appended = since == first + 1 && sentence.is(first - 1, "a", "une");
        boolean predicate = sentence.is(first - 2, "was", "is", "were", "est", "était", "fut", "sera") && sentence.is(first - 1, "its", "his", "her", "their", "the", "sa", "son", "leur", "la", "le");
        boolean timed = since == first + 2 && sentence.is(first + 1, "time", "fois");
        if (draft == null && (appended || timed || predicate && since <= first + 2)) {
            // "X raised its rates, a first since 2008", "X's increase was its first since 2008", "for the first time since 2008": what was told right before.
            draft = drafts.stream().filter(d -> d.kind.equals("event") && d.sentence == sentence && d.subject.isCatalogued() && !d.negated
                            && (d.to <= first || !appended && d.core < first - 1)).max(Comparator.comparingInt(d -> d.to)).orElse(null);
        }
        if (draft == null) {
            draft = played(first, since);
            if (draft == null) {
                return;
            }
            drafts.add(draft);
        }
        Period when = when(date);
        if (!when.isUnknown()) {
            draft.period = when;
            draft.to = Math.max(draft.to, date.to());
            draft.details.add(new First(Period.within(began(date))));
        }
    }

    private int since(int first) {
        for (int i = first + 1; i < Math.min(sentence.size(), first + REACH) && !sentence.endsClause(i); i++) {
            if (sentence.is(i, "since", "depuis")) {
                return i;
            }
        }
        return -1;
    }

    private Mention date(int since) {
        for (int i = since; i < Math.min(sentence.size(), since + DATE) && !sentence.is(i, ","); i++) {
            Mention date = sentence.at(i, Mention.Type.DATE);
            if (date != null) {
                return ((Mention.Time) date.meaning()).edtf().isUnknown() ? null : date;
            }
        }
        return null;
    }

    private static Edtf began(Mention date) {
        Edtf edtf = ((Mention.Time) date.meaning()).edtf();
        return edtf.isInterval() && edtf.toString().endsWith("..") ? edtf.from() : edtf;
    }

    /** A final that somebody is said to have reached; that of women or the young is another's. */
    private Draft played(int first, int since) {
        int noun = -1;
        for (int i = first + 1; i < since; i++) {
            noun = words.list(FINAL + ".noun").match(sentence.tokens, i) > 0 && !sentence.followsHyphen(i) ? i : noun;
        }
        Mention team = null;
        for (int i = Math.max(0, first - OWNER); i < first; i++) {
            // "Les Anglais disputaient leur première finale": the team of their country.
            Mention people = sentence.is(i - 1, "les", "the") ? sentence.at(i, Mention.Type.NATION) : null;
            Mention party = people == null ? sentence.at(i, Mention.Type.COUNTRY, Mention.Type.ORG) : people;
            team = party == null ? team : party;
        }
        if (words.list("other-contests").occursIn(sentence.tokens.subList(Math.max(0, first - OWNER), since))) {
            return null;
        }
        if (noun < 0 || team == null || !team.entity().isCatalogued()) {
            return null;
        }
        Draft draft = new Draft("event", FINAL, "first");
        draft.subject = team.entity();
        draft.participant(team.entity(), "");
        draft.sentence = sentence;
        draft.from = team.from();
        draft.to = noun + 1;
        return draft;
    }

    /** When what is the first happened: the other date of the sentence, else shortly before the publication. */
    private Period when(Mention since) {
        List<Mention> others = sentence.all(Mention.Type.DATE).stream().filter(d -> !d.equals(since) && !isApart(since, d)).toList();
        if (narrative || !anchor.isKnown() || others.size() > 1) {
            return Period.UNKNOWN;
        }
        if (others.size() == 1) {
            Edtf edtf = ((Mention.Time) others.get(0).meaning()).edtf();
            return edtf.isUnknown() || edtf.toString().contains("..") ? Period.UNKNOWN : Period.within(edtf);
        }
        return Period.within(anchor.date().minusDays(NEWS), anchor.latest());
    }

    /** "For the first time since 2008; last week it did so again", "since 2008, and did so again in May", "since 2008, officials said on Monday": a date of the clause behind. */
    private boolean isApart(Mention since, Mention date) {
        for (int i = since.to(); i < date.from(); i++) {
            if (sentence.is(i, ";", "(") || words.list("say").match(sentence.tokens, i) > 0 || sentence.is(i, ",") && sentence.is(i + 1, "and", "but", "et", "mais", "puis")) {
                return true;
            }
        }
        return false;
    }
}
