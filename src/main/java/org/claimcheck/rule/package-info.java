/** The rules as a catalogue: their metadata, the sentences they speak in, and how far figures and days may differ. */
package org.claimcheck.rule;
