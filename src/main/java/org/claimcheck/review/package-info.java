/** What reviewers decide about findings, and how long it holds. */
package org.claimcheck.review;
