// lib/sheet/shown/write-value.ts
var twoDigits = (value) => String(value).padStart(2, "0");
/** A date as YYYY-MM-DD, with the time if it has one; just the time if it has no date. */
function writeDate(date) {
	if (Number.isNaN(date.getTime())) return "";
	const day = date.toISOString().slice(0, 10);
	const seconds = date.getUTCSeconds();
	const time = `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}${seconds ? `:${twoDigits(seconds)}` : ""}`;
	if (date.getUTCFullYear() < 1900) return time;
	return time === "00:00" ? day : `${day} ${time}`;
}
/** A number without the noise of its last binary digits. */
var writeNumber = (value) => String(Number.isInteger(value) ? value : Number(value.toPrecision(15)));
var writeBoolean = (value) => value ? "TRUE" : "FALSE";
var day = 864e5;
var epoch1900 = Date.UTC(1899, 11, 31);
var epoch1904 = Date.UTC(1904, 0, 1);
/** The 29 February 1900, which never was, but which Excel counts. */
var dayThatNeverWas = 60;
/** The date of a serial number, which counts days from the start of 1900 or of 1904. */
function serialDate(serial, from1904) {
	if (from1904) return new Date(epoch1904 + Math.round(serial * day));
	const days = serial > dayThatNeverWas ? serial - 1 : serial === dayThatNeverWas ? 59 : serial;
	return new Date(epoch1900 + Math.round(days * day));
}
// lib/sheet/shown/column-letters.ts
/** The letters of a column, as spreadsheets name it, by its index from 0. */
function columnLetters(index) {
	let letters = "";
	for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + (left - 1) % 26) + letters;
	return letters;
}
/** The index from 0 of the column in a cell's name, such as 27 for AB7; -1 without letters. */
function columnIndex(name) {
	let index = 0;
	for (let at = 0; at < name.length; at++) {
		const letter = name.charCodeAt(at) - 64;
		if (letter < 1 || letter > 26) break;
		index = index * 26 + letter;
	}
	return index - 1;
}
export { writeDate as a, writeBoolean as i, columnLetters as n, writeNumber as o, serialDate as r, columnIndex as t };
