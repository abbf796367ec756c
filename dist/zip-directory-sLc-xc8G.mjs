import { P as __exportAll, l as SheetFailure, u as faultOf } from "./measured.mjs";
// lib/sheet/xlsx/zip-directory.ts
var zip_directory_exports = /* @__PURE__ */ __exportAll({ zipDirectory: () => zipDirectory });
var endLength = 22;
var maxCommentLength = 65535;
var endSignature = 101010256;
var longEndSignature = 101075792;
var longEndPointerSignature = 117853008;
var entrySignature = 33639248;
var headerSignature = 67324752;
var inLongForm = 4294967295;
/** The length of a file's header, before its name. */
var headerLength = 30;
var damaged = () => new SheetFailure("damaged");
async function viewOf(file, from, to) {
	if (from < 0 || to > file.size) throw damaged();
	return new DataView(await file.slice(from, to).arrayBuffer());
}
async function directoryPlace(file) {
	const from = Math.max(0, file.size - endLength - maxCommentLength);
	const tail = await viewOf(file, from, file.size);
	for (let at = tail.byteLength - endLength; at >= 0; at--) {
		if (tail.getUint32(at, true) !== endSignature) continue;
		const [size, offset] = [tail.getUint32(at + 12, true), tail.getUint32(at + 16, true)];
		return size === inLongForm || offset === inLongForm ? longDirectoryPlace(file, from + at) : {
			offset,
			size
		};
	}
	throw damaged();
}
async function longDirectoryPlace(file, end) {
	const pointer = await viewOf(file, end - 20, end);
	if (pointer.getUint32(0, true) !== longEndPointerSignature) throw damaged();
	const at = Number(pointer.getBigUint64(8, true));
	const long = await viewOf(file, at, at + 56);
	if (long.getUint32(0, true) !== longEndSignature) throw damaged();
	return {
		size: Number(long.getBigUint64(40, true)),
		offset: Number(long.getBigUint64(48, true))
	};
}
/** Replaces values that do not fit into 32 bits by those in the ZIP64 extra field, which are in the same order. */
function longForm(extra, short) {
	for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
		if (extra.getUint16(at, true) !== 1) continue;
		let next = at + 4;
		return short.map((value) => {
			if (value !== inLongForm) return value;
			next += 8;
			return Number(extra.getBigUint64(next - 8, true));
		});
	}
	return [...short];
}
/** Sets each file's limit; throws if a file reaches into another one or into the directory. */
function apart(entries, directory) {
	const inOrder = entries.toSorted((a, b) => a.offset - b.offset);
	return inOrder.map((entry, at) => {
		const limit = inOrder[at + 1]?.offset ?? directory;
		if (entry.offset + headerLength + entry.packedSize > limit) throw new SheetFailure("overlapping");
		return {
			...entry,
			limit
		};
	});
}
/**
* The files of a zip archive by name, read from its directory alone.
* @throws SheetFailure if two files share a name or bytes, if there are too many, or if the directory is damaged
*/
async function zipDirectory(file) {
	const { offset, size } = await directoryPlace(file);
	if (size > 1048576) throw new SheetFailure("too-complex");
	const view = await viewOf(file, offset, offset + size);
	const entries = [];
	try {
		for (let at = 0; at + 46 <= size && view.getUint32(at, true) === entrySignature;) {
			if (entries.length === 1e4) throw new SheetFailure("too-complex");
			const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
			entries.push(entryAt(view, at, {
				nameLength,
				extraLength
			}));
			at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
		}
	} catch (cause) {
		throw cause instanceof RangeError ? damaged() : cause;
	}
	const byName = new Map(apart(entries, offset).map((entry) => [entry.name, entry]));
	if (byName.size < entries.length) throw new SheetFailure("overlapping");
	return byName;
}
function entryAt(view, at, { nameLength, extraLength }) {
	const nameAt = view.byteOffset + at + 46;
	const name = new TextDecoder().decode(new Uint8Array(view.buffer, nameAt, nameLength));
	const short = [
		view.getUint32(at + 24, true),
		view.getUint32(at + 20, true),
		view.getUint32(at + 42, true)
	];
	const [full = 0, packedSize = 0, offset = 0] = longForm(new DataView(view.buffer, nameAt + nameLength, extraLength), short);
	const method = view.getUint16(at + 10, true);
	if (method !== 0 && method !== 8) throw damaged();
	return {
		name,
		isDeflated: method === 8,
		packedSize,
		size: full,
		sum: view.getUint32(at + 16, true),
		offset
	};
}
/**
* The bytes of a file inside the archive, decompressed as they are read.
* @throws SheetFailure, here or while reading, if the file is damaged: also for a wrong size or checksum
*/
async function unzip(file, entry) {
	const header = await viewOf(file, entry.offset, entry.offset + headerLength);
	if (header.getUint32(0, true) !== headerSignature) throw damaged();
	const from = entry.offset + headerLength + header.getUint16(26, true) + header.getUint16(28, true);
	if (from + entry.packedSize > entry.limit) throw new SheetFailure("overlapping");
	const packed = file.slice(from, from + entry.packedSize);
	return ofSize(entry.isDeflated ? asGzip(packed, entry).stream().pipeThrough(new DecompressionStream("gzip")) : packed.stream(), entry.size);
}
/** Wraps the compressed bytes in a gzip header and trailer, so that the browser verifies the checksum. */
function asGzip(packed, { sum, size }) {
	const tail = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
	tail.setUint32(0, sum, true);
	tail.setUint32(4, size % 2 ** 32, true);
	return new Blob([
		new Uint8Array([
			31,
			139,
			8,
			0,
			0,
			0,
			0,
			0,
			0,
			255
		]),
		packed,
		tail
	]);
}
function ofSize(stream, size) {
	const reader = stream.getReader();
	let seen = 0;
	return {
		read: async () => {
			const result = await reader.read().catch((cause) => {
				throw new SheetFailure(faultOf(cause), { cause });
			});
			seen += result.value?.length ?? 0;
			if (seen <= size && !(result.done && seen < size)) return result;
			await reader.cancel().catch(() => {});
			throw damaged();
		},
		cancel: () => reader.cancel().catch(() => {})
	};
}
/**
* All bytes of a small file inside the archive.
* @throws SheetFailure if it is larger than `largest` bytes, or damaged
*/
async function unzipWhole(file, entry, largest) {
	if (entry.size > largest) throw new SheetFailure("too-large");
	const whole = new Uint8Array(entry.size);
	let at = 0;
	const reader = await unzip(file, entry);
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return whole;
		whole.set(value, at);
		at += value.length;
	}
}
export { zip_directory_exports as i, unzipWhole as n, zipDirectory as r, unzip as t };
