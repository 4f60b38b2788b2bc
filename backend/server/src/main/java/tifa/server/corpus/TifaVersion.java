package tifa.server.corpus;

import java.util.Objects;

import tifa.server.TifaApplication;

import org.springframework.stereotype.Component;

/**
 * The version of this Tifa, as the jar's manifest tells it; "dev" outside a jar.
 */
@Component
public class TifaVersion {

	public String text() {
		return Objects.requireNonNullElse(TifaApplication.class.getPackage().getImplementationVersion(), "dev");
	}

}
