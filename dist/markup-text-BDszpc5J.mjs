import { a as decodes, i as recognise, l as SheetFailure, o as encodingOfLabel, r as StrictDecoder, t as lettersIn, u as faultOf } from "./measured.mjs";
// lib/sheet/markup/markup-text.ts
/** Once quotation marks are blanks. */
var declaration = /(?:encoding|charset) ?= ? ?([\w.:-]+)/i;
var declaredWithin = 4096;
/** The encoding that markup names, if it is known and its beginning valid in it. */
function declared(head) {
	const start = new TextDecoder("latin1").decode(head.subarray(0, declaredWithin));
	const [, label = ""] = declaration.exec(start.replace(/["']/g, " ")) ?? [];
	const encoding = encodingOfLabel(label);
	return encoding !== null && decodes(head, encoding) !== null ? encoding : null;
}
var hasMark = ([a, b]) => a === 239 && b === 187 || a === 255 && b === 254 || a === 254 && b === 255;
/**
* The encoding of markup: by its byte order mark, else as the user chose, else as it says itself, else by its letters.
* @throws SheetFailure if it is in no supported encoding
*/
function markupEncoding(head, chosen) {
	const recognised = recognise(head);
	const named = hasMark(head) || recognised.encoding.startsWith("utf-16") ? null : declared(head);
	if (named && !chosen) return {
		encoding: named,
		letters: null
	};
	const isSure = recognised.isSure || chosen !== void 0;
	return {
		encoding: chosen ?? recognised.encoding,
		letters: lettersIn(head, {
			...recognised,
			isSure
		})
	};
}
var bytesAtOnce = 1 << 18;
/** The text of a file, piece by piece. */
async function* textPieces(file, encoding) {
	const decoder = new StrictDecoder(encoding);
	for (let from = 0; from < file.size; from += bytesAtOnce) {
		const piece = await file.slice(from, from + bytesAtOnce).arrayBuffer().catch((cause) => {
			throw new SheetFailure(faultOf(cause), { cause });
		});
		yield decoder.decode(new Uint8Array(piece), from + bytesAtOnce >= file.size);
	}
}
export { markupEncoding, textPieces };
