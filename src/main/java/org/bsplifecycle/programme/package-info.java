/** The programme around the BSPs: its years, application windows, regions and local authorities. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"personaldata"})
package org.bsplifecycle.programme;
