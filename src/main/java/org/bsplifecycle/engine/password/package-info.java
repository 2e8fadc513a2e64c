/** Which passwords people may choose, wherever they choose them: the engine asks here before it keeps one. */
@org.springframework.modulith.NamedInterface("password")
package org.bsplifecycle.engine.password;
