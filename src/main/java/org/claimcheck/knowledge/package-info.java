/**
 * What is known before any article is read: entities, vocabulary and curated statements, loaded from facts folders.
 *
 * <p>{@link org.claimcheck.knowledge.Knowledge} is the way in. {@link org.claimcheck.knowledge.YamlDocument} and {@link
 * org.claimcheck.knowledge.DocumentSchema} serve any other YAML or JSON Lines file whose errors must name their place.
 */
package org.claimcheck.knowledge;
