package org.claimcheck.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.knowledge.Slug;

/** The keys by which sources call things, and the ids that facts files give them. */
final class Keys {

    static final String WIKIDATA = "wikidata";

    /** The scheme of what has a name and no id. */
    static final String NAME = "name";

    private static final Pattern ITEM = Pattern.compile("[QPL][1-9][0-9]*");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    /** Addresses that stand for ids of a collection. */
    private static final Map<Pattern, String> COLLECTIONS = new LinkedHashMap<>();

    static {
        COLLECTIONS.put(Pattern.compile("https?://www\\.wikidata\\.org/(?:entity|wiki)/(Q[0-9]+)"), WIKIDATA);
        COLLECTIONS.put(Pattern.compile("https?://[a-z]*\\.?dbpedia\\.org/resource/(.+)"), "dbpedia");
        COLLECTIONS.put(Pattern.compile("https?://rdf\\.freebase\\.com/ns/(.+)"), "freebase");
        COLLECTIONS.put(Pattern.compile("https?://viaf\\.org/viaf/([0-9]+)/?"), "viaf");
    }

    private Keys() {
    }

    /** The key of an id in a collection; an address of a collection that is known stands for its id there. */
    static String key(String scheme, String id) {
        for (Map.Entry<Pattern, String> collection : COLLECTIONS.entrySet()) {
            Matcher address = collection.getKey().matcher(id);
            if (address.matches()) {
                return collection.getValue() + ":" + address.group(1);
            }
        }
        return scheme + ":" + CONTROL.matcher(id).replaceAll(" ");
    }

    /** The key of what has a name and no id: things of different types are different. */
    static String named(String name, String type) {
        return NAME + ":" + CONTROL.matcher(name).replaceAll(" ") + "|" + type;
    }

    static String wikidata(String item) {
        return WIKIDATA + ":" + item;
    }

    static boolean isItem(String text) {
        return ITEM.matcher(text).matches();
    }

    static String scheme(String key) {
        return key.substring(0, key.indexOf(':'));
    }

    static String local(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    /** The id that a key would have if nothing else had it. */
    static String id(String key) {
        return Slug.of(shown(key));
    }

    /** What a key says to somebody who knows no name for it. */
    static String shown(String key) {
        String local = local(key);
        return scheme(key).equals(NAME) ? local.substring(0, local.lastIndexOf('|')) : local;
    }
}
