/** What a reader gets: the whole way from an article to its report, and the formats of reports. */
package org.claimcheck.report;
