import { maxBinaryBytes, maxWorkbookPartBytes } from '@/lib/limits/sheet-limits'
import { SheetFailure } from '../sheet-failure'
import { openContainer } from '../xls/container'
import { decryptAgile } from './agile'
import { decryptStandard } from './standard'

const agile = 4
/** The versions in which Office 2007 and other programs describe standard encryption. */
const standard: readonly number[] = [2, 3, 4]
const versionLength = 8
const infoLength = 4

/**
 * Decrypts an Excel workbook (XLSX) with its password; null if the password is wrong. Neither is stored.
 * @throws SheetFailure if it is encrypted in a way that is not supported, is damaged or exceeds a limit
 */
export async function decryptWorkbook(file: Blob, password: string): Promise<Blob | null> {
	if (file.size > maxBinaryBytes) throw new SheetFailure('too-large')
	const container = openContainer(new Uint8Array(await file.arrayBuffer()))
	const [info, encrypted] = [container.read('EncryptionInfo'), container.read('EncryptedPackage')]
	if (!info || !encrypted || info.length < versionLength || encrypted.length < versionLength)
		throw new SheetFailure('damaged')
	if (info.length > maxWorkbookPartBytes) throw new SheetFailure('too-large')
	const view = new DataView(info.buffer, info.byteOffset, info.length)
	const [major, minor] = [view.getUint16(0, true), view.getUint16(2, true)]
	const size = Number(new DataView(encrypted.buffer, encrypted.byteOffset).getBigUint64(0, true))
	if (size > encrypted.length - versionLength) throw new SheetFailure('damaged')
	const decrypted = decryptParts({ major, minor }, { info, encrypted }, password)
	return decrypted && new Blob([decrypted.slice(0, size)])
}

type Parts = { readonly info: Uint8Array; readonly encrypted: Uint8Array }

function decryptParts(
	{ major, minor }: { readonly major: number; readonly minor: number },
	{ info, encrypted }: Parts,
	password: string,
) {
	try {
		if (major === agile && minor === agile) {
			const xml = new TextDecoder().decode(info.subarray(versionLength))
			return decryptAgile(xml, encrypted, password)
		}
		if (minor === 2 && standard.includes(major))
			return decryptStandard(info.subarray(infoLength), encrypted, password)
	} catch (cause) {
		throw cause instanceof SheetFailure ? cause : new SheetFailure('damaged', { cause })
	}
	throw new SheetFailure('encrypted-old')
}
