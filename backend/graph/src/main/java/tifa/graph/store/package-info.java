/**
 * The one door to the database, the child process it runs in, and the folder it keeps.
 */
package tifa.graph.store;
