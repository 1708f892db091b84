/** Says of known facts that do not fit together which of them is probably wrong, and why. */
package org.claimcheck.audit;
