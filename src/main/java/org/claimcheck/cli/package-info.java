/** The command line: parses, calls the engine once, renders, and ends with an exit code. */
package org.claimcheck.cli;
