package org.peyvand.web;

/**
 * A part of the public site, named in the head of every page. Each module says its own as a bean.
 *
 * @param order the smaller stands first
 * @param path where it begins
 * @param name key of its name
 */
public record Section(int order, String path, String name) {}
