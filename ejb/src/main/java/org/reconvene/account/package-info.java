/** Who may come in: accounts and their passwords, signing in and out, the first administrator, and those who keep people. */
@BusinessComponent(mayUse = {"people", "access", "record", "time"})
@NullMarked
package org.reconvene.account;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
