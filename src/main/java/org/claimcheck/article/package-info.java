/** News articles: reading files, finding their date and parts, and cutting them into sentences with exact offsets. */
package org.claimcheck.article;
