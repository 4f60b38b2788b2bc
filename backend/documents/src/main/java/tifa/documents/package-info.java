/** Turns office, PDF and archive files into text, in a JVM of its own. */
package tifa.documents;
