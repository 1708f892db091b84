/** Compiles rules, runs them over claims and known facts, and turns what they conclude into verdicts and findings. */
package org.claimcheck.verify;
