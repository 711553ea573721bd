/** The entities and rules of accounts: what a password must be, and how wrong tries slow down. */
@NullMarked
package org.reconvene.account.model;

import org.jspecify.annotations.NullMarked;
