package org.claimcheck.web;

import java.util.List;

/** What the pages show, ready for their templates. Texts are as they are: the templates escape them. */
final class Views {

    private Views() {
    }

    /**
     * What is around every page.
     *
     * @param tab      the id of the tab that the page belongs to
     * @param version  changes with the style sheets and scripts
     * @param token    whether callers sign in, and so can sign out
     * @param csrf     what forms give to show that they come from here
     * @param reviewer who decides where the reader does not say
     */
    record Frame(String tab, String version, boolean token, String csrf, String reviewer) {

        static final List<Tab> TABS = List.of(new Tab("check", "/", "Check"), new Tab("backlog", "/backlog", "Backlog"),
                new Tab("facts", "/facts", "Facts"), new Tab("rules", "/rules", "Rules"));
    }

    /** A tab. */
    record Tab(String id, String address, String label) {
    }

    /** What can be chosen. */
    record Choice(String value, String label) {
    }

    /**
     * Something to go to.
     *
     * @param name    what it is called
     * @param address where it is; empty for nowhere
     * @param note    what else to say of it; may be empty
     */
    record Link(String name, String address, String note) {
    }

    /**
     * The form to check an article.
     *
     * @param wrong  why the last one was not checked; empty if there was none
     * @param recent the articles that were checked before, the latest first
     */
    record CheckForm(String text, String published, String publisher, String language, String format, List<String> wrong, List<Link> recent) {

        static final List<Choice> LANGUAGES = List.of(new Choice("", "detect"), new Choice("en", "English"), new Choice("fr", "French"));
        static final List<Choice> FORMS = List.of(new Choice("auto", "detect"), new Choice("text", "plain text"), new Choice("markdown", "Markdown"),
                new Choice("html", "HTML"));
    }

    /**
     * The report on an article.
     *
     * @param address where the page is, without what is settled
     * @param shown   whether what is settled is shown
     * @param settled how much is settled and not shown
     * @param marks   the marks of the evidence, as {@code fingerprint:mark} with spaces between
     * @param report  the report as HTML
     */
    record ArticlePage(String title, String address, boolean shown, int settled, String marks, String report) {
    }

    /** What there is to decide about. */
    record BacklogPage(String count, int waiting, String address, List<Choice> states, String state, String kind, List<String> rules, String rule,
                       String article, String text, String marks, List<Item> items, Pager pager) {

        static final List<Choice> KINDS = List.of(new Choice("", "all"), new Choice("contradiction", "contradictions"),
                new Choice("tension", "tensions"), new Choice("grave", "to be decided by a person"));
    }

    /** Something to decide about. */
    record Item(String fingerprint, String kind, String label, String severity, String state, String stateWords, String location, String quote,
                String explanation, String suggestion, List<String> decisions, String article, String address, String articleAddress, String rule) {
    }

    /**
     * Where a part of a list stands.
     *
     * @param words  which part it is; empty where the list is whole
     * @param before the address of the part before; empty if there is none
     * @param after  the address of the part after; empty if there is none
     */
    record Pager(String words, String before, String after) {
    }

    /** What is known. */
    record FactsPage(String title, String query, String about, String timeline, List<Link> entities, List<Link> offices, String count,
                     List<FactItem> facts, Pager pager) {
    }

    /** A known fact. */
    record FactItem(String id, String kind, String statement, String certainty, String checked, String location, List<Link> links, List<Link> sources) {
    }

    /** The rules in force. */
    record RulesPage(String query, String count, List<Topic> topics) {
    }

    /** The rules of a topic. */
    record Topic(String name, List<RuleLine> rules) {
    }

    /** A rule in a line. */
    record RuleLine(String name, String summary, String kind, String severity) {
    }

    /** A rule. */
    record RulePage(String name, String summary, List<Link> facts, String text, String scenarios) {
    }
}
