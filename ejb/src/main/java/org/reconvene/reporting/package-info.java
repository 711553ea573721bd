/**
 * The figures of the reports to the Quality Assurance and Evaluation Sub Group and to the Operations Group (SUR-19). It reads
 * the views {@code report_...} only, in which no name stands.
 */
@BusinessComponent(mayUse = {"conference", "dissent", "dissentsgroup", "request", "people", "record", "access", "time"})
@NullMarked
package org.reconvene.reporting;

import org.jspecify.annotations.NullMarked;
import org.reconvene.architecture.BusinessComponent;
