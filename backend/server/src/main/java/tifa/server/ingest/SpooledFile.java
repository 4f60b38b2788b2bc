package tifa.server.ingest;

import java.nio.file.Path;

/**
 * An uploaded file on its way in.
 *
 * @param name how the person knows it; never a path on this disk
 * @param path where its bytes are
 * @param size in bytes
 */
public record SpooledFile(String name, Path path, long size) {

}
