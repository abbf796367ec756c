import "./measured.mjs";
// lib/sheet/shown/number-format.ts
/** Quoted and escaped text, blanks and fillers, brackets, exponents, and single characters. */
var tokens = /"([^"]*)"?|[\\!](.)|[_*].|\[([^\]]*)\]|(general)|(e[+-])|(.)/gisu;
var digits = "0#?";
var dateLetters = /[ymdhsgbe]/i;
var durations = /^(?:h+|m+|s+)$/i;
var currency = /^\$([^-]*)(?:-([\da-f]+))?$/i;
var japanese = 1041;
/** A currency as it is shown; the sign of the yen is that of the yuan too, and its locale tells which one it is. */
function currencyText(sign, locale = "") {
	return /^[¥￥]$/.test(sign) && (Number.parseInt(locale, 16) & 65535) === japanese ? "JPY" : sign;
}
function bracketToken(inside) {
	const [, sign, locale] = currency.exec(inside) ?? [];
	if (sign !== void 0) return sign === "" ? null : {
		kind: "text",
		text: currencyText(sign, locale)
	};
	if (durations.test(inside)) return { kind: "date" };
	return /^[<>=]/.test(inside) ? { kind: "other" } : null;
}
function characterToken(character) {
	if (digits.includes(character)) return {
		kind: "digit",
		pads: character === "0"
	};
	if (character === ".") return { kind: "point" };
	if (character === ",") return { kind: "comma" };
	if (dateLetters.test(character)) return { kind: "date" };
	return /[%/@]/.test(character) ? { kind: "other" } : {
		kind: "text",
		text: character
	};
}
/** The tokens of a format's first section, which is that of positive numbers, and how many sections there are. */
function parse(format) {
	const first = [];
	let sections = 1;
	for (const [, quoted, escaped, inside, general, exponent, character] of format.matchAll(tokens)) {
		if (character === ";") sections++;
		if (sections > 1) continue;
		if (quoted !== void 0 || escaped !== void 0) first.push({
			kind: "text",
			text: quoted ?? escaped ?? ""
		});
		else if (inside !== void 0) first.push(...[bracketToken(inside)].filter((token) => token !== null));
		else if (general !== void 0) first.push({ kind: "number" });
		else if (exponent !== void 0) first.push({ kind: "other" });
		else if (character !== void 0) first.push(characterToken(character));
	}
	return {
		first,
		sections
	};
}
var isPlace = ({ kind }) => kind === "digit" || kind === "point" || kind === "comma" || kind === "number";
var textOf = (all) => all.map((token) => token.kind === "text" ? token.text : "").join("");
/** Whether a text beside a number says something that the number does not. */
var says = (text) => /[\p{L}\p{Sc}\p{N}]/u.test(text);
var thousand = 1e3;
var exact = (value) => Number(value.toPrecision(15));
/** Numbers that are shown as digits with signs between them, such as 123-45-6789. */
function masked(mask) {
	return (value) => {
		const left = [...String(value)];
		const places = mask.filter(({ kind }) => kind === "digit").length;
		let seen = 0;
		return mask.toReversed().map((token) => {
			if (token.kind === "text") return token.text;
			if (token.kind !== "digit") return "";
			if (++seen === places) return left.splice(0).join("") || (token.pads ? "0" : "");
			return left.pop() ?? (token.pads ? "0" : "");
		}).toReversed().join("");
	};
}
/**
* Reads a number format as Excel writes it. A number is shown where its format pads it with zeros, as ids are, or puts
* text beside it, such as a currency or a unit; never with separators, or with fewer decimals than it has.
*/
function numberFormat(format) {
	if (format.length > 255) return null;
	const { first, sections } = parse(format);
	if (first.some(({ kind }) => kind === "date")) return { kind: "date" };
	if (first.some(({ kind }) => kind === "other")) return null;
	const from = first.findIndex(isPlace);
	const to = first.findLastIndex(isPlace) + 1;
	if (from < 0) return null;
	const places = first.slice(from, to);
	const [before, after] = [textOf(first.slice(0, from)), textOf(first.slice(to))];
	const isMask = places.some(({ kind }) => kind === "text");
	if (isMask && places.some(({ kind }) => kind === "point" || kind === "comma")) return null;
	if (isMask && /[.,]/.test(textOf(places))) return null;
	const pointAt = places.findIndex(({ kind }) => kind === "point");
	const pads = (pointAt < 0 ? places : places.slice(0, pointAt)).filter((token) => token.kind === "digit" && token.pads).length;
	const isPadded = pads > 1 && pointAt < 0;
	if (!isPadded && !isMask && !says(before) && !says(after)) return null;
	const lastDigit = places.findLastIndex(({ kind }) => kind !== "comma");
	const scale = thousand ** (places.length - 1 - lastDigit);
	const mask = isMask ? masked(places) : null;
	const show = (value) => {
		if (value < 0 || value === 0 && sections > 2) return null;
		const scaled = exact(value / scale);
		if ((mask || isPadded) && !Number.isSafeInteger(scaled)) return null;
		const text = mask ? mask(scaled) : String(scaled).padStart(isPadded ? pads : 0, "0");
		return `${before.trimStart()}${text}${after.trimEnd()}`;
	};
	return {
		kind: "shown",
		show
	};
}
export { numberFormat as t };
