/**
 * Lines into parts: labels, the layout of a document's numbering, tables of contents, quotations, and what a document
 * says about itself. {@link org.dangzhi.engine.clausetext.dividing.LabelClassifier} decides line by line.
 */
@NullMarked
package org.dangzhi.engine.clausetext.dividing;

import org.jspecify.annotations.NullMarked;
