package tifa.documents;

/**
 * A line on a page.
 *
 * @param page its page, from 0
 * @param x where it begins, in points
 * @param end where it ends
 * @param y how far down it stands
 * @param size the height of its characters
 */
record PdfLine(int page, String text, float x, float end, float y, float size) {

}
