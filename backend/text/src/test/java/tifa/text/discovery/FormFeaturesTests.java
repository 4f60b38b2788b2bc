package tifa.text.discovery;

import java.util.BitSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Figures of proposed forms over two small documents. */
class FormFeaturesTests {

	/** 修桥 stands five times, twice within 修桥人. */
	private static final CorpusIndex INDEX = new CorpusIndex(List.of("修桥人修桥。修桥了", "修桥人走、又修桥"));

	private static FormFeatures features(int... read) {
		BitSet documents = new BitSet();
		for (int each : read) {
			documents.set(each);
		}
		FormNumbers forms = new FormNumbers();
		forms.add("修桥");
		forms.add("修桥人");
		return new FormFeatures(INDEX, documents, (form) -> 3.5, forms);
	}

	private static float value(String name, String form, Proposal proposal, int... read) {
		return features(read).of(form, proposal, false)[FormFeatures.NAMES.indexOf(name)];
	}

	private static Proposal selected(double... logOdds) {
		SelectedForms selected = new SelectedForms();
		for (double each : logOdds) {
			selected.add("修桥", each, true);
		}
		return selected.of("修桥");
	}

	@Test
	void theShareIsOfTheOccurrencesInWhatWasRead() {
		assertThat(value("share", "修桥", selected(1, 0.5), 0, 1)).isEqualTo(3 / 7f);
		assertThat(value("share", "修桥", selected(1, 0.5), 0)).isEqualTo(3 / 5f);
		assertThat(value("share", "修桥", selected(1, 0.5), 1)).isEqualTo(3 / 4f);
	}

	@Test
	void placesOutsideTheCorpusOfTheFiguresDoNotCountForTheShare() {
		Proposal proposal = new Proposal(2, 1, 1.5, 2);
		assertThat(value("share", "修桥", proposal, 0, 1)).isEqualTo(2 / 7f);
		assertThat(value("places", "修桥", proposal, 0, 1)).isEqualTo((float) CorpusIndex.log2(3));
	}

	@Test
	void logOddsAreTheMeanAndTheBest() {
		assertThat(value("meanLogOdds", "修桥", selected(1, -0.5), 0)).isEqualTo(0.25f);
		assertThat(value("bestLogOdds", "修桥", selected(1, -0.5), 0)).isEqualTo(1);
	}

	@Test
	void whatStandsWithinLongerFormsIsTold() {
		assertThat(value("within", "修桥", selected(1), 0, 1)).isEqualTo(2 / 5f);
		assertThat(value("longer", "修桥", selected(1), 0, 1)).isEqualTo(1);
		assertThat(value("longer", "修桥人", selected(1), 0, 1)).isZero();
	}

	@Test
	void theCValueTakesTheLongerFormsAway() {
		assertThat(features(0).cvalue("修桥")).isEqualTo(CorpusIndex.log2(3) * 3, within(1e-9));
		assertThat(features(0).cvalue("修桥人")).isEqualTo(2 * 2.0, within(1e-9));
	}

}
