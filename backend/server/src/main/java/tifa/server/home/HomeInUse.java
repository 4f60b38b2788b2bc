package tifa.server.home;

import java.nio.file.Path;

import org.springframework.boot.SpringApplication;

/**
 * Another Tifa holds this home; Spring Boot is to leave without a report of its own.
 */
public final class HomeInUse extends SpringApplication.AbandonedRunException {

	private static final long serialVersionUID = 1L;

	private final String folder;

	HomeInUse(Path folder) {
		this.folder = folder.toString();
	}

	@Override
	public String getMessage() {
		return "另一个 Tifa 正在使用 " + this.folder + "，请先停止它，或用 --tifa.home=… 指定别的文件夹 · Another Tifa is using " + this.folder
				+ ": stop it first, or choose another folder with --tifa.home=…";
	}

}
