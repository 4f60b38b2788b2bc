package tifa.documents;

import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Shows cells as a spreadsheet does, but dates as 2019-03-05, whatever their format.
 */
final class IsoDates extends DataFormatter {

	IsoDates() {
		super(Locale.ROOT);
	}

	@Override
	public String formatRawCellContents(double value, int index, String format, boolean use1904) {
		return (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value))
				? DateUtil.getLocalDateTime(value, use1904).toLocalDate().toString()
				: super.formatRawCellContents(value, index, format, use1904);
	}

}
