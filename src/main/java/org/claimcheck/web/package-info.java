/** The server: its limits, the API that programs use and the pages that people do. */
package org.claimcheck.web;
