import { o as writeNumber } from "./column-letters-uUcTnQKJ.mjs";
// lib/sheet/shown/beside-number.ts
var padded = /^0\d+$/;
var scientific = /^[-+]?[\d.,]+e[-+]?\d+$/i;
var says = /[\p{L}\p{Sc}]/u;
var separatesGroups = /^[\d.,\s'’٬٫]*$/u;
var number = /^(\D*)(\d(?:.*\d)?)(\D*)$/su;
var maxLength = 200;
var digitsIn = (text) => text.replace(/\D/g, "");
/** Without the zeros at its end, which are decimals or thousands. */
function withoutEnd(digits) {
	let end = digits.length;
	while (digits[end - 1] === "0") end--;
	return digits.slice(0, end);
}
/**
* A number together with what a sheet shows of it: as shown where that says more, as the zeros before an id or a unit beside
* a figure do; else the number, which has no separators and all its decimals.
*/
function besideNumber(value, text) {
	const shown = text.trim();
	const plain = writeNumber(value);
	if (value < 0 || shown === "" || shown.length > maxLength || scientific.test(shown)) return plain;
	if (padded.test(shown) && Number(shown) === value) return shown;
	const [, before = "", digits = "", after = ""] = number.exec(shown) ?? [];
	const all = digitsIn(digits);
	const isWhole = all === plain.padStart(all.length, "0");
	if (!says.test(before) && !says.test(after)) return isWhole && !separatesGroups.test(digits) ? shown : plain;
	if (isWhole) return before.trimStart() + (separatesGroups.test(digits) && all !== digits ? plain : digits) + after.trimEnd();
	return withoutEnd(all) === withoutEnd(digitsIn(plain)) && all.length >= digitsIn(plain).length ? `${before.trimStart()}${plain}${after.trimEnd()}` : shown;
}
/** Whether a text shows a number, rounded perhaps and with separators of either kind, and not a date or another figure. */
function showsNumber(value, text) {
	const [, , digits = ""] = number.exec(text.trim().slice(0, maxLength)) ?? [];
	const [withPoint, withComma] = [digits.replace(/[,\s'’]/g, ""), digits.replace(/[.\s'’]/g, "").replace(",", ".")];
	return [withPoint, withComma].some((plain) => {
		const decimals = plain.includes(".") ? plain.length - plain.indexOf(".") - 1 : 0;
		return plain !== "" && Math.abs(Number(plain) - Math.abs(value)) <= .5000001 * 10 ** -decimals;
	});
}
export { showsNumber as n, besideNumber as t };
