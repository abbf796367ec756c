import { l as SheetFailure } from "./measured.mjs";
// lib/sheet/xlsx/assert-not-zip-bomb.ts
/**
* Rejects an entry that would decompress to far more than a sheet does, before any of it is decompressed.
* @throws SheetFailure 'too-large'
*/
function assertNotZipBomb({ size, packedSize }) {
	if (size > 33554432 && size > packedSize * 200 || size > 2147483648) throw new SheetFailure("too-large");
}
export { assertNotZipBomb as t };
