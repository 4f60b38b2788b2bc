/**
 * Subgraphs as files that other tools read.
 */
package tifa.graph.export;
