import { A as maxWorkbookPartElements, E as maxTagBytes, S as maxSharedTextBytes, T as maxStylesBytes, c as isBlank, d as unescapeFormula, k as maxWorkbookPartBytes, l as SheetFailure, s as joined, u as faultOf, w as maxShortTagBytes, y as maxPartElements } from "./measured.mjs";
import { a as writeDate, i as writeBoolean, o as writeNumber, t as columnIndex } from "./column-letters-uUcTnQKJ.mjs";
import { t as assertNotZipBomb } from "./assert-not-zip-bomb-CoKEcse6.mjs";
import { t as numberFormat } from "./number-format-DsIvizTz.mjs";
import { n as unzipWhole, r as zipDirectory, t as unzip } from "./zip-directory-sLc-xc8G.mjs";
import { streamXlsxRows } from "hucre/xlsx";
// lib/sheet/xlsx/markup-watch.ts
var [less, greater, slash$1, colon$1, exclamation, question] = [
	60,
	62,
	47,
	58,
	33,
	63
];
var [quotationMark, apostrophe, hyphen, bracket, blank] = [
	34,
	39,
	45,
	93,
	32
];
var encoder = new TextEncoder();
var comment = encoder.encode("<!--");
var cdata = encoder.encode("<![CDATA[");
/** The last four bytes of a tag's local name as one number, which is enough to distinguish the names that matter. */
function lettersIn(bytes, from, to) {
	let letters = 0;
	for (let at = from; at < to; at++) {
		const byte = bytes[at];
		if (byte <= blank || byte === quotationMark || byte === apostrophe) break;
		letters = byte === colon$1 ? 0 : letters << 8 | byte;
	}
	return letters;
}
/** The same for a closing tag: surrounding whitespace is ignored; whitespace within the name makes it invalid (0). */
function lettersOfClosing(bytes, first, last) {
	let [from, to] = [first, last];
	while (from < to && bytes[from] <= blank) from++;
	while (from < to && bytes[to - 1] <= blank) to--;
	let letters = 0;
	for (let at = from; at < to; at++) {
		const byte = bytes[at];
		if (byte <= blank) return 0;
		letters = byte === colon$1 ? 0 : letters << 8 | byte;
	}
	return letters;
}
var lettersOf = (name) => lettersIn(encoder.encode(name), 0, name.length);
var row = lettersOf("row");
var cell = lettersOf("c");
var mergedCell = lettersOf("mergeCell");
var sheetData = lettersOf("sheetData");
/** The offset after the next `>` preceded by two of the given byte; -1 if there is none. */
function endBehindTwo(bytes, from, byte) {
	for (let at = bytes.indexOf(greater, from + 2); at >= 0; at = bytes.indexOf(greater, at + 1)) if (bytes[at - 1] === byte && bytes[at - 2] === byte) return at + 1;
	return -1;
}
var startsWith = (bytes, from, start) => start.every((byte, at) => from + at >= bytes.length || bytes[from + at] === byte);
/** Only comments and CDATA are allowed: a document type declaration occurs only in attacks. */
function endOfDeclaration(bytes, from) {
	if (startsWith(bytes, from, comment)) return endBehindTwo(bytes, from + comment.length, hyphen);
	if (startsWith(bytes, from, cdata)) return endBehindTwo(bytes, from + cdata.length, bracket);
	throw new SheetFailure("damaged");
}
function endOfInstruction(bytes, from) {
	for (let at = bytes.indexOf(greater, from + 3); at >= 0; at = bytes.indexOf(greater, at + 1)) if (bytes[at - 1] === question) return at + 1;
	return -1;
}
/** The offset after the `>` of an opening tag, ignoring any within quotation marks; -1 if it is still to come. */
function endOfTag$1(bytes, from) {
	for (let at = from + 1; at < bytes.length; at++) {
		const byte = bytes[at];
		if (byte === greater) return at + 1;
		if (byte !== quotationMark && byte !== apostrophe) continue;
		do
			at++;
		while (at < bytes.length && bytes[at] !== byte);
	}
	return -1;
}
/** The end offset of the markup that starts with `<` at `from`; -1 if it is still to come. */
function endOf(bytes, from) {
	const second = bytes[from + 1];
	if (second === exclamation) return endOfDeclaration(bytes, from);
	if (second === question) return endOfInstruction(bytes, from);
	if (second === slash$1) return bytes.indexOf(greater, from + 2) + 1 || -1;
	return endOfTag$1(bytes, from);
}
/**
* Watches XML on its way to a parser that buffers each tag until its end and each row until its last cell, and rejects
* input that would make it buffer more than any sheet needs. Takes one pass over the bytes, in pieces as they arrive, and
* splits tags like hucre: where the two differ, this counts more, never less.
*/
function markupWatch(kind, { onRow, onCell } = {}) {
	const maxTag = kind === "sheet" ? maxTagBytes : maxShortTagBytes;
	/** The beginning of a tag whose end is still to come. */
	let begun = /* @__PURE__ */ new Uint8Array();
	let isInRows = false;
	let isOpenRow = false;
	let isOver = false;
	/** Bytes outside tags since the last cell began. */
	let texts = 0;
	let inRow = 0;
	let cells = 0;
	let elements = 0;
	let merged = 0;
	function open(letters) {
		elements++;
		if (kind === "part") {
			if (elements > 2e6) throw new SheetFailure("too-complex");
			return;
		}
		if (letters === mergedCell) merged++;
		if (letters === sheetData) isInRows = true;
		if (letters === row && isInRows) {
			isOpenRow = true;
			inRow = 0;
			cells = 0;
		}
		if (!isOpenRow) return;
		if (letters === cell) texts = 0;
		if (letters === cell && ++cells > 16384) throw new SheetFailure("too-wide");
		if (++inRow > 131072) throw new SheetFailure("too-complex");
	}
	function close(letters) {
		if (letters === row) isOpenRow = false;
		if (letters !== sheetData) return;
		isInRows = false;
		isOver = true;
	}
	function seeTag(bytes, from, to) {
		const second = bytes[from + 1];
		if (second === exclamation || second === question) return;
		if (second === slash$1) return close(lettersOfClosing(bytes, from + 2, to - 1));
		const isEmpty = bytes[to - 2] === slash$1;
		const letters = lettersIn(bytes, from + 1, isEmpty ? to - 2 : to - 1);
		open(letters);
		if (letters === row && isOpenRow) onRow?.(bytes, from, to);
		if (letters === cell && isOpenRow) onCell?.(bytes, from, to);
		if (isEmpty) close(letters);
	}
	/** @throws SheetFailure if a limit is exceeded */
	function see(piece) {
		const bytes = joined(begun, piece);
		begun = begun.subarray(0, 0);
		for (let at = 0; at < bytes.length;) {
			const from = at;
			while (at < bytes.length && bytes[at] !== less) at++;
			texts += at - from;
			if (texts > 16777216 && kind === "sheet") throw new SheetFailure("too-large");
			if (at === bytes.length) return;
			const end = endOf(bytes, at);
			if ((end < 0 ? bytes.length : end) - at > maxTag) throw new SheetFailure("damaged");
			if (end < 0) {
				begun = bytes.slice(at);
				return;
			}
			seeTag(bytes, at, end);
			at = end;
		}
	}
	return {
		see,
		/** The number of merged ranges, which are counted but not expanded. */
		merged: () => merged,
		/** Whether the end of the sheet's rows has been seen. */
		isOver: () => isOver
	};
}
// lib/sheet/xlsx/row-marks.ts
var latin1$1 = new TextDecoder("latin1");
var name = new TextEncoder().encode("hidden=");
var [one, letterT] = [49, 116];
/** Whether a row's tag has `hidden="1"`, or `true`. */
function saysHidden(tag) {
	const [first = 0] = name;
	for (let at = tag.indexOf(first); at >= 0; at = tag.indexOf(first, at + 1)) {
		if (!name.every((byte, index) => tag[at + index] === byte)) continue;
		const value = tag[at + name.length + 1];
		return value === one || value === letterT;
	}
	return false;
}
var reference = /\sr=["']([A-Z]{1,3})/;
var style = /\ss=["'](\d{1,7})["']/;
/**
* Marks hidden rows, and cells whose number format shows more than their number, by the order of the rows. The tags are
* seen some rows before the rows are asked for.
*/
function rowMarks(formats) {
	const hidden = /* @__PURE__ */ new Set();
	const shown = /* @__PURE__ */ new Map();
	let seen = -1;
	let asked = -1;
	let column = -1;
	function onRow(bytes, from, to) {
		seen++;
		column = -1;
		if (saysHidden(bytes.subarray(from, to))) hidden.add(seen);
	}
	function onCell(bytes, from, to) {
		const tag = latin1$1.decode(bytes.subarray(from, to));
		const letters = reference.exec(tag)?.[1];
		column = letters === void 0 ? column + 1 : columnIndex(letters);
		const show = formats.get(Number(style.exec(tag)?.[1] ?? NaN));
		if (!show) return;
		const cells = shown.get(seen);
		if (cells) cells.push({
			column,
			show
		});
		else shown.set(seen, [{
			column,
			show
		}]);
	}
	return {
		watch: formats.size > 0 ? {
			onRow,
			onCell
		} : { onRow },
		next() {
			asked++;
			const marks = {
				isHidden: hidden.delete(asked),
				shown: shown.get(asked) ?? noCells
			};
			shown.delete(asked);
			return marks;
		}
	};
}
var noCells = [];
// lib/sheet/xlsx/stored-blocks.ts
var head = 5;
var block = 65536;
var inBlock = 65531;
/** Pieces have the length that the reader requests at a time; any other length would cost an extra copy. */
var pieceLength = 16 * block;
/** The length of `size` bytes in stored blocks. */
var storedLength = (size) => size + head * Math.max(1, Math.ceil(size / inBlock));
/** Writes the headers of a filled piece's blocks; the very last block is flagged as final. */
function writeHeads(piece, isLast) {
	const view = new DataView(piece.buffer, 0, piece.length);
	for (let at = 0; at < piece.length; at += block) {
		const length = Math.min(block, piece.length - at) - head;
		view.setUint8(at, isLast && at + block >= piece.length ? 1 : 0);
		view.setUint16(at + 1, length, true);
		view.setUint16(at + 3, ~length & 65535, true);
	}
}
/** Wraps what is read in stored blocks, in pieces of equal length except the last. */
async function* inStoredBlocks(reader) {
	let piece = new Uint8Array(pieceLength);
	let filled = head;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			for (let from = 0; from < value.length;) {
				if (filled % block === 0) {
					if (filled === pieceLength) {
						writeHeads(piece, false);
						yield piece;
						piece = new Uint8Array(pieceLength);
						filled = 0;
					}
					filled += head;
				}
				const part = value.subarray(from, from + block - filled % block);
				piece.set(part, filled);
				filled += part.length;
				from += part.length;
			}
		}
		const last = piece.subarray(0, filled);
		writeHeads(last, true);
		yield last;
	} finally {
		await reader.cancel();
	}
}
/** The blocks of a piece, each without its header. */
function* blocksOf(piece) {
	for (let at = 0; at < piece.length; at += block) yield piece.subarray(at + head, at + block);
}
/** The bytes of a piece without its block headers. */
function withoutHeads(piece) {
	const bytes = new Uint8Array(piece.length - head * Math.ceil(piece.length / block));
	let to = 0;
	for (const part of blocksOf(piece)) {
		bytes.set(part, to);
		to += part.length;
	}
	return bytes;
}
// lib/sheet/xlsx/xml-tags.ts
var entities = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};
var decodeEntities = (text) => text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
	if (name) return entities[name] ?? whole;
	const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
	return code <= 1114111 ? String.fromCodePoint(code) : whole;
});
/** Sticky, so that all attributes are found in one pass. */
var attribute = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
function attributesOf(tag) {
	const found = /* @__PURE__ */ new Map();
	attribute.lastIndex = tag.search(/\s|$/);
	for (let pair = attribute.exec(tag); pair; pair = attribute.exec(tag)) {
		const [, name = "", a, b] = pair;
		found.set(localName(name), decodeEntities(a ?? b ?? ""));
	}
	return found;
}
var localName = (name) => name.slice(name.lastIndexOf(":") + 1);
/** The end of a tag: its `>` outside quotation marks. */
function endOfTag(xml, from) {
	let quote = "";
	const last = Math.min(xml.length, from + maxTagBytes);
	for (let at = from; at < last; at++) {
		const character = xml[at];
		if (quote !== "") {
			if (character === quote) quote = "";
		} else if (character === "\"" || character === "'") quote = character;
		else if (character === ">") return at;
	}
	throw new SheetFailure("damaged");
}
/** The end of a comment, a processing instruction or CDATA. */
function endOfOther(xml, from) {
	const end = xml.startsWith("<!--", from) ? "-->" : xml.startsWith("<?", from) ? "?>" : "]]>";
	if (end === "]]>" && !xml.startsWith("<![CDATA[", from)) throw new SheetFailure("damaged");
	const at = xml.indexOf(end, from);
	if (at < 0) throw new SheetFailure("damaged");
	return at + end.length - 1;
}
/**
* The opening tags of a small part of a workbook, each with its local name and, on demand, its attributes by local name.
* @throws SheetFailure if a tag has no end, or if there are too many
*/
function* openingTags(xml, most = maxWorkbookPartElements) {
	let count = 0;
	for (let at = xml.indexOf("<"); at >= 0;) {
		const isOther = xml[at + 1] === "!" || xml[at + 1] === "?";
		const end = isOther ? endOfOther(xml, at) : endOfTag(xml, at);
		if (!isOther && xml[at + 1] !== "/") {
			if (++count > most) throw new SheetFailure("too-complex");
			const tag = xml.slice(at + 1, xml[end - 1] === "/" ? end - 1 : end);
			yield {
				name: localName(tag.slice(0, tag.search(/\s|$/))),
				attributes: () => attributesOf(tag)
			};
		}
		at = xml.indexOf("<", end);
	}
}
/** The attributes of all elements with a local name, whatever their namespace prefix. */
var elements = (xml, wanted) => Array.from(openingTags(xml), ({ name, attributes }) => name === wanted ? [attributes()] : []).flat();
// lib/sheet/xlsx/sheet-watch.ts
var [letterF, closing, slash, colon] = [
	102,
	62,
	47,
	58
];
var latin1 = new TextDecoder("latin1");
/** What follows a formula without a value, or with an empty one. */
var withoutResult = /^(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?<\/(?:\w+:)?c>/;
var maxWithoutResultLength = 60;
var range = /^[A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7}$/;
/** Counts formulas without a result. The letter f is rare in a sheet's other markup, so searching for it is cheap. */
function countUnknownResults(bytes) {
	let count = 0;
	for (let at = bytes.indexOf(letterF); at >= 0; at = bytes.indexOf(letterF, at + 1)) {
		const before = bytes[at - 1];
		if (bytes[at + 1] !== closing || before !== slash && before !== colon) continue;
		if (withoutResult.test(latin1.decode(bytes.subarray(at + 2, at + 2 + maxWithoutResultLength)))) count++;
	}
	return count;
}
/** The first merged ranges in the end of a sheet. */
function mergedIn(end) {
	const merged = [];
	const start = end.indexOf("mergeCell");
	if (start < 0) return merged;
	for (const { name, attributes } of openingTags(end.slice(start))) {
		if (name !== "mergeCell") continue;
		const ref = attributes().get("ref") ?? "";
		if (range.test(ref)) merged.push(ref);
		if (merged.length === 100) break;
	}
	return merged;
}
/** Watches a sheet's pieces, in stored blocks, for limits and for what the row reader does not report. */
function sheetWatch(formats) {
	const marks = rowMarks(formats);
	const markup = markupWatch("sheet", marks.watch);
	let unknownResults = 0;
	let last = [];
	return {
		see(bytes) {
			for (const block of blocksOf(bytes)) markup.see(block);
			unknownResults += countUnknownResults(bytes);
			last = [...last.slice(-3), bytes];
		},
		/** What was noticed of the next row; to be asked once for each row, in their order. */
		nextRow: () => marks.next(),
		/**
		* What was noticed.
		* @throws SheetFailure if the sheet ended before its rows did
		*/
		notes() {
			if (!markup.isOver()) throw new SheetFailure("damaged");
			const mergedCount = markup.merged();
			return {
				merged: mergedIn(mergedCount > 0 ? last.map((piece) => latin1.decode(withoutHeads(piece))).join("") : ""),
				mergedCount,
				unknownResults
			};
		}
	};
}
// lib/sheet/xlsx/shown-formats.ts
var noShownFormats = /* @__PURE__ */ new Map();
/** The lists of a workbook's styles. Formats of numbers and of cells stand in others too, where they mean something else. */
var lists = /* @__PURE__ */ new Set([
	"numFmts",
	"fonts",
	"fills",
	"borders",
	"cellStyleXfs",
	"cellXfs",
	"cellStyles",
	"dxfs"
]);
/** The formats of a workbook's styles, given as XML, that show more than a number. */
function shownFormats(styles) {
	const shows = /* @__PURE__ */ new Map();
	const shown = /* @__PURE__ */ new Map();
	let list = "";
	let index = 0;
	for (const { name, attributes } of openingTags(styles, maxPartElements)) if (lists.has(name)) {
		list = name;
		if (list !== "numFmts" && shows.size === 0) return noShownFormats;
	} else if (list === "numFmts" && name === "numFmt") {
		const read = numberFormat(attributes().get("formatCode") ?? "");
		if (read?.kind === "shown") shows.set(attributes().get("numFmtId") ?? "", read.show);
	} else if (list === "cellXfs" && name === "xf") {
		const show = shows.get(attributes().get("numFmtId") ?? "");
		if (show) shown.set(index, show);
		index++;
	}
	return shown;
}
// lib/sheet/xlsx/plain-workbook.ts
var type = (kind) => `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
var relationships = (...pairs) => `<Relationships>${pairs.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${type(kind)}" Target="${target}"/>`).join("")}</Relationships>`;
var utf8 = (text) => new TextEncoder().encode(text);
/** The local header of a file in a ZIP archive. */
function header(name, size, packedSize) {
	const nameBytes = utf8(name);
	const bytes = new Uint8Array(30 + nameBytes.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, 67324752, true);
	view.setUint16(4, 20, true);
	view.setUint16(8, packedSize === void 0 ? 0 : 8, true);
	view.setUint32(18, packedSize ?? size, true);
	view.setUint32(22, size, true);
	view.setUint16(26, nameBytes.length, true);
	bytes.set(nameBytes, 30);
	return bytes;
}
/** Reads a part as a whole and checks it against the limits. */
async function wholePart(file, entry, largest) {
	const bytes = await unzipWhole(file, entry, largest);
	markupWatch("part").see(bytes);
	return bytes;
}
/**
* Repackages one sheet of a workbook as an uncompressed workbook of its own, with its parts in an order that can be read
* in one pass. Writers put them in any order, so a reader would otherwise have to buffer the whole file. It also lets
* every size be checked before a byte is passed on.
* @throws SheetFailure if a part is missing, damaged or exceeds a limit
*/
async function plainWorkbook({ file, sheets, from1904, sharedStrings, styles }, sheet) {
	const entry = sheets[sheet]?.entry;
	if (!entry) throw new SheetFailure("empty");
	for (const part of [
		entry,
		sharedStrings,
		styles
	]) if (part) assertNotZipBomb(part);
	const workbook = `<workbook><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
	const parts = [
		["[Content_Types].xml", utf8("<Types/>")],
		["_rels/.rels", utf8(relationships(["officeDocument", "xl/workbook.xml"]))],
		["xl/workbook.xml", utf8(workbook)]
	];
	const related = [["worksheet", "worksheets/sheet1.xml"]];
	if (sharedStrings) {
		related.push(["sharedStrings", "sharedStrings.xml"]);
		parts.push(["xl/sharedStrings.xml", await wholePart(file, sharedStrings, maxSharedTextBytes)]);
	}
	let formats = noShownFormats;
	if (styles) {
		related.push(["styles", "styles.xml"]);
		const bytes = await wholePart(file, styles, maxStylesBytes);
		parts.push(["xl/styles.xml", bytes]);
		formats = shownFormats(new TextDecoder().decode(bytes));
	}
	parts.push(["xl/_rels/workbook.xml.rels", utf8(relationships(...related))]);
	const before = parts.flatMap(([name, bytes]) => [header(name, bytes.length), bytes]);
	before.push(header("xl/worksheets/sheet1.xml", entry.size, storedLength(entry.size)));
	return pausableStream(before, inStoredBlocks(await unzip(file, entry)), sheetWatch(formats));
}
/** A stream that can be paused while no rows are requested, so that little is decompressed ahead. */
function pausableStream(before, sheet, watch) {
	let held = null;
	let release = () => {};
	const go = () => {
		release();
		held = null;
	};
	const hold = () => {
		held = new Promise((resolve) => {
			release = resolve;
		});
	};
	return {
		stream: new ReadableStream({
			async pull(controller) {
				const next = before.shift();
				if (next) return controller.enqueue(next);
				await held;
				const { done, value } = await sheet.next();
				if (done) return controller.close();
				watch.see(value);
				controller.enqueue(value);
			},
			async cancel() {
				await sheet.return(void 0);
			}
		}, { highWaterMark: 0 }),
		hold,
		go,
		nextRow: watch.nextRow,
		notes: watch.notes
	};
}
// lib/sheet/xlsx/read-xlsx.ts
/** Rows per batch: few, because rows that wait for others live long enough to burden the garbage collector. */
var rowsAtOnce = 100;
/** A cell's value as the text that cell readers expect. */
function textOf(value) {
	if (value === null || value === void 0) return "";
	if (typeof value === "string") return unescapeFormula(value);
	if (typeof value === "number") return writeNumber(value);
	if (typeof value === "boolean") return writeBoolean(value);
	return value instanceof Date ? writeDate(value) : String(value);
}
/** Converts values to texts in place: a second list per row would double the garbage. */
function asTexts(values) {
	for (let at = 0; at < values.length; at++) {
		const value = values[at];
		values[at] = value === null ? "" : textOf(value);
	}
	return values;
}
/**
* Reads a sheet of a workbook in batches of rows, in constant memory except for the shared strings.
* @throws SheetFailure where it cannot be read any further
*/
async function* readXlsx(workbook, { sheet, onNotes }) {
	const plain = await plainWorkbook(workbook, sheet);
	let batch = [];
	let last = 0;
	let read = 0;
	let count = 0;
	try {
		for await (const { index, values } of streamXlsxRows(plain.stream)) {
			last = index + 1;
			if (!(last >= 1 && last <= 1048576) || ++read > 1048576) throw new SheetFailure("damaged");
			count += values.length;
			if (count > 67108864) throw new SheetFailure("too-large", { row: last });
			const { isHidden, shown } = plain.nextRow();
			for (const { column, show } of shown) {
				const value = values[column];
				if (typeof value === "number") values[column] = show(value) ?? value;
			}
			const cells = asTexts(values);
			if (!isBlank(cells)) batch.push(isHidden ? {
				number: last,
				cells,
				isHidden
			} : {
				number: last,
				cells
			});
			if (batch.length < rowsAtOnce) continue;
			plain.hold();
			yield batch;
			plain.go();
			batch = [];
		}
	} catch (cause) {
		const row = cause instanceof SheetFailure ? cause.row : null;
		throw new SheetFailure(faultOf(cause), {
			row: row ?? last + 1,
			cause
		});
	}
	if (batch.length > 0) yield batch;
	onNotes?.(plain.notes());
}
// lib/sheet/xlsx/workbook.ts
/** Where a workbook lies if the archive does not say so. */
var usualPath = "xl/workbook.xml";
var folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);
/** Resolves a path that may be absolute or relative to a folder. */
function resolve(folder, target) {
	const parts = [];
	for (const part of (target.startsWith("/") ? target : folder + target).split("/")) if (part === "..") parts.pop();
	else if (part !== "" && part !== ".") parts.push(part);
	return parts.join("/");
}
/** A part's name as it is looked up: some programs write other slashes, or capitals where others do not. */
var partKey = (name) => name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
var relations = (xml, folder) => elements(xml, "Relationship").map((attributes) => ({
	id: attributes.get("Id") ?? "",
	type: (attributes.get("Type") ?? "").replace(/^.*\//, ""),
	path: resolve(folder, attributes.get("Target") ?? "")
}));
/** The fault of an archive that is not an XLSX workbook. */
function otherFault(names, mimetype) {
	const isSheet = mimetype.includes("opendocument.spreadsheet") || names.some((name) => name === "xl/workbook.bin" || name === "index.zip" || name.endsWith(".iwa"));
	return new SheetFailure(isSheet ? "other-format" : "not-a-sheet");
}
/** Throws if a part is used twice, or if the parts are too large in total, before any is decompressed. */
function refuseExcess(parts) {
	const used = parts.filter((part) => part !== void 0);
	if (new Set(used).size < used.length) throw new SheetFailure("overlapping");
	if (used.reduce((sum, { size }) => sum + size, 0) > 2147483648) throw new SheetFailure("too-large");
}
/**
* Opens a workbook and locates its sheets.
* @throws SheetFailure if it is not an XLSX workbook, is damaged or exceeds a limit
*/
async function openWorkbook(file) {
	const directory = new Map(Array.from(await zipDirectory(file), ([name, entry]) => [partKey(name), entry]));
	const partAt = (path) => directory.get(partKey(path));
	const page = async (path) => {
		const entry = partAt(path);
		return entry ? new TextDecoder().decode(await unzipWhole(file, entry, maxWorkbookPartBytes)) : "";
	};
	const path = relations(await page("_rels/.rels"), "").find(({ type }) => type === "officeDocument")?.path ?? usualPath;
	if (!partAt(path) || path.endsWith(".bin")) throw otherFault([...directory.keys()], await page("mimetype"));
	const xml = await page(path);
	if (openingTags(xml).next().value?.name !== "workbook") throw new SheetFailure("not-a-sheet");
	const folder = folderOf(path);
	const related = relations(await page(`${folder}_rels/${path.slice(folder.length)}.rels`), folder);
	const isSaid = related.length > 0;
	const partOf = (type) => partAt(isSaid ? related.find((relation) => relation.type === type)?.path ?? "" : `${folder}${type}.xml`);
	const worksheets = new Map(related.filter(({ type }) => type === "worksheet").map(({ id, path: part }) => [id, part]));
	const listed = elements(xml, "sheet");
	if (listed.length > 500) throw new SheetFailure("too-complex");
	const sheets = listed.flatMap((sheet, index) => {
		const usual = `${folder}worksheets/sheet${index + 1}.xml`;
		const part = isSaid ? worksheets.get(sheet.get("id") ?? "") : usual;
		if (part === void 0) return [];
		const entry = partAt(part);
		if (!entry) throw new SheetFailure("damaged");
		return sheet.get("state")?.endsWith("idden") ? [] : [{
			name: sheet.get("name") ?? "",
			entry
		}];
	});
	const [sharedStrings, styles] = [partOf("sharedStrings"), partOf("styles")];
	refuseExcess([
		...sheets.map(({ entry }) => entry),
		sharedStrings,
		styles
	]);
	return {
		file,
		sheets,
		from1904: elements(xml, "workbookPr").some((pr) => /^(1|true)$/.test(pr.get("date1904") ?? "")),
		sharedStrings,
		styles
	};
}
var value = /<(?:\w+:)?(?:v|is)[\s>]/;
/** Whether a sheet has any value; reads no more of it than necessary. */
async function hasValues(file, entry) {
	const reader = await unzip(file, entry);
	const decoder = new TextDecoder();
	for (let tail = "";;) {
		const { done, value: bytes } = await reader.read();
		if (done) return false;
		const text = tail + decoder.decode(bytes, { stream: true });
		if (value.test(text)) {
			await reader.cancel();
			return true;
		}
		tail = text.slice(-20);
	}
}
/**
* The index of the first sheet that has values.
* @throws SheetFailure if none has
*/
async function firstWithValues({ file, sheets }) {
	for (const [at, { entry }] of sheets.entries()) {
		assertNotZipBomb(entry);
		if (await hasValues(file, entry)) return at;
	}
	throw new SheetFailure("empty");
}
// lib/sheet/xlsx/open-xlsx.ts
/**
* Opens an Excel workbook (XLSX).
* @throws SheetFailure if it is none, is damaged or exceeds a limit
*/
async function openXlsx(file) {
	const workbook = await openWorkbook(file);
	return {
		format: "xlsx",
		sheets: workbook.sheets.map(({ name }) => name),
		read: (sheet, onNotes) => readXlsx(workbook, {
			sheet,
			...onNotes && { onNotes }
		}),
		firstWithValues: () => firstWithValues(workbook)
	};
}
export { openXlsx };
