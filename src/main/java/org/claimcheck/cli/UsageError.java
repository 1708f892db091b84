package org.claimcheck.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Makes the exception for arguments that make no sense. Whoever throws it need not know its class: to load those of picocli takes as long
 * as to read an article, and most runs need none of them.
 */
final class UsageError {

    private UsageError() {
    }

    /**
     * The exception to throw.
     *
     * @param command the command that got the arguments
     * @param what    what is wrong, and what to write instead
     */
    static RuntimeException of(CommandSpec command, String what) {
        return new ParameterException(command.commandLine(), what);
    }
}
