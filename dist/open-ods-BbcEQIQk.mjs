import { C as maxSheetColumns, j as maxWorkbookRows, k as maxWorkbookPartBytes, l as SheetFailure, m as maxCellCharacters, n as firstWithValues } from "./measured.mjs";
import { a as parseMarkup, i as cellText, n as rowsFrom, o as untilEnd, r as rowSink, t as wholeIn } from "./whole-in-B3HJEVju.mjs";
import { t as assertNotZipBomb } from "./assert-not-zip-bomb-CoKEcse6.mjs";
import { n as unzipWhole, r as zipDirectory, t as unzip } from "./zip-directory-sLc-xc8G.mjs";
import { t as besideNumber } from "./beside-number-Bp8-vzZ3.mjs";
import { a as writeDate, i as writeBoolean } from "./column-letters-uUcTnQKJ.mjs";
// lib/sheet/ods/ods-cell.ts
/** The currency in which pay is asked; its amounts need no sign. */
var ownCurrency = "CNY";
/** A cell's value as the text that cell readers expect, given its attributes and what it shows. */
function odsText(attributes, shown) {
	const type = attributes["office:value-type"] ?? "";
	const value = Number(attributes["office:value"] ?? NaN);
	const currency = attributes["office:currency"] ?? "";
	if (type === "boolean") return writeBoolean(attributes["office:boolean-value"] === "true");
	if (type === "date") return writeDate(/* @__PURE__ */ new Date(`${withTime(attributes["office:date-value"] ?? "")}Z`)) || shown;
	if (type === "string") return attributes["office:string-value"] ?? shown;
	if (!Number.isFinite(value)) return shown;
	if (type === "percentage" || currency === ownCurrency) return besideNumber(value, "");
	if (currency !== "") return `${currency} ${besideNumber(value, "")}`;
	return besideNumber(value, shown);
}
var withTime = (date) => date.includes("T") ? date : `${date}T00:00:00`;
// lib/sheet/ods/ods-rows.ts
/** What stands in a cell without belonging to its text: notes, drawings, readings. */
var isBeside = (name) => name === "office:annotation" || name === "text:note" || name === "text:ruby-text" || name.startsWith("draw:");
/** Reads the rows of one sheet of a document, by its index among all, into a sink. */
function odsHandler(sheet, sink) {
	const text = cellText();
	let seen = -1;
	let tables = 0;
	let beside = 0;
	let cells = [];
	let row = null;
	let cell = null;
	let paragraphs = 0;
	let unknownResults = 0;
	/** Adds a cell; empty ones at the end of a row may stand for as many as there are columns. */
	function put(value, repeated) {
		if (value === "" && cells.length + repeated > 16384) return;
		if (cells.length + repeated > 16384) throw new SheetFailure("too-wide");
		for (let count = 0; count < repeated; count++) cells.push(value);
	}
	/** What a merged cell covers is not shown, and counts as empty. */
	const putCovered = (attributes) => put("", wholeIn(attributes["table:number-columns-repeated"], { most: maxWorkbookRows }));
	function startCell(attributes) {
		const columns = wholeIn(attributes["table:number-columns-spanned"], { most: maxSheetColumns });
		const rows = wholeIn(attributes["table:number-rows-spanned"], { most: maxWorkbookRows });
		if (columns > 1 || rows > 1) sink.merge(cells.length, {
			rows,
			columns
		});
		cell = {
			attributes,
			repeated: wholeIn(attributes["table:number-columns-repeated"], { most: maxWorkbookRows })
		};
		text.clear();
		paragraphs = 0;
	}
	function endCell() {
		if (!cell) return;
		const { attributes, repeated } = cell;
		const value = odsText(attributes, text.text());
		if (value === "" && "table:formula" in attributes && !("office:value-type" in attributes)) unknownResults++;
		put(value, repeated);
		cell = null;
	}
	return {
		handler: {
			onOpen(name, attributes) {
				if (name === "table:table" && tables++ === 0) seen++;
				if (seen !== sheet || tables !== 1) return;
				if (isBeside(name)) beside++;
				if (beside > 0) return;
				if (name === "table:table-row") {
					const visibility = attributes["table:visibility"] ?? "visible";
					row = {
						repeated: wholeIn(attributes["table:number-rows-repeated"], { most: maxWorkbookRows }),
						isHidden: visibility !== "visible"
					};
					cells = [];
				} else if (row && name === "table:table-cell") startCell(attributes);
				else if (row && name === "table:covered-table-cell") putCovered(attributes);
				else if (!cell) return;
				else if (name === "text:p" && paragraphs++ > 0) text.add("\n");
				else if (name === "text:line-break") text.add("\n");
				else if (name === "text:tab") text.add("	");
				else if (name === "text:s") text.add(" ".repeat(wholeIn(attributes["text:c"], { most: maxCellCharacters })));
			},
			onText(more) {
				if (cell && beside === 0 && paragraphs > 0) text.add(more);
			},
			onClose(name) {
				if (name === "table:table") tables--;
				if (seen !== sheet || tables !== 1) return;
				if (isBeside(name)) beside--;
				if (beside > 0) return;
				if (name === "table:table-cell") endCell();
				if (name !== "table:table-row" || !row) return;
				sink.add({
					cells,
					...row
				});
				row = null;
			}
		},
		notes: () => sink.notes(unknownResults)
	};
}
// lib/sheet/ods/open-ods.ts
async function* textOf(file, entry) {
	const decoder = new TextDecoder("utf-8", { fatal: true });
	const reader = await unzip(file, entry);
	try {
		for (;;) {
			const { done, value } = await reader.read();
			yield decode(decoder, value, done);
			if (done) return;
		}
	} finally {
		await reader.cancel();
	}
}
function decode(decoder, bytes, isLast) {
	try {
		return decoder.decode(bytes, { stream: !isLast });
	} catch (cause) {
		throw new SheetFailure("damaged", { cause });
	}
}
/** The visible sheets of a document, with their indices among all. */
async function sheetsIn(text) {
	const hiddenStyles = /* @__PURE__ */ new Set();
	const sheets = [];
	let style = "";
	let tables = 0;
	let index = 0;
	await untilEnd(parseMarkup(text(), "xml", {
		onOpen(name, attributes) {
			if (name === "style:style") style = attributes["style:name"] ?? "";
			if (name === "style:table-properties" && attributes["table:display"] === "false") hiddenStyles.add(style);
			if (name !== "table:table" || tables++ > 0) return;
			if (index === 500) throw new SheetFailure("too-complex");
			if (!hiddenStyles.has(attributes["table:style-name"] ?? "")) sheets.push({
				name: attributes["table:name"] ?? "",
				index
			});
			index++;
		},
		onText() {},
		onClose(name) {
			if (name === "table:table") tables--;
		}
	}));
	return sheets;
}
async function bookOf(text) {
	const sheets = await sheetsIn(text);
	const read = (sheet, onNotes) => {
		const sink = rowSink();
		const { handler, notes } = odsHandler(sheets[sheet]?.index ?? -1, sink);
		return rowsFrom(parseMarkup(text(), "xml", handler), sink, () => onNotes?.(notes()));
	};
	return {
		format: "ods",
		sheets: sheets.map(({ name }) => name),
		read,
		firstWithValues: () => firstWithValues(read, sheets.length)
	};
}
/**
* Opens an OpenDocument spreadsheet; null if an archive is none.
* @throws SheetFailure if it has a password, is damaged or exceeds a limit
*/
async function openOds(file) {
	const directory = await zipDirectory(file);
	const page = async (name) => {
		const entry = directory.get(name);
		return entry ? new TextDecoder().decode(await unzipWhole(file, entry, maxWorkbookPartBytes)) : "";
	};
	if (!(await page("mimetype")).includes("opendocument.spreadsheet")) return null;
	if ((await page("META-INF/manifest.xml")).includes("encryption-data")) throw new SheetFailure("encrypted-old");
	const content = directory.get("content.xml");
	if (!content) throw new SheetFailure("damaged");
	assertNotZipBomb(content);
	return bookOf(() => textOf(file, content));
}
/** Opens an OpenDocument spreadsheet that is one XML file. */
var openFlatOds = (text) => bookOf(text);
export { openFlatOds, openOds };
