/**
 * What the web and scanners do to a text, undone by named rules that tell what they did.
 */
package tifa.text.cleaning;
