/** The pages after a finding: what is learned, the feedback, the investigation, and what each owner says became of it. */
@NullMarked
package org.reconvene.web.followup;

import org.jspecify.annotations.NullMarked;
