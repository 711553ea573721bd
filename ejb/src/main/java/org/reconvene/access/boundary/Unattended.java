package org.reconvene.access.boundary;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the program does by itself, for all partnerships, with nobody signed in: it lets time pass, sends notices, sweeps up. Row security
 * shows it every row; whatever is not marked so, and has nobody signed in, sees none.
 */
@InterceptorBinding
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unattended {}
