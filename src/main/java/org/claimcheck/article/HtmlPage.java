package org.claimcheck.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.statement.Zone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads HTML pages: the text of the article and what the metadata say. Nothing is ever fetched. */
final class HtmlPage {

    private static final Pattern SNIFF = Pattern.compile("^\\s*(?:<!--.{0,500}?-->\\s*)*(?:<!doctype\\s+html|<html|<head|<body|<article|<\\?xml)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String DROPPED = "script, style, noscript, template, nav, footer, aside, form, iframe, object, svg, button,"
            + " select, input, video, audio, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=search],"
            + " [role=banner], [role=contentinfo]";

    private static final Pattern FURNITURE = Pattern.compile("(?:^|[\\s_-])(?:share|sharing|social|related|recommend(?:ed|ations?)?|comments?"
            + "|newsletter|promo|cookies?|consent|breadcrumbs?|advert(?:isement)?|ads?|sidebar|menu|navbar|toolbar|outbrain|taboola"
            + "|tags|more-?stories|read-?more|lire-?aussi|partage|popup|modal|paywall|byline|author(?:-?name|-?info)?|skip-?link)"
            + "(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);

    private static final Pattern STANDFIRST = Pattern.compile("(?:^|[\\s_-])(?:standfirst|dek|deck|subtitle|sub-?head(?:line)?|sub-?heading"
            + "|chapo|chapeau|lead|summary|kicker-?text|excerpt|article-?intro|sous-?titre)(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);

    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "main", "header", "h1", "h2", "h3", "h4", "h5",
            "h6", "li", "ul", "ol", "blockquote", "figure", "figcaption", "table", "tr", "td", "th", "pre", "dl", "dt", "dd", "hr",
            "body", "address", "center", "details", "summary", "time", "caption", "tbody", "thead");

    private static final List<String> DATE_NAMES = List.of("article:published_time", "og:published_time", "datepublished", "date",
            "pubdate", "publishdate", "publish-date", "publish_date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created",
            "dcterms.issued", "parsely-pub-date", "sailthru.date", "article.published", "cxenseparse:recs:publishtime",
            "citation_publication_date", "article:published");

    private static final Pattern DAY = Pattern.compile("^\\s*(\\d{4})[-/]?(\\d{2})[-/]?(\\d{2})(?!\\d)");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Whether a file is HTML by its name or its beginning. */
    static boolean is(String path, String text) {
        String name = path.toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return true;
        }
        return SNIFF.matcher(text.substring(0, Math.min(text.length(), 2000))).find();
    }

    private HtmlPage() {
    }

    /**
     * Reads a page; its body is made of paragraphs with an empty line between, and an offset into it is located where its
     * paragraph begins.
     *
     * @param html      the page
     * @param path      the name of the file
     * @param firstLine the line of the file on which the page begins
     */
    static Source read(String html, String path, int firstLine) {
        Document document = parse(html);
        List<JsonNode> data = structuredData(document);
        String title = firstOf(meta(document, "og:title"), text(document, "h1"), data(data, "headline"), document.title());
        String language = language(firstOf(document.select("html").attr("lang"), meta(document, "og:locale"),
                document.select("meta[http-equiv=content-language]").attr("content")));
        String publisher = firstOf(meta(document, "og:site_name"), publisher(data), meta(document, "application-name"));
        String url = firstOf(document.select("link[rel=canonical]").attr("href"), meta(document, "og:url"));
        document.select(DROPPED).remove();
        Element main = main(document);
        String published = published(document, data, main);
        Element headline = document.selectFirst("h1");
        Extraction extraction = new Extraction(html, path, firstLine);
        if (headline != null && main.selectFirst("h1") == null) {
            extraction.walk(headline);
            extraction.flush();
        }
        extraction.walk(main);
        extraction.flush();
        return new Source(title, language, published, publisher, url, extraction.body.toString(), extraction.units,
                extraction::location);
    }

    private static Element main(Document document) {
        for (String selector : List.of("[itemprop=articleBody]", "article", "main, [role=main]", "#content, .content, .article, .post")) {
            Element best = null;
            int most = 0;
            for (Element candidate : document.select(selector)) {
                int words = candidate.select("p").text().length();
                if (words > most) {
                    best = candidate;
                    most = words;
                }
            }
            if (best != null) {
                // The whole article around its body, for the standfirst and the pictures above it.
                Element around = best.closest("article");
                return around == null ? best : around;
            }
        }
        return document.body();
    }

    private static String published(Document document, List<JsonNode> data, Element main) {
        List<String> values = new ArrayList<>();
        values.add(meta(document, DATE_NAMES.get(0)));
        values.add(data(data, "datePublished"));
        Element property = main.selectFirst("[itemprop=datePublished]");
        property = property == null ? document.selectFirst("meta[itemprop=datePublished]") : property;
        if (property != null) {
            values.add(firstOf(property.attr("datetime"), property.attr("content"), property.text()));
        }
        DATE_NAMES.forEach(name -> values.add(meta(document, name)));
        Element marked = document.selectFirst("time[pubdate][datetime]");
        values.add(marked == null ? "" : marked.attr("datetime"));
        Element first = main.selectFirst("time[datetime]");
        values.add(first == null ? "" : first.attr("datetime"));
        return values.stream().map(HtmlPage::day).filter(day -> !day.isEmpty()).findFirst().orElse("");
    }

    /** The day of a date and time as the page writes it, or empty. */
    private static String day(String value) {
        Matcher day = DAY.matcher(value);
        if (!day.find()) {
            return "";
        }
        try {
            return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))).toString();
        } catch (DateTimeException noSuchDay) {
            return "";
        }
    }

    private static String language(String tag) {
        String language = tag.strip().toLowerCase(Locale.ROOT);
        return language.startsWith("en") ? "en" : language.startsWith("fr") ? "fr" : "";
    }

    private static String meta(Document document, String name) {
        for (Element meta : document.select("meta[content]")) {
            if (meta.attr("property").equalsIgnoreCase(name) || meta.attr("name").equalsIgnoreCase(name)) {
                return meta.attr("content");
            }
        }
        return "";
    }

    private static String text(Document document, String selector) {
        Element element = document.selectFirst(selector);
        return element == null ? "" : element.text();
    }

    private static String firstOf(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }

    private static List<JsonNode> structuredData(Document document) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : document.select("script[type=application/ld+json]")) {
            try {
                collect(JSON.readTree(script.data()), articles, 0);
            } catch (JacksonException broken) {
                // Many pages carry broken data; the page is read without them.
            }
        }
        return articles;
    }

    private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
        if (depth > 8) {
            return;
        }
        if (node.isObject() && node.path("@type").toString().matches(".*(?:Article|Report|BlogPosting|LiveBlog).*")) {
            articles.add(node);
        }
        if (node.isArray() || node.has("@graph")) {
            (node.isArray() ? node : node.path("@graph")).forEach(child -> collect(child, articles, depth + 1));
        }
    }

    private static String data(List<JsonNode> articles, String key) {
        return articles.stream().map(node -> node.path(key)).filter(JsonNode::isString).map(JsonNode::stringValue)
                .findFirst().orElse("");
    }

    private static String publisher(List<JsonNode> articles) {
        return articles.stream().map(node -> node.path("publisher").path("name")).filter(JsonNode::isString)
                .map(JsonNode::stringValue).findFirst().orElse("");
    }

    /** Collects the paragraphs of a page in document order. */
    private static final class Extraction {

        private final String html;
        private final String path;
        private final int firstLine;
        private final StringBuilder body = new StringBuilder();
        private final List<Unit> units = new ArrayList<>();
        private final List<SourceLocation> places = new ArrayList<>();
        private final StringBuilder paragraph = new StringBuilder();
        private SourceLocation place;
        private Optional<Zone> zone = Optional.empty();
        private boolean item;

        private Extraction(String html, String path, int firstLine) {
            this.html = html;
            this.path = path;
            this.firstLine = firstLine;
        }

        private SourceLocation location(int offset) {
            int low = 0;
            for (int high = units.size() - 1; low < high;) {
                int middle = (low + high + 1) >>> 1;
                if (units.get(middle).start() <= offset) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return places.get(low);
        }

        /** Walks a tree without recursion, since pages may nest without limit. */
        private void walk(Element root) {
            Node node = root;
            boolean down = true;
            while (node != null) {
                boolean skip = down && enter(node, root);
                if (down && !skip && node.childNodeSize() > 0) {
                    node = node.childNode(0);
                    continue;
                }
                if (!skip) {
                    leave(node);
                }
                if (node == root) {
                    return;
                }
                Node next = node.nextSibling();
                down = next != null;
                node = down ? next : node.parent();
            }
        }

        /** Takes a node in; returns whether its content is to be left out. */
        private boolean enter(Node node, Element root) {
            if (node instanceof TextNode text) {
                append(text);
                return false;
            }
            if (!(node instanceof Element element)) {
                return true;
            }
            String name = element.normalName();
            if (name.equals("br")) {
                flush();
                return true;
            }
            if (element != root && (name.equals("time") || isFurniture(element))) {
                flushIfBlock(name);
                return true;
            }
            if (BLOCKS.contains(name)) {
                flush();
                zone = zoneOf(element);
                item = name.equals("li");
            }
            return false;
        }

        private void leave(Node node) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                flush();
                Element parent = element.parent();
                zone = parent == null ? Optional.empty() : zoneOf(parent);
            }
        }

        private void flushIfBlock(String name) {
            if (BLOCKS.contains(name)) {
                flush();
            }
        }

        private static boolean isFurniture(Element element) {
            if (!BLOCKS.contains(element.normalName()) && !element.normalName().equals("span")) {
                return false;
            }
            String names = element.className() + " " + element.id();
            return !names.isBlank() && FURNITURE.matcher(names).find() && element.select("p").text().length() < 1500;
        }

        private static Optional<Zone> zoneOf(Element block) {
            if (block.normalName().equals("h1")) {
                return Optional.of(Zone.HEADLINE);
            }
            if (block.closest("figcaption, figure, caption") != null) {
                return Optional.of(Zone.CAPTION);
            }
            if (STANDFIRST.matcher(block.className()).find() && block.text().length() < 600) {
                return Optional.of(Zone.STANDFIRST);
            }
            return Optional.empty();
        }

        private void append(TextNode node) {
            String text = node.getWholeText();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean collapsible = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
                if (!collapsible) {
                    if (paragraph.length() == 0) {
                        place = locate(node, text, i);
                    }
                    paragraph.append(c);
                } else if (paragraph.length() > 0 && paragraph.charAt(paragraph.length() - 1) != ' ') {
                    paragraph.append(' ');
                }
            }
        }

        private SourceLocation locate(TextNode node, String text, int index) {
            if (!node.sourceRange().isTracked()) {
                return SourceLocation.of(path);
            }
            int line = node.sourceRange().start().lineNumber();
            int column = node.sourceRange().start().columnNumber();
            int start = node.sourceRange().startPos();
            boolean verbatim = html.startsWith(text.substring(0, index), start);
            for (int i = 0; i < index; i++) {
                column++;
                if (text.charAt(i) == '\n') {
                    line++;
                    column = 1;
                }
            }
            return verbatim ? new SourceLocation(path, line + firstLine - 1, column) : SourceLocation.of(path, line + firstLine - 1);
        }

        private void flush() {
            int length = paragraph.length();
            while (length > 0 && SentenceSplitter.isSpace(paragraph.charAt(length - 1))) {
                length--;
            }
            int from = 0;
            while (from < length && SentenceSplitter.isSpace(paragraph.charAt(from))) {
                from++;
            }
            if (from < length) {
                if (body.length() > 0) {
                    body.append("\n\n");
                }
                int start = body.length();
                body.append(paragraph, from, length);
                units.add(new Unit(start, body.length(), zone, item));
                places.add(place);
            }
            paragraph.setLength(0);
        }
    }

    /** Parses with positions; where the parser loses track of them, as in absurdly deep pages, without. */
    private static Document parse(String html) {
        try {
            return Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        } catch (NullPointerException lostTrack) {
            // jsoup 1.22.1 fails so when it cuts off elements nested beyond its limit while it tracks positions.
            return Jsoup.parse(html, "", Parser.htmlParser());
        }
    }
}
