package org.claimcheck.web;

import java.util.Map;
import java.util.Optional;

/** Answers calls: lets in who may come in, and hands each call to what is at its address. */
final class Site {

    /** Where callers show the token. */
    static final String LOGIN = "/login";

    private final Routes routes = new Routes();
    private final Gate gate;
    private final Pages pages;

    Site(Gate gate, Office office) {
        this.gate = gate;
        this.pages = new Pages(office, gate);
        new Api(office).register(routes);
        pages.register(routes);
    }

    /** All addresses. */
    Routes routes() {
        return routes;
    }

    /**
     * What answers a call.
     *
     * @throws Refusal if nothing does, or the caller may not ask for it
     */
    Routes.Found admit(Call call) throws Refusal {
        gate.checkHost(call);
        Routes.Found found = routes.find(call.method(), call.path());
        if (!found.route().open() && gate.isStranger(call)) {
            throw new Refusal(401, "This server wants to see its token", "Send it as Authorization: Bearer TOKEN").with("WWW-Authenticate", "Bearer");
        }
        if (!call.isSafe()) {
            gate.checkSite(call);
        }
        if (!call.isSafe() && call.path().startsWith("/api/")) {
            gate.checkWrite(call, Optional.empty());
        }
        return found;
    }

    /** Answers a call that was admitted. */
    Answer answer(Routes.Found found, Call call) {
        try {
            return found.route().handler().answer(call, found.parts());
        } catch (Refusal refusal) {
            return refuse(refusal, call);
        }
    }

    /** Says why a call is not answered. */
    Answer refuse(Refusal refusal, Call call) {
        return call.wantsPage() ? pages.refused(refusal, call) : refusal.answer();
    }

    /** The headers of every response. */
    static Map<String, String> headers() {
        return Gate.headers();
    }
}
