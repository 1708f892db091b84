/** What people do to the record: look into it, add to it, merge entries and compare versions. */
package org.claimcheck.curation;
