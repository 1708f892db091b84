package org.claimcheck.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads HTML pages: the text of the article and what the metadata say. Nothing is ever fetched. */
final class HtmlPage {

    private static final Pattern SNIFF = Pattern.compile("^\\s*(?:<!--.{0,500}?-->\\s*)*(?:<!doctype\\s+html|<html|<head|<body|<article|<\\?xml)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String DROPPED = "script, style, noscript, template, nav, footer, aside, form, iframe, object, svg, button,"
            + " select, input, video, audio, dialog, [hidden], [role=navigation], [role=complementary], [role=search], [role=dialog],"
            + " [role=alertdialog], [role=banner], [role=contentinfo], [role=menu], [role=toolbar], amp-sidebar, amp-consent, amp-ad";

    private static final Pattern INVISIBLE = Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    /** Classes and ids of what only programs read, or what is no part of the article. */
    private static final Pattern FURNITURE = Pattern.compile("(?:^|[\\s_-])(?:share|sharing|sharedaddy|social|related(?:-?(?:posts?|articles?|content|news"
            + "|stories|links|topics))?|relatedposts|recommend(?:ed|ations?)?|comments?|commentaires?|newsletter|promo|cookies?|consent|gdpr|breadcrumbs?"
            + "|advert(?:isement)?|ads?|sidebar|menu|navbar|toolbar|outbrain|taboola|tags?|more-?stories|read-?(?:more|also|next)|also-?read"
            + "|a-?lire(?:-?aussi)?|lire-?aussi|partage|popup|modal|paywall|premium|byline|author(?:-?(?:name|info|bio|box))?|auteur|skip-?links?"
            + "|pagination|widget|catcher|inread|teasers?|most-?(?:read|popular)|trending|top-?stories|twitter-tweet|instagram-media|fb-post"
            + "|tiktok-embed|visually-?hidden|sr-?only|screen-?reader(?:-text)?)(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);

    private static final Pattern CREDIT = Pattern.compile("(?:^|[\\s_-])(?:credits?|copyright|photographer|source|agency|auteur|author)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CAPTION = Pattern.compile("(?:^|[\\s_-])(?:caption(?:-text)?|legend|l[ée]gende|cutline)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STANDFIRST = Pattern.compile("(?:^|[\\s_-])(?:standfirst|dek|deck|subtitle|sub-?head(?:line)?|sub-?heading"
            + "|chapo|chapeau|lead|summary|synopsis|strapline|kicker-?text|excerpt|(?:article|post|story)-{0,2}_{0,2}(?:intro|desc|description)"
            + "|sous-?titre)(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);

    /** Classes and ids of the name of the site. */
    private static final Pattern LOGO = Pattern.compile("(?:^|[\\s_-])(?:logo|brand|masthead|site-?(?:title|name))(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);

    private static final Pattern UPDATED = Pattern.compile("updat|modif|maj|mise-?a-?jour", Pattern.CASE_INSENSITIVE);

    /** A running text has at least so many characters. */
    private static final int SHORTEST_TEXT = 200;

    /** A paragraph counts for the blocks around it if it is as long as this, in characters. */
    private static final int SHORTEST_PARAGRAPH = 25;

    /** So many blocks around a paragraph share in it. */
    private static final int SHARING = 6;

    /** A block of which more than this share is linked leads away. */
    private static final double LINKED = 0.9;

    /** What is longer than this is no furniture whatever its class says, in characters. */
    private static final int LONGEST_FURNITURE = 2500;

    /** A cell of a table of values holds no more, in characters. */
    private static final int LONGEST_CELL = 80;

    /** A block of links is looked at up to this length, in characters. */
    private static final int LONGEST_LINKS = 300;

    private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "main", "header", "h1", "h2", "h3", "h4", "h5",
            "h6", "li", "ul", "ol", "blockquote", "figure", "figcaption", "table", "tr", "td", "th", "pre", "dl", "dt", "dd", "hr",
            "body", "address", "center", "details", "summary", "time", "caption", "tbody", "thead");

    private static final List<String> DATE_NAMES = List.of("article:published_time", "og:published_time", "datepublished", "date",
            "pubdate", "publishdate", "publish-date", "publish_date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created",
            "dcterms.issued", "parsely-pub-date", "sailthru.date", "article.published", "cxenseparse:recs:publishtime",
            "citation_publication_date", "article:published");

    private static final Pattern DAY = Pattern.compile("^\\s*(\\d{4})[-/]?(\\d{2})[-/]?(\\d{2})(?!\\d)");

    /** Pages break lines within texts and put remarks around their data. */
    private static final class Data {

        private static final JsonMapper JSON = JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();
    }

    private static final Pattern WRAPPING = Pattern.compile("^\\s*(?:(?://|/\\*)?\\s*<!\\[CDATA\\[(?:\\s*\\*/)?|<!--)|(?:(?://|/\\*)?\\s*\\]\\]>(?:\\s*\\*/)?|-->)\\s*$");

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
        String publisher = firstOf(meta(document, "og:site_name"), publisher(data), meta(document, "application-name"));
        String stated = firstOf(meta(document, "og:title"), data(data, "headline"), meta(document, "twitter:title"), document.title());
        String language = language(firstOf(document.select("html").attr("lang"), meta(document, "og:locale"),
                document.select("meta[http-equiv=content-language]").attr("content")));
        String url = firstOf(document.select("link[rel=canonical]").attr("href"), meta(document, "og:url"));
        Element headline = headline(document, stated, publisher);
        document.select(DROPPED).stream().filter(e -> e != headline && (headline == null || !headline.hasParent() || !isAround(e, headline)))
                .forEach(Element::remove);
        document.select("[style]").stream().filter(e -> INVISIBLE.matcher(e.attr("style")).find()).forEach(Element::remove);
        Measures measures = new Measures(document.body());
        Element text = whole(text(document, measures), headline, measures);
        Element main = around(text, headline, measures);
        removeAfter(text, main);
        String published = published(document, data, main);
        Extraction extraction = new Extraction(html, path, firstLine, headline, measures);
        if (headline != null && headline != main && !isAround(main, headline)) {
            extraction.walk(headline);
            extraction.flush();
        }
        extraction.walk(main);
        extraction.flush();
        return new Source(title(stated, headline, publisher), language, published, publisher, url, extraction.body.toString(),
                extraction.units, extraction::location);
    }

    private static boolean isAround(Element outer, Element inner) {
        for (Element parent = inner.parent(); parent != null; parent = parent.parent()) {
            if (parent == outer) {
                return true;
            }
        }
        return false;
    }

    /** The heading that says what the metadata say, or the first one that is not the name of the site. */
    private static Element headline(Document document, String stated, String publisher) {
        Element best = null;
        double most = -1;
        for (Element heading : document.select("h1")) {
            String text = heading.text();
            boolean site = text.isBlank() || text.equalsIgnoreCase(publisher) || LOGO.matcher(names(heading)).find();
            double share = PageLayout.share(text, PageLayout.stems(stated));
            if (!site && share > most) {
                best = heading;
                most = share;
            }
        }
        return best;
    }

    /** The title without the name of the site. */
    private static String title(String stated, Element headline, String publisher) {
        String heading = headline == null ? "" : headline.text();
        if (stated.isEmpty() || (!heading.isEmpty() && stated.startsWith(heading))) {
            return heading;
        }
        String bare = publisher.isEmpty() ? stated : stated.replaceFirst("[ \\u00A0]+[|·•–—-][ \\u00A0]+" + Pattern.quote(publisher) + "$", "");
        return heading.isEmpty() || PageLayout.share(heading, PageLayout.stems(bare)) < 0.5 ? bare : heading;
    }

    /** The classes and other names of an element. */
    private static String names(Element element) {
        return element.className() + " " + element.id() + " " + element.attr("data-component") + " " + element.attr("data-testid");
    }

    /** How much text stands in each element, and how much of it is linked. */
    private static final class Measures {

        private final Map<Element, int[]> lengths = new IdentityHashMap<>();

        private Measures(Element root) {
            Map<Element, Boolean> linked = new IdentityHashMap<>();
            NodeTraversor.traverse(new NodeVisitor() {

                @Override
                public void head(Node node, int depth) {
                    if (node instanceof Element element) {
                        lengths.put(element, new int[2]);
                        linked.put(element, element.normalName().equals("a") || linked.getOrDefault(element.parent(), false));
                    } else if (node instanceof TextNode text && text.parent() != null && !text.isBlank()) {
                        Element parent = text.parent();
                        int length = text.text().strip().length();
                        lengths.get(parent)[0] += length;
                        lengths.get(parent)[1] += linked.get(parent) ? length : 0;
                    }
                }

                @Override
                public void tail(Node node, int depth) {
                    if (node instanceof Element element && element != root) {
                        int[] own = lengths.get(element);
                        int[] parent = lengths.get(element.parent());
                        parent[0] += own[0];
                        parent[1] += own[1];
                    }
                }
            }, root);
        }

        private int text(Element element) {
            return lengths.getOrDefault(element, new int[2])[0];
        }

        private double linked(Element element) {
            int[] length = lengths.getOrDefault(element, new int[2]);
            return length[0] == 0 ? 0 : (double) length[1] / length[0];
        }
    }

    /** The element with most of the running text: paragraphs count for the blocks around them, links against them. */
    private static Element text(Document document, Measures measures) {
        Element marked = null;
        for (Element body : document.select("[itemprop=articleBody]")) {
            if (measures.text(body) >= SHORTEST_TEXT && (marked == null || measures.text(body) > measures.text(marked))) {
                marked = body;
            }
        }
        if (marked != null) {
            return marked;
        }
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Element paragraph : document.body().select("p, div, td, section, article, blockquote, pre, font")) {
            int own = ownText(paragraph);
            int length = paragraph.normalName().equals("p") ? measures.text(paragraph) : own;
            if (length < SHORTEST_PARAGRAPH || isAside(paragraph)) {
                continue;
            }
            double worth = (1 + Math.min(3, length / 100.0)) * (1 - measures.linked(paragraph));
            if (!paragraph.normalName().equals("p")) {
                scores.merge(paragraph, worth * (own / 150.0), Double::sum);
            }
            Element parent = paragraph.parent();
            for (int i = 1; parent != null && i <= SHARING; i++) {
                scores.merge(parent, worth / i, Double::sum);
                parent = parent.parent();
            }
        }
        Element best = document.body();
        double most = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            double score = entry.getValue() * (1 - measures.linked(entry.getKey()));
            if (score > most && entry.getKey() != document) {
                best = entry.getKey();
                most = score;
            }
        }
        return best;
    }

    /** The length of the words that stand in an element itself or in inline elements that have no block within. */
    private static int ownText(Element element) {
        int length = 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                length += text.text().strip().length();
            }
        }
        return length;
    }

    private static boolean isAside(Element element) {
        Element at = element;
        for (int i = 0; at != null && i < SHARING; i++) {
            if (FURNITURE.matcher(names(at)).find() || at.normalName().equals("li")) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    /** The running text with its other parts: blocks of the same kind beside it, and the article that it stands in. */
    private static Element whole(Element text, Element headline, Measures measures) {
        Element whole = text;
        for (Element at = text; at.parent() != null && !at.normalName().equals("body"); at = at.parent()) {
            Element part = at;
            boolean parted = at.siblingElements().stream().anyMatch(other -> other.normalName().equals(part.normalName())
                    && names(other).equals(names(part)) && measures.text(other) >= SHORTEST_TEXT / 2 && measures.linked(other) < 0.5);
            if (parted && !at.normalName().equals("td")) {
                whole = at.parent();
            }
        }
        Element article = whole.closest("article");
        return article == null || measures.text(article) > most(whole, measures) ? whole : article;
    }

    /** The most text that an element around the running text may hold. */
    private static int most(Element text, Measures measures) {
        return Math.max(measures.text(text) * 2, measures.text(text) + 600);
    }

    /**
     * What is read around the running text: the least that holds the headline too, if it does not hold much else; where the page
     * has no headline, the blocks up to one with a heading.
     */
    private static Element around(Element text, Element headline, Measures measures) {
        int most = most(text, measures);
        for (Element at = text; at != null && measures.text(at) <= most; at = at.parent()) {
            if (headline == null ? at.selectFirst("h1, h2, h3") != null : at == headline || isAround(at, headline)) {
                return at;
            }
        }
        return text;
    }

    /** Removes what follows the running text within the blocks around it. */
    private static void removeAfter(Element text, Element main) {
        for (Element at = text; at != main && at != null; at = at.parent()) {
            for (Node next = at.nextSibling(); next != null; next = at.nextSibling()) {
                next.remove();
            }
        }
    }

    private static String published(Document document, List<JsonNode> data, Element main) {
        List<String> values = new ArrayList<>();
        values.add(meta(document, DATE_NAMES.get(0)));
        values.add(data(data, "datePublished"));
        Element property = main.selectFirst("[itemprop=datePublished]");
        if (property == null) {
            Elements all = document.select("[itemprop=datePublished]");
            property = all.size() == 1 || !all.select("meta").isEmpty() ? all.first() : null;
        }
        if (property != null) {
            values.add(firstOf(property.attr("datetime"), property.attr("content"), property.text()));
        }
        DATE_NAMES.forEach(name -> values.add(meta(document, name)));
        Element marked = document.selectFirst("time[pubdate][datetime]");
        values.add(marked == null ? "" : marked.attr("datetime"));
        Elements times = main.select("time[datetime]");
        times.stream().filter(time -> !UPDATED.matcher(names(time) + " " + time.attr("itemprop")).find())
                .forEach(time -> values.add(time.attr("datetime")));
        times.forEach(time -> values.add(time.attr("datetime")));
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
                collect(Data.JSON.readTree(WRAPPING.matcher(script.data()).replaceAll("")), articles, 0);
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
        if (node.isArray()) {
            node.forEach(child -> collect(child, articles, depth + 1));
        }
        for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
            if (node.path(key).isContainer()) {
                collect(node.path(key), articles, depth + 1);
            }
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
        private final Element headline;
        private final Measures measures;
        private final StringBuilder body = new StringBuilder();
        private final List<Unit> units = new ArrayList<>();
        private final List<SourceLocation> places = new ArrayList<>();
        private final Map<Element, Boolean> rows = new IdentityHashMap<>();
        private final StringBuilder paragraph = new StringBuilder();
        private SourceLocation place;
        private Optional<Zone> zone = Optional.empty();
        private boolean item;

        private Extraction(String html, String path, int firstLine, Element headline, Measures measures) {
            this.headline = headline;
            this.measures = measures;
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
            if (element != root && (name.equals("time") || isFurniture(element) || isHidden(element) || isCredit(element))) {
                flushIfBlock(name);
                return true;
            }
            if (isCell(element)) {
                if (paragraph.length() > 0) {
                    paragraph.append(" | ");
                }
            } else if (BLOCKS.contains(name)) {
                flush();
                zone = zoneOf(element);
                item = name.equals("li");
            }
            return false;
        }

        /** Whether an element is a cell of a table of values, whose rows are read as lines, and not of one that lays out a page. */
        private boolean isCell(Element element) {
            return (element.normalName().equals("td") || element.normalName().equals("th")) && element.parent() != null
                    && rows.computeIfAbsent(element.parent(), row -> row.children().stream().allMatch(cell -> measures.text(cell) <= LONGEST_CELL
                            && cell.children().stream().noneMatch(child -> BLOCKS.contains(child.normalName()) || child.normalName().equals("br"))));
        }

        /** What is hidden from those who hear a page is shown to its readers only in captions. */
        private static boolean isHidden(Element element) {
            return element.attr("aria-hidden").equals("true") && element.closest("figcaption") == null;
        }

        /** Whether an element is the credit of a picture, or words about the picture that are not its caption. */
        private static boolean isCredit(Element element) {
            Element figure = element.closest("figure");
            if (figure == null || element == figure) {
                return false;
            }
            boolean captioned = element.closest("figcaption") != null;
            return captioned ? !element.normalName().equals("figcaption") && CREDIT.matcher(names(element)).find()
                    : figure.selectFirst("figcaption") != null && element.selectFirst("figcaption") == null;
        }

        private void leave(Node node) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName()) && !isCell(element)) {
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

        private boolean isFurniture(Element element) {
            if (element == headline || (headline != null && isAround(element, headline))) {
                return false;
            }
            String name = element.normalName();
            if (!BLOCKS.contains(name) && !name.equals("span")) {
                return false;
            }
            String names = names(element);
            if (!names.isBlank() && FURNITURE.matcher(names).find() && measures.text(element) < LONGEST_FURNITURE) {
                return true;
            }
            return BLOCKS.contains(name) && leadsAway(element);
        }

        /** Whether a block is nothing but links to other pages, perhaps after words that say so. */
        private boolean leadsAway(Element element) {
            if (measures.text(element) > LONGEST_LINKS || measures.linked(element) == 0 || element.selectFirst("h1, figure, figcaption") != null) {
                return false;
            }
            if (measures.linked(element) > LINKED) {
                return !PageLayout.endsSentence(element.text());
            }
            StringBuilder unlinked = new StringBuilder();
            element.nodeStream(TextNode.class).filter(text -> text.parent().closest("a") == null)
                    .forEach(text -> unlinked.append(text.text()).append(' '));
            return Furniture.is(unlinked.toString().strip());
        }

        private Optional<Zone> zoneOf(Element block) {
            if (block == headline) {
                return Optional.of(Zone.HEADLINE);
            }
            if (block.closest("figcaption, figure, caption") != null || CAPTION.matcher(block.className()).find()) {
                return Optional.of(Zone.CAPTION);
            }
            if ((STANDFIRST.matcher(names(block)).find() || block.attr("itemprop").equals("description")) && measures.text(block) < 600) {
                return Optional.of(Zone.STANDFIRST);
            }
            return Optional.empty();
        }

        private void append(TextNode node) {
            String text = node.getWholeText();
            if (isApart(text)) {
                paragraph.append(' ');
            }
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

        /** Whether a text begins a sentence right behind another one, as in captions and credits that only their style parts. */
        private boolean isApart(String text) {
            return paragraph.length() > 1 && !text.isEmpty() && Character.isUpperCase(text.charAt(0))
                    && ".!?”»)".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0
                    && Character.isLowerCase(paragraph.charAt(paragraph.length() - 2));
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
