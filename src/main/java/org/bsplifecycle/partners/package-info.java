/** The delivery partners: what they know, where they work, how much they can take on and what they must stay out of. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"personaldata"})
package org.bsplifecycle.partners;
