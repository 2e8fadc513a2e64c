/** The programme around the BSPs: its years, application windows, regions and local authorities. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.bsplifecycle.programme;
