package org.claimcheck.knowledge;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.claimcheck.statement.Statement;

/**
 * Several holdings as one. No two have a record with the same id; the vocabulary is that of the first.
 */
final class JoinedHoldings implements Holdings {

    private final List<Holdings> parts;
    private final Catalogue catalogue;

    /**
     * @param parts at least one
     */
    JoinedHoldings(List<Holdings> parts) {
        this.parts = List.copyOf(parts);
        Catalogue first = parts.get(0).catalogue();
        this.catalogue = new Catalogue(new View<>(parts.stream().map(part -> part.catalogue().entities()).toList()),
                new View<>(parts.stream().map(part -> part.catalogue().offices()).toList()), first.titles(), first.events(), first.measures(),
                first.relations(), first.units(), first.words(),
                new View<>(parts.stream().map(part -> part.catalogue().formerIds()).toList()));
    }

    /** Several maps as one, sorted by key as they are. */
    static final class View<V> extends AbstractMap<String, V> {

        private final List<Map<String, V>> parts;

        View(List<Map<String, V>> parts) {
            this.parts = parts;
        }

        @Override
        public V get(Object key) {
            for (Map<String, V> part : parts) {
                V value = part.get(key);
                if (value != null) {
                    return value;
                }
            }
            return null;
        }

        @Override
        public boolean containsKey(Object key) {
            return get(key) != null;
        }

        @Override
        public int size() {
            return parts.stream().mapToInt(Map::size).sum();
        }

        @Override
        public Set<Entry<String, V>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Entry<String, V>> iterator() {
                    return new Merged<>(parts.stream().map(part -> part.entrySet().iterator()).toList(), Map.Entry.comparingByKey());
                }

                @Override
                public int size() {
                    return View.this.size();
                }
            };
        }
    }

    /** Walks over what several sorted iterators give, in their order. */
    private static final class Merged<T> implements Iterator<T> {

        private final List<Iterator<T>> parts;
        private final List<T> heads = new ArrayList<>();
        private final Comparator<T> order;

        Merged(List<Iterator<T>> parts, Comparator<T> order) {
            this.parts = parts;
            this.order = order;
            parts.forEach(part -> heads.add(part.hasNext() ? part.next() : null));
        }

        @Override
        public boolean hasNext() {
            return heads.stream().anyMatch(head -> head != null);
        }

        @Override
        public T next() {
            int least = -1;
            for (int i = 0; i < heads.size(); i++) {
                if (heads.get(i) != null && (least < 0 || order.compare(heads.get(i), heads.get(least)) < 0)) {
                    least = i;
                }
            }
            if (least < 0) {
                throw new NoSuchElementException();
            }
            T head = heads.get(least);
            heads.set(least, parts.get(least).hasNext() ? parts.get(least).next() : null);
            return head;
        }
    }

    /** One list of several that are sorted by id, each id once. Where only one has anything, nothing is read. */
    static <T> List<T> merged(List<List<T>> lists, Function<T, String> id) {
        List<List<T>> filled = new ArrayList<>(lists.size());
        for (List<T> list : lists) {
            if (!list.isEmpty()) {
                filled.add(list);
            }
        }
        if (filled.isEmpty()) {
            return List.of();
        }
        if (filled.size() == 1) {
            return filled.get(0);
        }
        List<T> all = new ArrayList<>();
        String last = "";
        for (Iterator<T> merged = new Merged<>(filled.stream().map(List::iterator).toList(), Comparator.comparing(id)); merged.hasNext();) {
            T next = merged.next();
            if (!id.apply(next).equals(last)) {
                all.add(next);
                last = id.apply(next);
            }
        }
        return all;
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Set<OfficeKind> officeKinds() {
        Set<OfficeKind> kinds = new LinkedHashSet<>();
        parts.forEach(part -> kinds.addAll(part.officeKinds()));
        return kinds;
    }

    @Override
    public boolean any(Key key, String text) {
        return parts.stream().anyMatch(part -> part.any(key, text));
    }

    @Override
    public List<EntityEntry> entities(Key key, String text) {
        return merged(parts.stream().map(part -> part.entities(key, text)).toList(), EntityEntry::id);
    }

    @Override
    public List<OfficeEntry> offices(Key key, String text) {
        return merged(parts.stream().map(part -> part.offices(key, text)).toList(), OfficeEntry::id);
    }

    @Override
    public List<Statement> statements(Key key, String text) {
        List<List<Statement>> found = new ArrayList<>(parts.size());
        for (Holdings part : parts) {
            found.add(part.statements(key, text));
        }
        return merged(found, Statement::id);
    }

    @Override
    public List<Statement> statements() {
        // There may be far more than fit into memory: whoever walks over them gets one after the other.
        return new AbstractList<>() {
            @Override
            public Statement get(int index) {
                Iterator<Statement> all = iterator();
                for (int i = 0; i < index; i++) {
                    all.next();
                }
                return all.next();
            }

            @Override
            public Iterator<Statement> iterator() {
                return new Merged<>(parts.stream().map(part -> part.statements().iterator()).toList(), Comparator.comparing(Statement::id));
            }

            @Override
            public int size() {
                return parts.stream().mapToInt(part -> part.statements().size()).sum();
            }
        };
    }

    @Override
    public Optional<LocalDate> asOf() {
        return parts.stream().flatMap(part -> part.asOf().stream()).max(Comparator.naturalOrder());
    }
}
