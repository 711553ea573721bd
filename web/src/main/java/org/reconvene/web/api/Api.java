package org.reconvene.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The address under which programs find everything. */
@ApplicationPath("/api")
public class Api extends Application {}
