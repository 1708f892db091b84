package org.claimcheck.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimcheck.curation.NameSearch;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.report.Engine;
import org.claimcheck.statement.Statement;
import org.claimcheck.verify.Verifier;

/**
 * The facts that a command about them works on.
 *
 * @param folders   where they stand
 * @param knowledge what could be read of them
 * @param wording   tells of them
 * @param worst     whether all could be read; what could not has been told
 */
record LoadedFacts(Engine.Folders folders, Knowledge knowledge, Function<Statement, String> wording, ExitCode worst) {

    private static final int MOST_SUGGESTIONS = 5;

    /** Loads the shipped folders and those that the user names, and tells what is wrong with them. */
    static LoadedFacts of(KnowledgeOptions options, Console console, Main main) {
        return of(options.folders(console), main);
    }

    /** Loads some folders, and tells what is wrong with them. */
    static LoadedFacts of(Engine.Folders folders, Main main) {
        Knowledge.Loaded loaded = Knowledge.loadLeniently(folders.facts(), folders.cache());
        main.report(loaded.problems());
        return new LoadedFacts(folders, loaded.knowledge(), Verifier.wording(loaded.knowledge())::statement, loaded.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT);
    }

    /** A statement in words. */
    String words(Statement statement) {
        return wording.apply(statement);
    }

    /** Thrown where a name does not tell who is meant; the message says who may be. */
    static final class NotOne extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotOne(String message) {
            super(message);
        }
    }

    /**
     * The entity that has an id or a name.
     *
     * @throws NotOne if none has it, or several do
     */
    EntityEntry entity(String asked) {
        Optional<EntityEntry> byId = knowledge.entry(asked);
        if (byId.isPresent()) {
            return byId.get();
        }
        List<NameSearch.Match> found = new NameSearch(knowledge).find(asked);
        List<NameSearch.Match> meant = NameSearch.decided(found);
        if (meant.size() == 1) {
            return meant.get(0).entry();
        }
        if (meant.isEmpty()) {
            String like = found.stream().limit(MOST_SUGGESTIONS).map(match -> shown(match) + ", " + match.reason().words() + ")").collect(Collectors.joining(", "));
            throw new NotOne("No entity has the id or the name '" + asked + "'. Fix: " + (like.isEmpty()
                    ? "look with claimcheck facts find for a part of the name" : "give the id of who is meant: " + like));
        }
        throw new NotOne("'" + asked + "' is a name of " + meant.size() + " entities. Fix: give the id of who is meant: "
                + meant.stream().map(match -> shown(match) + ")").collect(Collectors.joining(", ")));
    }

    private static String shown(NameSearch.Match match) {
        return match.entry().id() + " (" + match.entry().entity().name();
    }
}
