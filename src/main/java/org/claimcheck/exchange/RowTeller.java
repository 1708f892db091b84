package org.claimcheck.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.knowledge.Slug;

/** Tells what a row says by a mapping. */
final class RowTeller {

    private final Mapping mapping;
    private final String name;
    private final Sink sink;

    /**
     * A teller.
     *
     * @param name the name of the import, of which ids are made where a row has none
     */
    RowTeller(Mapping mapping, String name, Sink sink) {
        this.mapping = mapping;
        this.name = name;
        this.sink = sink;
    }

    /** Thrown where a row does not say what it should. */
    private static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient SourceLocation at;
        private final String reason;
        private final String fix;

        Unusable(SourceLocation at, String reason, String detail, String fix) {
            super(detail, null, false, false);
            this.at = at;
            this.reason = reason;
            this.fix = fix;
        }
    }

    void tell(Row row) {
        for (Map.Entry<String, java.util.Set<String>> wanted : mapping.where().entrySet()) {
            if (!wanted.getValue().contains(row.get(wanted.getKey()))) {
                sink.count("rows left out by 'where'");
                return;
            }
        }
        String written = row.get(mapping.id());
        String id = written.isEmpty() ? name + "-" + row.line() : Slug.of(written);
        if (row.cells().size() > row.columns().size() && row.cells().subList(row.columns().size(), row.cells().size()).stream().anyMatch(cell -> !cell.isBlank())) {
            sink.skip(SourceLocation.of(row.path(), row.line()), id, "more cells than columns", "the row has " + row.cells().size() + " cells, but the table "
                    + row.columns().size() + " columns", "put text that holds the separator in quotes", row.text());
            return;
        }
        List<Mapping.Meaning> meanings = mapping.says().get(row.get(mapping.property()));
        if (meanings == null) {
            sink.skip(row.at(mapping.property()), id, "a property without a meaning", "the mapping does not say what '" + WrittenDate.shown(row.get(mapping.property()))
                    + "' means", "add it under 'says'", row.text());
            return;
        }
        for (int i = 0; i < meanings.size(); i++) {
            String own = i == 0 ? id : id + "-" + (i + 1);
            try {
                tell(row, own, meanings.get(i));
            } catch (Unusable e) {
                sink.skip(e.at, own, e.reason, e.getMessage(), e.fix, row.text());
            }
        }
    }

    private void tell(Row row, String id, Mapping.Meaning meaning) throws Unusable {
        Map<String, String> times = new LinkedHashMap<>();
        for (Map.Entry<String, Mapping.When> time : meaning.times().entrySet()) {
            String edtf = time(row, time.getKey(), time.getValue());
            if (!edtf.isEmpty()) {
                times.put(time.getKey(), edtf);
            }
        }
        if (meaning.times().containsKey("on") && times.isEmpty()) {
            // A table has a column for what not every row tells: nothing is wrong with the row, which may say other things.
            sink.count("rows that tell no date of a " + meaning.type());
            return;
        }
        String wrong = Times.check(times);
        if (!wrong.isEmpty()) {
            throw new Unusable(row.at(meaning.times().get("to").column()), Times.BACKWARDS, wrong, "correct the dates");
        }
        boolean birth = meaning.kind() == Told.Kind.EVENT && meaning.type().equals("birth");
        Map<String, String> keys = new LinkedHashMap<>();
        List<Told> told = new ArrayList<>();
        for (Map.Entry<String, Mapping.Party> party : meaning.parties().entrySet()) {
            Told.Being being = being(row, party.getValue(), birth && party.getKey().equals("subject") ? times.getOrDefault("on", "") : "");
            if (being != null) {
                keys.put(party.getKey(), being.key());
                told.add(being);
            } else if (List.of("holder", "subject").contains(party.getKey()) || meaning.kind() == Told.Kind.RELATION && party.getKey().equals("object")) {
                throw new Unusable(row.at(column(party.getValue())), "no " + party.getKey(), "nobody is named as the " + party.getKey(),
                        "fill the column '" + column(party.getValue()) + "'");
            }
        }
        String type = meaning.type();
        String of = keys.remove("of");
        if (meaning.kind() == Told.Kind.ROLE) {
            Told.Post post = post(row, meaning, of == null ? "" : of, told);
            told.add(post);
            type = post.key();
        }
        List<String> before = removed(keys, "replaces");
        List<String> after = removed(keys, "replaced-by");
        Map<String, String> more = new LinkedHashMap<>(meaning.more());
        String note = value(row, meaning.note());
        if (!note.isEmpty()) {
            more.put("note", note);
        }
        if (meaning.parties().containsKey("replaces") && meaning.parties().containsKey("replaced-by")) {
            more.put(Told.ORDER, "told");
        }
        told.forEach(sink::tell);
        sink.tell(new Told.Fact(id, meaning.kind(), type, keys, times, before, after, more, meaning.qualifiers(), sources(row), row.path(), row.line()));
    }

    private static List<String> removed(Map<String, String> keys, String part) {
        String key = keys.remove(part);
        return key == null ? List.of() : List.of(key);
    }

    private Told.Post post(Row row, Mapping.Meaning meaning, String of, List<Told> told) throws Unusable {
        String title = value(row, meaning.title());
        if (title.isEmpty()) {
            throw new Unusable(row.at(meaning.title().column()), "no office", "no office is named", "fill the column '" + meaning.title().column() + "'");
        }
        String body = told.stream().filter(Told.Being.class::isInstance).map(Told.Being.class::cast).filter(being -> being.key().equals(of))
                .flatMap(being -> being.names().values().stream()).findFirst().orElse("");
        return new Told.Post(Keys.key("office", of + "/" + title), of, title, Map.of(Told.ANY, body.isEmpty() ? title : title + ", " + body), Map.of(), meaning.one(), Map.of());
    }

    private List<Told.Origin> sources(Row row) {
        if (mapping.source().values().stream().noneMatch(cell -> !cell.column().isEmpty())) {
            return List.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        mapping.source().forEach((key, cell) -> texts.put(key, value(row, cell)));
        String publisher = texts.getOrDefault("publisher", "");
        return publisher.isEmpty() ? List.of() : List.of(new Told.Origin(publisher, "", texts.getOrDefault("title", ""), texts.getOrDefault("url", ""),
                texts.getOrDefault("date", "")));
    }

    private static String value(Row row, Mapping.Cell cell) {
        return cell.column().isEmpty() ? cell.value() : row.get(cell.column());
    }

    private static String column(Mapping.Party party) {
        return !party.id().isEmpty() ? party.id() : party.names().values().stream().map(Mapping.Cell::column).findFirst().orElse("");
    }

    /** Null if the row names nobody there. */
    private Told.Being being(Row row, Mapping.Party party, String born) {
        Map<String, String> names = new LinkedHashMap<>();
        party.names().forEach((language, cell) -> {
            String value = value(row, cell);
            if (!value.isEmpty()) {
                names.put(language, value);
            }
        });
        String id = row.get(party.id());
        if (id.isEmpty() && names.isEmpty()) {
            return null;
        }
        String key = !id.isEmpty() ? Keys.key(party.scheme().isEmpty() ? name : party.scheme(), id)
                : Keys.named(names.values().iterator().next(), party.type());
        Map<String, List<String>> also = new LinkedHashMap<>();
        List<String> others = party.also().stream().map(row::get).filter(text -> !text.isEmpty()).toList();
        if (!others.isEmpty()) {
            also.put(Told.ANY, others);
        }
        String gender = row.get(party.gender()).toLowerCase(java.util.Locale.ROOT);
        Map<String, String> ids = id.isEmpty() ? Map.of() : Map.of(Keys.scheme(key), Keys.local(key));
        return new Told.Being(key, party.type(), false, names, also, ids, gender.matches("female|male") ? gender : "", born);
    }

    private String time(Row row, String part, Mapping.When when) throws Unusable {
        String text = row.get(when.column());
        if (text.isEmpty() || when.unknown().contains(text)) {
            return "";
        }
        if (when.open().contains(text)) {
            if (part.equals("to")) {
                return "..";
            }
            throw new Unusable(row.at(when.column()), Skip.DATE, "'" + WrittenDate.shown(text) + "' stands for an open end, but this is none",
                    "give the date, or leave it empty");
        }
        try {
            if (!when.precision().isEmpty() && !row.get(when.precision()).isEmpty()) {
                return WrittenDate.wikidata(text, Integer.parseInt(row.get(when.precision())), false, when.before());
            }
            return WrittenDate.read(text, when.formats(), when.before());
        } catch (WrittenDate.BadDate e) {
            throw new Unusable(row.at(when.column()), Skip.DATE, e.getMessage(), e.fix());
        } catch (NumberFormatException e) {
            throw new Unusable(row.at(when.precision()), Skip.DATE, "'" + WrittenDate.shown(row.get(when.precision()))
                    + "' is no number of a precision", "write 11 for a day, 10 for a month, 9 for a year");
        }
    }
}
