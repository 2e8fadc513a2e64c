package org.bsplifecycle.access;

/** An account of that user name is somebody else's. */
class UserNameTaken extends RuntimeException {}
