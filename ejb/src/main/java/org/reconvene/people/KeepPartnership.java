package org.reconvene.people;

import org.reconvene.time.Nation;

/**
 * Adds a partnership.
 *
 * @param slug the name in addresses: small letters, digits and hyphens
 * @param prefix what its references begin with: 2 to 4 capital letters
 */
public record KeepPartnership(String slug, String name, String prefix, Nation nation, boolean demonstration) {}
