package tifa.server.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.stream.Stream;

import tifa.server.home.Home;

import org.springframework.stereotype.Component;

/**
 * Where files wait until all of them is there; none stays when it is closed, or after the
 * next start.
 */
@Component
class Scratch {

	private final Path folder;

	Scratch(Home home) throws IOException {
		this.folder = home.folder("exports");
		try (Stream<Path> left = Files.list(this.folder)) {
			for (Path each : left.toList()) {
				Files.delete(each);
			}
		}
	}

	Sheet open() throws IOException {
		return new Sheet(
				FileChannel.open(this.folder.resolve(UUID.randomUUID().toString()), StandardOpenOption.CREATE_NEW,
						StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
	}

	/** One file. */
	record Sheet(FileChannel channel) implements AutoCloseable {

		/** Begins it anew. */
		void write(Content content) throws IOException {
			this.channel.truncate(0);
			OutputStream out = new BufferedOutputStream(Channels.newOutputStream(this.channel));
			content.write(out);
			out.flush();
		}

		long size() throws IOException {
			return this.channel.size();
		}

		void copy(OutputStream out) throws IOException {
			this.channel.position(0);
			Channels.newInputStream(this.channel).transferTo(out);
		}

		@Override
		public void close() throws IOException {
			this.channel.close();
		}

	}

	/** What is written. */
	interface Content {

		void write(OutputStream out) throws IOException;

	}

}
