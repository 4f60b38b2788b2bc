package tifa.server.access;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnnouncementTests {

	@ParameterizedTest
	@CsvSource({ "127.0.0.1, 127.0.0.1", "127.0.0.2, 127.0.0.2", "192.0.2.7, 192.0.2.7", "0.0.0.0, 127.0.0.1",
			"::, 127.0.0.1", "::1, [::1]", "2001:db8::7, [2001:db8:0:0:0:0:0:7]" })
	void theLoginLineNamesTheAddressThatAnswers(String bound, String host) throws UnknownHostException {
		assertThat(Announcement.host(InetAddress.getByName(bound))).isEqualTo(host);
	}

	@Test
	void withoutAnAddressItIsLoopback() {
		assertThat(Announcement.host(null)).isEqualTo("127.0.0.1");
	}

}
