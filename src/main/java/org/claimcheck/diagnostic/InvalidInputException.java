package org.claimcheck.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** Input that cannot be used; carries one or more {@link Problem problems} and no stack trace worth showing. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * An exception for the given problems, sorted by location.
     *
     * @param problems one or more
     */
    public InvalidInputException(List<Problem> problems) {
        super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("No problem given");
        }
        this.problems = problems.stream().sorted().toList();
    }

    /** An exception for one problem. */
    public InvalidInputException(SourceLocation location, String what, String fix) {
        this(List.of(new Problem(location, what, fix)));
    }

    /** The problems, sorted by location; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
