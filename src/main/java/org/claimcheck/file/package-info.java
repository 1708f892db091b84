/** Files that people own: read whole, written whole or not at all. */
package org.claimcheck.file;
