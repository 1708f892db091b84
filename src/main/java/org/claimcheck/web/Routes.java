package org.claimcheck.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is answered at which address. */
final class Routes {

    /** Answers calls of an address; the parts of the path that vary are given by name. */
    interface Handler {

        /**
         * Answers a call.
         *
         * @throws Refusal if it cannot be answered as it stands
         */
        Answer answer(Call call, Map<String, String> parts) throws Refusal;
    }

    private final List<Route> routes = new ArrayList<>();

    /**
     * An address.
     *
     * @param method  the method
     * @param path    the path; parts in braces vary
     * @param open    whether callers need not be signed in
     * @param light   whether the answer takes no time and never waits, so that it needs no place among those that are worked on
     * @param handler answers
     */
    record Route(String method, String path, boolean open, boolean light, Handler handler) {

        private boolean fits(String[] segments) {
            String[] own = path.split("/", -1);
            boolean fits = own.length == segments.length;
            for (int i = 0; fits && i < own.length; i++) {
                fits = own[i].startsWith("{") ? !segments[i].isEmpty() : own[i].equals(segments[i]);
            }
            return fits;
        }

        private Map<String, String> parts(String[] segments) {
            Map<String, String> parts = new TreeMap<>();
            String[] own = path.split("/", -1);
            for (int i = 0; i < own.length; i++) {
                if (own[i].startsWith("{")) {
                    parts.put(own[i].substring(1, own[i].length() - 1), segments[i]);
                }
            }
            return parts;
        }
    }

    /** A route with the parts of the path that vary. */
    record Found(Route route, Map<String, String> parts) {
    }

    void get(String path, Handler handler) {
        routes.add(new Route("GET", path, false, false, handler));
    }

    void post(String path, Handler handler) {
        routes.add(new Route("POST", path, false, false, handler));
    }

    /** An address that everybody may call, answered at once and without a look at the body. */
    void open(String path, Handler handler) {
        routes.add(new Route("GET", path, true, true, handler));
    }

    /** An address that everybody may call to show who they are. */
    void openPost(String path, Handler handler) {
        routes.add(new Route("POST", path, true, false, handler));
    }

    List<Route> all() {
        return List.copyOf(routes);
    }

    /**
     * Finds what answers a call.
     *
     * @throws Refusal if nothing does
     */
    Found find(String method, String path) throws Refusal {
        String[] segments = path.split("/", -1);
        String wanted = method.equals("HEAD") ? "GET" : method;
        List<Route> there = routes.stream().filter(route -> route.fits(segments)).toList();
        for (Route route : there) {
            if (route.method().equals(wanted)) {
                return new Found(route, route.parts(segments));
            }
        }
        if (there.isEmpty()) {
            throw new Refusal(404, "There is nothing at " + path, "See / for the pages and /api/openapi.json for the API");
        }
        String allowed = there.stream().map(Route::method).collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(", "));
        throw new Refusal(405, method + " is not possible at " + path, "Use " + allowed).with("Allow", allowed);
    }
}
