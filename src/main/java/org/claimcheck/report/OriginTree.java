package org.claimcheck.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Source;

/**
 * Who relays whom: whoever spoke first stands at the root, and below everybody those who relay them. What goes back to one origin
 * stands under one root.
 *
 * @param name who speaks
 * @param note what of, or how; may be empty
 * @param kind {@code source}, or what it leads to: {@code here}, {@code other}, {@code record}
 * @param next who relays them, in the order of the evidence
 */
record OriginTree(String name, String note, String kind, List<OriginTree> next) {

    private static final int MOST_SOURCES = 4;

    /** The origins of a claim and of the evidence of its finding. */
    static List<OriginTree> of(Report report, Report.JudgedPassage claim, List<Report.EvidenceItem> evidence) {
        ArticleInfo article = report.document().article();
        Branch forest = new Branch("", "", "");
        path(forest, claim.claim().basis()).add(article.title().isEmpty() ? article.file() : article.title(),
                claim.claim().basis().attribution().isEmpty() ? "this article, in its own words" : "this article", "here");
        for (Report.EvidenceItem item : evidence) {
            if (item.statement().basis() instanceof Known known) {
                record(forest, item, known);
            } else {
                Claimed claimed = (Claimed) item.statement().basis();
                boolean same = claimed.article().equals(article.id());
                path(forest, claimed).add(same && !article.title().isEmpty() ? article.title() : claimed.article(),
                        same ? "this article, elsewhere" : "another article, " + item.location(), same ? "here" : "other");
            }
        }
        return forest.next();
    }

    /** Follows who relays whom up to the article; those who relay themselves stand once. */
    private static Branch path(Branch forest, Claimed claimed) {
        List<String> chain = new ArrayList<>(claimed.attribution());
        Collections.reverse(chain);
        chain.addAll(claimed.origin());
        Branch branch = forest;
        String before = "";
        for (String name : chain) {
            if (!name.equalsIgnoreCase(before)) {
                branch = branch.add(name, "", "source");
            }
            before = name;
        }
        return branch;
    }

    private static void record(Branch forest, Report.EvidenceItem item, Known known) {
        String note = "our record, checked " + known.checked();
        List<Source> sources = known.sources();
        for (Source source : sources.subList(0, Math.min(sources.size(), MOST_SOURCES))) {
            String told = source.title().isEmpty() ? source.date() : "“" + source.title() + "”" + (source.date().isEmpty() ? "" : ", " + source.date());
            Branch root = known.saidBy().isEmpty() ? forest : forest.add(known.saidBy(), "", "source");
            root.add(source.publisher(), told, "source").add(item.id(), note, "record");
        }
        if (sources.size() > MOST_SOURCES) {
            forest.add("and " + (sources.size() - MOST_SOURCES) + " more", "", "source").add(item.id(), note, "record");
        }
    }

    /** A tree that grows. Names that differ only in case are one, as rules on origins have it. */
    private static final class Branch {

        private final String name;
        private final String note;
        private final String kind;
        private final Map<String, Branch> next = new LinkedHashMap<>();

        private Branch(String name, String note, String kind) {
            this.name = name;
            this.note = note;
            this.kind = kind;
        }

        private Branch add(String child, String about, String what) {
            return next.computeIfAbsent(what + "\n" + child.toLowerCase(Locale.ROOT) + "\n" + about, key -> new Branch(child, about, what));
        }

        private List<OriginTree> next() {
            return next.values().stream().map(branch -> new OriginTree(branch.name, branch.note, branch.kind, branch.next())).toList();
        }
    }
}
