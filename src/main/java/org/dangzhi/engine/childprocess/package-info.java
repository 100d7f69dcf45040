/**
 * Work that may take too much time or memory, in a process of its own: this very program, begun at another door. A problem
 * that cannot be solved in time and a picture that is a bomb end their process and nothing else. docs/childprocess.md says
 * how a door is made.
 *
 * <p>Start reading at {@link org.dangzhi.engine.childprocess.ChildProcess}, all there is.
 */
@ApplicationModule(
        id = "childprocess",
        allowedDependencies = {})
@NullMarked
package org.dangzhi.engine.childprocess;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
