package tifa.neo4j;

import java.util.List;
import java.util.Map;

import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListenerAdapter;

/**
 * Who may log in: the parent, and at most one guest, whose changes of data are refused at
 * the commit, as Community Edition has no roles.
 *
 * @param password of the parent
 * @param guest the password of the guest; null where there is none
 */
record Accounts(String password, String guest) {

	private static final String PARENT = "neo4j";

	private static final String GUEST = "tifa";

	/** From the passwords with a blank between, that of the parent first. */
	static Accounts of(String line) {
		String[] passwords = line.split(" ", 2);
		return new Accounts(passwords[0], (passwords.length > 1) ? passwords[1] : null);
	}

	/** Whatever was done to the accounts before, afterwards there are these alone. */
	void open(DatabaseManagementService service) {
		GraphDatabaseService system = service.database("system");
		if (this.guest != null) {
			service.registerTransactionEventListener("neo4j", new Reading());
		}
		put(system, PARENT, this.password);
		List<String> others = system.executeTransactionally("SHOW USERS YIELD user WHERE user <> $parent RETURN user",
				Map.of("parent", PARENT), (rows) -> rows.<String>columnAs("user").stream().toList());
		others.forEach((other) -> system.executeTransactionally("DROP USER $other", Map.of("other", other)));
		if (this.guest != null) {
			put(system, GUEST, this.guest);
		}
	}

	private static void put(GraphDatabaseService system, String user, String password) {
		system.executeTransactionally("CREATE OR REPLACE USER $user SET PASSWORD $password CHANGE NOT REQUIRED",
				Map.of("user", user, "password", password));
	}

	/** Lets nobody but the parent, and the database itself, change data. */
	private static final class Reading extends TransactionEventListenerAdapter<Void> {

		@Override
		public Void beforeCommit(TransactionData data, Transaction transaction, GraphDatabaseService database) {
			if (!List.of(PARENT, "").contains(data.username())) {
				throw new IllegalStateException("This account only reads: the graph is Tifa's to change");
			}
			return null;
		}

	}

}
