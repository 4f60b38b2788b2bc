package tifa.graph.store;

import java.io.UncheckedIOException;
import java.security.cert.CertificateException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

import javax.net.ssl.SSLException;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.UntrustedServerException;

/** What a failure on the way to a database of one's own means to people. */
final class RemoteFailure {

	private RemoteFailure() {
	}

	/**
	 * The first in the failure, its causes and what these suppress that says something.
	 */
	static StoreTrouble of(Throwable failure) {
		Deque<Throwable> left = new ArrayDeque<>(Set.of(failure));
		Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		while (!left.isEmpty()) {
			Throwable each = left.poll();
			StoreTrouble trouble = one(each);
			if (trouble != null) {
				return trouble;
			}
			if (seen.add(each)) {
				left.addAll(Arrays.asList(each.getSuppressed()));
				if (each.getCause() != null) {
					left.add(each.getCause());
				}
			}
		}
		return (failure instanceof StoreQueryException) ? StoreTrouble.UNAVAILABLE : StoreTrouble.UNREACHABLE;
	}

	private static StoreTrouble one(Throwable each) {
		if (each instanceof StoreUnavailableException ex && ex.trouble() != StoreTrouble.UNAVAILABLE) {
			return ex.trouble();
		}
		if (each instanceof SSLException || each instanceof CertificateException
				|| each instanceof UntrustedServerException) {
			return StoreTrouble.CERTIFICATE;
		}
		if (each instanceof UncheckedIOException) {
			return StoreTrouble.PASSWORD_FILE;
		}
		return (each instanceof Neo4jException ex) ? said(ex) : null;
	}

	private static StoreTrouble said(Neo4jException ex) {
		if (ex.getMessage() != null && ex.getMessage().contains("protocol versions")) {
			return StoreTrouble.VERSION;
		}
		return switch (ex.code().replaceFirst("^Neo\\.\\w+\\.", "")) {
			case "Security.Unauthorized", "Security.AuthenticationRateLimit" -> StoreTrouble.PASSWORD;
			case "Security.CredentialsExpired" -> StoreTrouble.PASSWORD_CHANGE;
			case "Database.DatabaseNotFound" -> StoreTrouble.DATABASE;
			case "Security.Forbidden", "Cluster.NotALeader", "General.ForbiddenOnReadOnlyDatabase",
					"General.WriteOnReadOnlyAccessDatabase", "Statement.AccessMode" ->
				StoreTrouble.READ_ONLY;
			case "Procedure.ProcedureNotFound" -> StoreTrouble.VERSION;
			default -> null;
		};
	}

}
