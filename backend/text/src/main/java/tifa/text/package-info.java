/**
 * From text to speeches, sentences, mentions and counts.
 */
package tifa.text;
