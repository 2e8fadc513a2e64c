/** Tables for spreadsheets. Knows no other module. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.bsplifecycle.csv;
