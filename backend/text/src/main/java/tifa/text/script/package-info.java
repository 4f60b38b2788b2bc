/**
 * Traditional and simplified script.
 */
package tifa.text.script;
