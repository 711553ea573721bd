/** Tests of the pages through a browser, on a server of their own started as the README's command starts it. */
@NullMarked
package org.reconvene.browser;

import org.jspecify.annotations.NullMarked;
