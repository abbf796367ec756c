import { c as isBlank, d as unescapeFormula, l as SheetFailure, u as faultOf } from "./measured.mjs";
import { n as columnLetters } from "./column-letters-uUcTnQKJ.mjs";
import { Parser } from "htmlparser2";
// lib/sheet/markup/parse-markup.ts
/**
* Parses markup piece by piece, and goes on to the next piece only when asked to.
* @throws SheetFailure if elements lie too deep in one another, a tag or comment is too long, or XML ends too early
*/
async function* parseMarkup(pieces, kind, { onOpen, onText, onClose, onEnd }) {
	let depth = 0;
	/** Characters since the last tag or text: those of a tag or comment whose end is still to come, which the parser keeps. */
	let kept = 0;
	const parser = new Parser({
		onopentag(name, attributes) {
			kept = 0;
			if (++depth > 5e3) throw new SheetFailure("too-complex");
			onOpen(name, attributes);
		},
		ontext(text) {
			kept = 0;
			onText(text);
		},
		onclosetag(name) {
			kept = 0;
			depth--;
			onClose(name);
		},
		oncomment() {
			kept = 0;
		}
	}, {
		xmlMode: kind === "xml",
		decodeEntities: true
	});
	for await (const piece of pieces) {
		kept += piece.length;
		parser.write(piece);
		if (kept > 16777216) throw new SheetFailure("too-large");
		yield;
	}
	if (kind === "xml" && depth > 0) throw new SheetFailure("damaged");
	onEnd?.();
	parser.end();
	yield;
}
/** Gathers the text of a cell; throws a SheetFailure if it is too long. */
function cellText() {
	let text = "";
	return {
		clear() {
			text = "";
		},
		add(more) {
			if (text.length + more.length > 16777216) throw new SheetFailure("too-large");
			text += more;
		},
		text: () => text
	};
}
/** Parses all that is left. */
async function untilEnd(parsed) {
	while (!(await parsed.next()).done);
}
// lib/sheet/markup/row-sink.ts
var rowsAtOnce = 100;
/**
* Takes the rows that a parser finds, and gives them in batches: a row that stands many times is multiplied only as it is
* asked for.
*/
function rowSink() {
	let waiting = [];
	let number = 1;
	let cellsSeen = 0;
	let mergedCount = 0;
	const merged = [];
	return {
		/** The number of the next row. */
		next: () => number,
		/** Leaves out rows without cells. */
		skipTo(to) {
			number = Math.max(number, to);
		},
		/** @throws SheetFailure if the row has too many columns, or the sheet too many rows or cells */
		add({ cells, repeated, isHidden }) {
			const last = cells.findLastIndex((cell) => cell !== void 0 && cell !== "");
			const texts = Array.from(cells.slice(0, last + 1), (cell = "") => unescapeFormula(cell));
			if (!isBlank(texts)) {
				if (texts.length > 16384) throw new SheetFailure("too-wide", { row: number });
				cellsSeen += texts.length * repeated;
				if (cellsSeen > 67108864 || number + repeated - 1 > 1048576) throw new SheetFailure("too-large", { row: number });
				waiting.push({
					row: {
						number,
						cells: texts,
						...isHidden && { isHidden }
					},
					repeated
				});
			}
			number += repeated;
		},
		/** Notes a cell that covers others. */
		merge(column, { rows, columns }) {
			mergedCount++;
			if (merged.length === 100) return;
			const to = `${columnLetters(column + columns - 1)}${number + rows - 1}`;
			merged.push(`${columnLetters(column)}${number}:${to}`);
		},
		/** The rows that have been found since it was last asked. */
		*rows() {
			const found = waiting;
			waiting = [];
			let batch = [];
			for (const { row, repeated } of found) for (let copy = 0; copy < repeated; copy++) {
				batch.push(copy === 0 ? row : {
					...row,
					number: row.number + copy
				});
				if (batch.length < rowsAtOnce) continue;
				yield batch;
				batch = [];
			}
			if (batch.length > 0) yield batch;
		},
		notes: (unknownResults) => ({
			merged,
			mergedCount,
			unknownResults
		})
	};
}
// lib/sheet/markup/rows-from.ts
/**
* Gives the rows that a parser puts into a sink, as it goes on.
* @param onEnd called once all has been parsed
* @throws SheetFailure, with the row, where it cannot be read any further
*/
async function* rowsFrom(parsed, sink, onEnd) {
	let failure = null;
	for (;;) {
		const step = await parsed.next().catch((cause) => {
			failure = cause;
			return { done: true };
		});
		yield* sink.rows();
		if (failure !== null) {
			const row = failure instanceof SheetFailure ? failure.row : null;
			throw new SheetFailure(faultOf(failure), {
				row: row ?? sink.next(),
				cause: failure
			});
		}
		if (step.done) break;
	}
	onEnd();
}
// lib/sheet/markup/whole-in.ts
/** The whole number that an attribute gives, held between the least and the most; the least where it gives none. */
var wholeIn = (text, { least = 1, most }) => Math.min(most, Math.max(least, Math.trunc(Number(text ?? least)) || least));
export { parseMarkup as a, cellText as i, rowsFrom as n, untilEnd as o, rowSink as r, wholeIn as t };
