import { c as isBlank, d as unescapeFormula, l as SheetFailure, n as firstWithValues } from "./measured.mjs";
import { a as writeDate, i as writeBoolean, n as columnLetters, o as writeNumber, r as serialDate } from "./column-letters-uUcTnQKJ.mjs";
import { t as numberFormat } from "./number-format-DsIvizTz.mjs";
// lib/sheet/xls/container.ts
var headerLength = 512;
/** Sector numbers from here on mark the end of a chain, or free sectors. */
var firstMark = 4294967290;
var inHeader = 109;
var entryLength = 128;
var [streamKind, rootKind] = [2, 5];
var maxNameBytes = 64;
var damaged = () => new SheetFailure("damaged");
/** Reads a chain of sectors, which is no longer than there are sectors: one that leads back into itself is damaged. */
function readChain({ size, count, at, next }, first, length) {
	const sectors = [];
	for (let sector = first; sector < firstMark && (length === null || sectors.length * size < length);) {
		if (sector >= next.length || sector >= count || sectors.length === count) throw damaged();
		sectors.push(at(sector));
		sector = next[sector];
	}
	if (length !== null && sectors.length * size < length) throw damaged();
	const whole = new Uint8Array(sectors.length * size);
	for (const [index, bytes] of sectors.entries()) whole.set(bytes, index * size);
	return length === null ? whole : whole.subarray(0, length);
}
var viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
var numbersIn = (bytes) => Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => viewOf(bytes).getUint32(at * 4, true));
/** The numbers of the sectors that hold the table of chains: the first in the header, further ones in a list of their own. */
function tableSectors(header, { size, count: most, at }) {
	const count = header.getUint32(44, true);
	if (count > most) throw damaged();
	const found = [];
	for (let index = 0; index < Math.min(inHeader, count); index++) found.push(header.getUint32(76 + index * 4, true));
	const perSector = size / 4 - 1;
	for (let sector = header.getUint32(68, true); sector < firstMark && found.length < count;) {
		const numbers = numbersIn(at(sector));
		found.push(...numbers.subarray(0, Math.min(perSector, count - found.length)));
		sector = numbers[perSector];
	}
	return found.filter((sector) => sector < firstMark);
}
function* streamsIn(directory) {
	const view = viewOf(directory);
	const decoder = new TextDecoder("utf-16le");
	for (let at = 0; at + entryLength <= directory.length; at += entryLength) {
		const kind = directory[at + 66];
		if (kind !== streamKind && kind !== rootKind) continue;
		const nameLength = Math.min(maxNameBytes, Math.max(0, view.getUint16(at + 64, true) - 2));
		yield {
			name: decoder.decode(directory.subarray(at, at + nameLength)),
			first: view.getUint32(at + 116, true),
			size: view.getUint32(at + 120, true),
			isRoot: kind === rootKind
		};
	}
}
/**
* Opens an OLE container.
* @throws SheetFailure, here or while reading, if it is damaged
*/
function openContainer(file) {
	if (file.length < headerLength) throw damaged();
	const header = viewOf(file);
	const [shift, smallShift] = [header.getUint16(30, true), header.getUint16(32, true)];
	if (shift !== 9 && shift !== 12 || smallShift !== 6) throw damaged();
	const size = 1 << shift;
	const at = (sector) => {
		const from = (sector + 1) * size;
		if (from >= file.length) throw damaged();
		const bytes = file.subarray(from, from + size);
		if (bytes.length === size) return bytes;
		const whole = new Uint8Array(size);
		whole.set(bytes);
		return whole;
	};
	const sectors = {
		size,
		count: Math.ceil(file.length / size) - 1,
		at
	};
	const table = tableSectors(header, sectors);
	const next = new Uint32Array(table.length * size / 4);
	for (const [index, sector] of table.entries()) next.set(numbersIn(at(sector)), index * size / 4);
	const large = {
		...sectors,
		next
	};
	const streams = [...streamsIn(readChain(large, header.getUint32(48, true), null))];
	const root = streams.find(({ isRoot }) => isRoot);
	const smallest = header.getUint32(56, true);
	function readSmall({ first, size: length }) {
		if (!root) throw damaged();
		const small = readChain(large, root.first, root.size);
		const smallSize = 1 << smallShift;
		const smallNext = numbersIn(readChain(large, header.getUint32(60, true), null));
		const smallAt = (sector) => small.subarray(sector * smallSize, (sector + 1) * smallSize);
		return readChain({
			size: smallSize,
			count: Math.ceil(small.length / smallSize),
			at: smallAt,
			next: smallNext
		}, first, length);
	}
	return {
		names: streams.map(({ name }) => name),
		read: (name) => {
			const stream = streams.find((one) => !one.isRoot && one.name === name);
			if (!stream) return null;
			return stream.size < smallest ? readSmall(stream) : readChain(large, stream.first, stream.size);
		}
	};
}
// lib/sheet/xls/records.ts
/** The kinds of BIFF8 records that are read ([MS-XLS] 2.3). */
var kinds = {
	formula: 6,
	endOfPart: 10,
	dateMode: 34,
	filePassword: 47,
	continued: 60,
	boundSheet: 133,
	multipleNumbers: 189,
	richText: 214,
	mergedCells: 229,
	cellFormat: 224,
	sharedTexts: 252,
	sharedText: 253,
	number: 515,
	text: 516,
	truthOrError: 517,
	resultText: 519,
	row: 520,
	smallNumber: 638,
	numberFormat: 1054,
	startOfPart: 2057
};
var headLength = 4;
var scratch = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
/**
* The records of a workbook's stream, from an offset on. The same object is given each time, with other values.
* @throws SheetFailure if a record reaches beyond the end, or if there are too many
*/
function* recordsFrom(bytes, offset) {
	const record = {
		kind: 0,
		from: 0,
		to: 0
	};
	let count = 0;
	for (let at = offset; at + headLength <= bytes.length; at = record.to) {
		const [a = 0, b = 0, c = 0, d = 0] = [
			bytes[at],
			bytes[at + 1],
			bytes[at + 2],
			bytes[at + 3]
		];
		record.kind = a | b << 8;
		record.from = at + headLength;
		record.to = record.from + (c | d << 8);
		if (record.kind === 0 && record.to === record.from) return;
		if (record.to > bytes.length) throw new SheetFailure("damaged");
		if (++count > 2e7) throw new SheetFailure("too-complex");
		yield record;
	}
}
/** Reads the values of a record one after another; a record that is too short is damaged. */
var RecordReader = class {
	view;
	at;
	end;
	constructor(bytes, { from, to }) {
		this.view = new DataView(bytes.buffer, bytes.byteOffset);
		this.at = from;
		this.end = to;
	}
	take(length) {
		const from = this.at;
		this.at += length;
		if (this.at > this.end) throw new SheetFailure("damaged");
		return from;
	}
	left() {
		return this.end - this.at;
	}
	skip(length) {
		this.take(length);
	}
	back(length) {
		this.at -= length;
	}
	u8() {
		return this.view.getUint8(this.take(1));
	}
	u16() {
		return this.view.getUint16(this.take(2), true);
	}
	u32() {
		return this.view.getUint32(this.take(4), true);
	}
	f64() {
		return this.view.getFloat64(this.take(8), true);
	}
	/** A number in the short form: a whole number of 30 bits or the first half of a floating point one, perhaps in hundredths. */
	shortNumber() {
		const raw = this.u32();
		scratch.setUint32(4, raw & -4, true);
		const value = (raw & 2) !== 0 ? (raw | 0) >> 2 : scratch.getFloat64(0, true);
		return (raw & 1) !== 0 ? value / 100 : value;
	}
	/** A text after its length: a byte says whether its characters take one byte or two. */
	text(length) {
		const isWide = (this.u8() & 1) !== 0;
		const from = this.take(isWide ? length * 2 : length);
		return charactersOf(this.view, from, length, isWide);
	}
};
/** Characters in UTF-16, or its lower halves. */
function charactersOf(view, from, length, isWide) {
	let text = "";
	for (let at = 0; at < length; at++) text += String.fromCharCode(isWide ? view.getUint16(from + at * 2, true) : view.getUint8(from + at));
	return text;
}
// lib/sheet/xls/shared-texts.ts
var [wide, phonetic, rich] = [
	1,
	4,
	8
];
/**
* Reads texts that may run on into the next record, which then says anew how wide its characters are.
* @throws SheetFailure, while reading, if the records end within a text
*/
function textReader(bytes, blocks) {
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	let block = 0;
	let { from: at, to } = blocks[0] ?? {
		from: 0,
		to: 0
	};
	function toNextBlock() {
		const next = blocks[++block];
		if (!next) throw new SheetFailure("damaged");
		at = next.from;
		to = next.to;
	}
	/** The offset of a value of some bytes, which lies in one block. */
	function take(length) {
		while (at === to) toNextBlock();
		if (at + length > to) throw new SheetFailure("damaged");
		at += length;
		return at - length;
	}
	function skip(length) {
		for (let left = length; left > 0;) {
			while (at === to) toNextBlock();
			const step = Math.min(left, to - at);
			at += step;
			left -= step;
		}
	}
	function readText() {
		const length = view.getUint16(take(2), true);
		let flags = view.getUint8(take(1));
		const runs = flags & rich ? view.getUint16(take(2), true) : 0;
		const extra = flags & phonetic ? view.getUint32(take(4), true) : 0;
		let text = "";
		while (text.length < length) {
			if (at === to) {
				toNextBlock();
				flags = view.getUint8(take(1));
			}
			const isWide = (flags & wide) !== 0;
			const here = Math.min(length - text.length, isWide ? to - at >> 1 : to - at);
			if (here === 0 && at < to) throw new SheetFailure("damaged");
			text += charactersOf(view, at, here, isWide);
			at += isWide ? here * 2 : here;
		}
		skip(runs * 4 + extra);
		return text;
	}
	return {
		skip,
		u32: () => view.getUint32(take(4), true),
		readText,
		hasMore: () => at < to || block < blocks.length - 1
	};
}
/** A text after its length, in two bytes. */
var longText = (bytes, blocks) => textReader(bytes, blocks).readText();
/** The texts that a workbook's cells share. */
function sharedTexts(bytes, blocks) {
	const reader = textReader(bytes, blocks);
	reader.skip(4);
	const count = reader.u32();
	const texts = [];
	while (texts.length < count && reader.hasMore()) texts.push(reader.readText());
	return texts;
}
// lib/sheet/xls/globals.ts
/** The version of the format that Excel 97 to 2003 write; earlier ones store text without saying in which encoding. */
var biff8 = 1536;
var worksheet = 0;
/** Formats that have numbers instead of texts, for dates and times. */
var isDateId = (id) => id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
/**
* Reads the first part of a workbook's stream.
* @throws SheetFailure if it is of another version, has a password, is damaged or exceeds a limit
*/
function readGlobals(bytes) {
	const sheets = [];
	const codes = /* @__PURE__ */ new Map();
	const formatIds = [];
	const textBlocks = [];
	let from1904 = false;
	let isFirst = true;
	let isInTexts = false;
	for (const record of recordsFrom(bytes, 0)) {
		const { kind, from, to } = record;
		const reader = new RecordReader(bytes, record);
		if (isFirst && kind !== kinds.startOfPart) throw new SheetFailure("damaged");
		if (isFirst && reader.u16() !== biff8) throw new SheetFailure("old-excel");
		isFirst = false;
		isInTexts = kind === kinds.sharedTexts || isInTexts && kind === kinds.continued;
		if (isInTexts) textBlocks.push({
			from,
			to
		});
		if (kind === kinds.endOfPart) break;
		if (kind === kinds.filePassword) throw new SheetFailure("encrypted-old");
		if (kind === kinds.dateMode) from1904 = reader.u16() === 1;
		if (kind === kinds.numberFormat) codes.set(reader.u16(), reader.text(reader.u16()));
		if (kind === kinds.cellFormat) {
			reader.skip(2);
			formatIds.push(reader.u16());
		}
		if (kind === kinds.boundSheet) {
			const offset = reader.u32();
			const [state, type] = [reader.u8(), reader.u8()];
			const name = reader.text(reader.u8());
			if ((state & 3) === 0 && type === worksheet) sheets.push({
				name,
				offset
			});
			if (sheets.length > 500) throw new SheetFailure("too-complex");
		}
	}
	if (new Set(sheets.map(({ offset }) => offset)).size < sheets.length) throw new SheetFailure("overlapping");
	const known = new Map(Array.from(codes, ([id, code]) => [id, numberFormat(code)]));
	return {
		from1904,
		sheets,
		formats: formatIds.map((id) => known.get(id) ?? (isDateId(id) && !known.has(id) ? { kind: "date" } : null)),
		texts: textBlocks.length > 0 ? sharedTexts(bytes, textBlocks) : []
	};
}
// lib/sheet/xls/sheet-records.ts
/** As many columns as Excel 97 to 2003 have. */
var columns = 256;
var hiddenRow = 32;
var errors = {
	0: "#NULL!",
	7: "#DIV/0!",
	15: "#VALUE!",
	23: "#REF!",
	29: "#NAME?",
	36: "#NUM!",
	42: "#N/A"
};
var errorText = (code) => errors[code] ?? "#ERR!";
/** The results of formulas that are no numbers, as the first byte says. */
var [textResult, truthResult, errorResult] = [
	0,
	1,
	2
];
/**
* Reads the records of one sheet.
* @throws SheetFailure if they are damaged or exceed a limit
*/
function readSheetRecords(bytes, offset, globals) {
	const { formats, texts, from1904 } = globals;
	const rows = /* @__PURE__ */ new Map();
	const hidden = /* @__PURE__ */ new Set();
	const merged = [];
	let mergedCount = 0;
	function set(row, column, text) {
		if (column >= columns) throw new SheetFailure("damaged");
		let cells = rows.get(row);
		if (!cells) {
			cells = [];
			rows.set(row, cells);
		}
		while (cells.length < column) cells.push("");
		cells[column] = text;
	}
	function numberText(value, cellFormat) {
		const format = formats[cellFormat];
		if (format?.kind === "date") return writeDate(serialDate(value, from1904)) || writeNumber(value);
		return format?.show(value) ?? writeNumber(value);
	}
	/** The cell of a formula whose result is a text, which a later record holds. */
	let awaiting = null;
	/** The records of such a text: the first, and those that continue it. */
	let blocks = [];
	function endText() {
		if (awaiting && blocks.length > 0) set(...awaiting, unescapeFormula(longText(bytes, blocks)));
		if (blocks.length > 0) awaiting = null;
		blocks = [];
	}
	function readFormula(reader, row, column, cellFormat) {
		const [kind, , value] = [
			reader.u8(),
			reader.u8(),
			reader.u8()
		];
		reader.skip(3);
		if (reader.u16() !== 65535) {
			reader.back(8);
			set(row, column, numberText(reader.f64(), cellFormat));
		} else if (kind === textResult) awaiting = [row, column];
		else if (kind === truthResult) set(row, column, writeBoolean(value !== 0));
		else if (kind === errorResult) set(row, column, errorText(value));
	}
	function readCell(kind, reader) {
		const [row, column, cellFormat] = [
			reader.u16(),
			reader.u16(),
			reader.u16()
		];
		if (kind === kinds.number) set(row, column, numberText(reader.f64(), cellFormat));
		else if (kind === kinds.smallNumber) set(row, column, numberText(reader.shortNumber(), cellFormat));
		else if (kind === kinds.sharedText) set(row, column, unescapeFormula(texts[reader.u32()] ?? ""));
		else if (kind === kinds.formula) readFormula(reader, row, column, cellFormat);
		else if (kind === kinds.truthOrError) {
			const [value, isError] = [reader.u8(), reader.u8() === 1];
			set(row, column, isError ? errorText(value) : writeBoolean(value !== 0));
		} else set(row, column, unescapeFormula(reader.text(reader.u16())));
	}
	function readMultiple(reader) {
		const [row, first] = [reader.u16(), reader.u16()];
		for (let column = first; reader.left() >= 6; column++) {
			const cellFormat = reader.u16();
			set(row, column, numberText(reader.shortNumber(), cellFormat));
		}
	}
	function readMerged(reader) {
		reader.skip(2);
		for (; reader.left() >= 8; mergedCount++) {
			const range = [
				reader.u16(),
				reader.u16(),
				reader.u16(),
				reader.u16()
			];
			if (merged.length < 100) merged.push(range);
		}
	}
	function readRow(reader) {
		const row = reader.u16();
		reader.skip(10);
		if ((reader.u16() & hiddenRow) !== 0) hidden.add(row);
	}
	/** Charts lie in parts of their own within the sheet. */
	let depth = 0;
	for (const record of recordsFrom(bytes, offset)) {
		const { kind, from, to } = record;
		if (depth === 0 && kind !== kinds.startOfPart) throw new SheetFailure("damaged");
		if (kind === kinds.startOfPart) depth++;
		if (kind === kinds.endOfPart && --depth === 0) break;
		if (depth > 1) continue;
		if (kind === kinds.resultText) {
			blocks = [{
				from,
				to
			}];
			continue;
		}
		if (kind === kinds.continued && blocks.length > 0) {
			blocks.push({
				from,
				to
			});
			continue;
		}
		if (blocks.length > 0) endText();
		const reader = new RecordReader(bytes, record);
		if (cellKinds.has(kind)) readCell(kind, reader);
		else if (kind === kinds.multipleNumbers) readMultiple(reader);
		else if (kind === kinds.row) readRow(reader);
		else if (kind === kinds.mergedCells) readMerged(reader);
	}
	if (depth > 0) throw new SheetFailure("damaged");
	endText();
	return {
		rows,
		hidden,
		merged,
		mergedCount
	};
}
var cellKinds = /* @__PURE__ */ new Set([
	kinds.number,
	kinds.smallNumber,
	kinds.sharedText,
	kinds.formula,
	kinds.truthOrError,
	kinds.text,
	kinds.richText
]);
// lib/sheet/xls/read-xls.ts
var rowsAtOnce = 1e3;
function notesOf({ merged, mergedCount }) {
	return {
		merged: merged.map(([firstRow, lastRow, first, last]) => `${columnLetters(first)}${firstRow + 1}:${columnLetters(last)}${lastRow + 1}`),
		mergedCount,
		unknownResults: 0
	};
}
/** The fault of a container without a workbook of these versions. */
function otherFault(names) {
	if (names.includes("EncryptedPackage")) return "encrypted";
	return names.includes("Book") ? "old-excel" : "not-a-sheet";
}
/**
* Opens a workbook of Excel 97 to 2003 (BIFF8).
* @throws SheetFailure if it is of an earlier version, has a password, is damaged or exceeds a limit
*/
async function openXls(file) {
	if (file.size > 134217728) throw new SheetFailure("too-large");
	const container = openContainer(new Uint8Array(await file.arrayBuffer()));
	const bytes = container.read("Workbook");
	if (!bytes) throw new SheetFailure(otherFault(container.names));
	const globals = readGlobals(bytes);
	const read = async function* (sheet, onNotes) {
		const { offset } = globals.sheets[sheet] ?? {};
		if (offset === void 0) throw new SheetFailure("empty");
		const records = readSheetRecords(bytes, offset, globals);
		let batch = [];
		for (const row of [...records.rows.keys()].toSorted((a, b) => a - b)) {
			const cells = records.rows.get(row) ?? [];
			if (isBlank(cells)) continue;
			const isHidden = records.hidden.has(row);
			batch.push({
				number: row + 1,
				cells,
				...isHidden && { isHidden }
			});
			if (batch.length < rowsAtOnce) continue;
			yield batch;
			batch = [];
		}
		if (batch.length > 0) yield batch;
		onNotes?.(notesOf(records));
	};
	return {
		format: "xls",
		sheets: globals.sheets.map(({ name }) => name),
		read,
		firstWithValues: () => firstWithValues(read, globals.sheets.length)
	};
}
export { openXls };
