import { h as maxColumnSpan, l as SheetFailure, x as maxRowSpan } from "./measured.mjs";
import { n as showsNumber, t as besideNumber } from "./beside-number-Bp8-vzZ3.mjs";
import { a as parseMarkup, i as cellText, n as rowsFrom, o as untilEnd, r as rowSink, t as wholeIn } from "./whole-in-B3HJEVju.mjs";
import { textPieces } from "./markup-text-BDszpc5J.mjs";
// lib/sheet/markup/html-table.ts
var newTable = (index) => ({
	index,
	cells: [],
	next: 0,
	taken: [],
	isRow: false,
	isHidden: false,
	column: null,
	value: void 0,
	text: cellText()
});
// lib/sheet/markup/open-html.ts
/** How many rows and columns a cell takes; a height of 0 reaches to the end of its part of the table. */
var spanOf = ({ rowspan, colspan }) => ({
	rows: rowspan === "0" ? maxRowSpan : wholeIn(rowspan, { most: maxRowSpan }),
	columns: wholeIn(colspan, { most: maxColumnSpan })
});
var isHiddenRow = ({ style = "", hidden }) => hidden !== void 0 || /display\s?:\s?none|visibility\s?:\s?(?:collapse|hidden)/i.test(style);
/** Elements whose text is not shown. */
var unseen = /* @__PURE__ */ new Set([
	"script",
	"style",
	"template",
	"title"
]);
/** Elements that begin and end a line. */
var lines = /* @__PURE__ */ new Set([
	"p",
	"div",
	"li",
	"ul",
	"ol"
]);
/** The parts of a table, which no cell reaches beyond. */
var parts = /* @__PURE__ */ new Set([
	"thead",
	"tbody",
	"tfoot"
]);
/** Elements that name the table that follows, or that they stand in. */
var titles = /* @__PURE__ */ new Set([
	"caption",
	"h1",
	"h2",
	"h3",
	"h4"
]);
var inLines = (text) => text.split("\n").map((line) => line.replace(/[\s\u00a0]+/g, " ").trim()).filter((line) => line !== "").join("\n");
/** Lists the tables of a page, and reads the rows of one of them, by its index among all, into a sink. */
function tableHandler(wanted, sink) {
	const open = [];
	const listed = [];
	let unseenDepth = 0;
	let cellsSeen = 0;
	let title = null;
	let lastTitle = "";
	function endCell(table) {
		if (table.column === null) return;
		const text = inLines(table.text.text());
		const value = table.value ? Number(table.value) : NaN;
		table.cells[table.column] = showsNumber(value, text) ? besideNumber(value, text) : text;
		table.column = null;
	}
	function endRow(table) {
		endCell(table);
		if (!table.isRow) return;
		if (table.index === wanted) sink.add({
			cells: table.cells,
			repeated: 1,
			isHidden: table.isHidden
		});
		table.isRow = false;
	}
	function startPart(table) {
		endRow(table);
		table.taken.length = 0;
	}
	function startRow(table, attributes) {
		endRow(table);
		table.cells = [];
		table.next = 0;
		cellsSeen += table.taken.length;
		if (cellsSeen > 67108864) throw new SheetFailure("too-large");
		for (const [column, left] of table.taken.entries()) {
			if (left === 0) continue;
			table.cells[column] = "";
			table.taken[column] = left - 1;
		}
		table.isRow = true;
		table.isHidden = isHiddenRow(attributes);
	}
	function startCell(table, attributes) {
		if (!table.isRow) startRow(table, {});
		endCell(table);
		table.text.clear();
		table.value = attributes["x:num"] ?? attributes.sdval;
		table.column = table.next;
		if (table.index !== wanted) return;
		while (table.cells[table.column] !== void 0) table.column++;
		const { rows, columns } = spanOf(attributes);
		table.next = table.column + columns;
		if (table.next > 16384) throw new SheetFailure("too-wide");
		for (let at = table.column; at < table.next; at++) {
			table.cells[at] = "";
			table.taken[at] = rows - 1;
		}
		if (columns > 1 || rows > 1) sink.merge(table.column, {
			rows,
			columns
		});
	}
	function startTable() {
		if (open.length === 50 || listed.length === 500) throw new SheetFailure("too-complex");
		open.push(newTable(listed.length));
		listed.push({
			name: lastTitle,
			hasRows: false
		});
		lastTitle = "";
	}
	const addText = (text) => {
		if (unseenDepth > 0) return;
		title?.add(text);
		const table = open.at(-1);
		if (!table || table.column === null) return;
		const own = listed[table.index];
		if (own && text.trim() !== "") own.hasRows = true;
		if (table.index === wanted) table.text.add(text);
	};
	function endTitle(name) {
		const text = inLines(title?.text() ?? "").slice(0, 60);
		const own = listed[open.at(-1)?.index ?? -1];
		if (name !== "caption") lastTitle = text;
		else if (own) own.name = text;
		title = null;
	}
	return {
		handler: {
			onOpen(name, attributes) {
				if (unseen.has(name)) unseenDepth++;
				if (titles.has(name)) title = cellText();
				if (name === "table") startTable();
				const table = open.at(-1);
				if (!table) return;
				if (parts.has(name)) startPart(table);
				else if (name === "tr") startRow(table, attributes);
				else if (name === "td" || name === "th") startCell(table, attributes);
				else if (name === "br" || lines.has(name)) addText("\n");
			},
			onText: (text) => addText(text.replace(/[\r\n]+/g, " ")),
			onEnd() {
				if (open.length > 0) throw new SheetFailure("damaged");
			},
			onClose(name) {
				if (unseen.has(name)) unseenDepth--;
				if (titles.has(name)) endTitle(name);
				const table = open.at(-1);
				if (!table) return;
				if (name === "td" || name === "th") endCell(table);
				else if (name === "tr") endRow(table);
				else if (parts.has(name)) startPart(table);
				else if (lines.has(name)) addText("\n");
				else if (name === "table") {
					endRow(table);
					open.pop();
				}
			}
		},
		listed
	};
}
/**
* Opens the tables of a page, each as a sheet: programs save such pages under the names of workbooks.
* @throws SheetFailure if there is no table, or if a limit is exceeded
*/
async function openHtml(file, encoding) {
	const parse = (handler) => parseMarkup(textPieces(file, encoding), "html", handler);
	const { handler: lister, listed } = tableHandler(-1, rowSink());
	await untilEnd(parse({
		...lister,
		onEnd() {}
	}));
	if (listed.length === 0) throw new SheetFailure("not-a-sheet");
	const tables = listed.flatMap(({ name, hasRows }, index) => hasRows ? [{
		name,
		index
	}] : []);
	if (tables.length === 0) throw new SheetFailure("empty");
	return {
		format: "html",
		sheets: tables.length > 1 ? tables.map(({ name }, at) => name || String(at + 1)) : [],
		read: (sheet, onNotes) => {
			const sink = rowSink();
			const { handler } = tableHandler(tables[sheet]?.index ?? -1, sink);
			return rowsFrom(parse(handler), sink, () => onNotes?.(sink.notes(0)));
		},
		firstWithValues: async () => 0
	};
}
export { openHtml };
