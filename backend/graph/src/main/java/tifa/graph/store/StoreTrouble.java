package tifa.graph.store;

/** Why the database can't be had, by the code under which people are told. */
public enum StoreTrouble {

	/** It starts, restarts or is busy. */
	UNAVAILABLE("store.unavailable"),

	/** The port on which others are to read is taken. */
	BOLT_PORT("store.boltPort"),

	/** Nothing answers at the address of a database of one's own. */
	UNREACHABLE("store.unreachable"),

	/** The address is not one. */
	ADDRESS("store.address"),

	/** The account or its password is refused. */
	PASSWORD("store.password"),

	/** The file with the password can't be read. */
	PASSWORD_FILE("store.passwordFile"),

	/** The password has to be changed first. */
	PASSWORD_CHANGE("store.passwordChange"),

	/** No encrypted connection comes about, or the certificate is not trusted. */
	CERTIFICATE("store.certificate"),

	/** The server is older than the statements need, or not Neo4j. */
	VERSION("store.version"),

	/** The server has no such database. */
	DATABASE("store.database"),

	/** The account, or the member of a cluster, can't write. */
	READ_ONLY("store.readOnly"),

	/** The database holds something else. */
	OTHER_DATA("store.otherData");

	private final String code;

	StoreTrouble(String code) {
		this.code = code;
	}

	public String code() {
		return this.code;
	}

	/**
	 * Whether trying again can't help, as only a setting can, or does harm, as wrong
	 * passwords lock the account.
	 */
	public boolean lasting() {
		return switch (this) {
			case ADDRESS, PASSWORD, PASSWORD_FILE, PASSWORD_CHANGE -> true;
			default -> false;
		};
	}

}
