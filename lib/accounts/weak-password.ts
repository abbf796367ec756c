import { origin } from '@/lib/http/origin'

/** What a password of somebody must not be made of. */
export type PasswordOwner = { readonly name: string; readonly email: string; readonly workspace: string }

/** Why a password is easily guessed. */
export type Weakness = 'password-known' | 'password-personal' | 'password-repeated'

/** Words of the site's own name, as its visitors know it. */
const siteWords = ['k-visa', 'kvisa', 'visa', 'check', 'china']
/** Shorter pieces of names and addresses stand in too many words. */
const shortestPiece = 3
/** A password that has fewer letters and digits of its own is easily guessed. */
const fewestOwn = 8
/** So many digits and signs around a known word make no other word of it. */
const mostAround = 6

const isLetter = (character: string) => /\p{L}/u.test(character)
const isSpoken = (character: string) => /[\p{L}\p{N}]/u.test(character)

/** Letters for which people write other signs. */
const writtenFor: Readonly<Record<string, string>> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'@': 'a',
	$: 's',
	'!': 'i',
}
const plain = (text: string) => Array.from(text, (character) => writtenFor[character] ?? character).join('')

/** The shortest text of which a text is repetitions. */
function unitOf(characters: readonly string[]): string {
	const length = characters.length
	const isUnit = (size: number) =>
		length % size === 0 && characters.every((one, at) => one === characters[at % size])
	const sizes = Array.from({ length }, (_, index) => index + 1)
	return characters.slice(0, sizes.find(isUnit) ?? length).join('')
}

/** A text without the digits and signs around it, and these. */
function wordIn(text: string): { readonly word: string; readonly around: string } {
	const characters = Array.from(text)
	const first = characters.findIndex(isLetter)
	if (first < 0) return { word: '', around: text }
	const word = characters.slice(first, characters.findLastIndex(isLetter) + 1).join('')
	return { word, around: text.replace(word, '') }
}

/** Whether a text, or the one word in it, is in the list. */
function isKnown(text: string, known: ReadonlySet<string>): boolean {
	if (known.has(text) || known.has(plain(text))) return true
	const { word, around } = wordIn(text)
	if (around.length > mostAround && !known.has(around)) return false
	return known.has(word) || known.has(plain(word))
}

/** The parts of a name or an address, in lower case, with what they are without separators. */
function piecesOf(text: string): string[] {
	const parts: string[] = []
	let part = ''
	for (const character of `${text.toLowerCase()} `) {
		if (isSpoken(character)) part += character
		else if (part !== '') {
			parts.push(part)
			part = ''
		}
	}
	return [text.toLowerCase(), parts.join(''), parts.toReversed().join(''), ...parts]
}

/** The letters and digits of a password that are not of its owner's name, addresses or the site. */
function ownPart(password: string, { name, email, workspace }: PasswordOwner): string {
	const [local = '', domain = ''] = email.split('@')
	const host = URL.canParse(origin) ? new URL(origin).hostname : ''
	const pieces = [name, email, local, domain, workspace, host].flatMap(piecesOf)
	const said = [...pieces, ...siteWords].filter((piece) => piece.length >= shortestPiece)
	let rest = password
	for (const piece of said.toSorted((a, b) => b.length - a.length)) rest = rest.replaceAll(piece, ' ')
	return Array.from(rest).filter(isSpoken).join('')
}

/**
 * Why a password is easily guessed, if it is: it is one of the commonest, made of its owner's name and addresses, or one
 * sign again and again. Case does not count.
 * @param known the commonest passwords, in lower case
 */
export function weaknessOf(
	password: string,
	owner: PasswordOwner,
	known: ReadonlySet<string>,
): Weakness | null {
	const lower = password.toLowerCase()
	const unit = unitOf(Array.from(lower))
	if (Array.from(unit).length < shortestPiece) return 'password-repeated'
	if (isKnown(lower, known) || (unit !== lower && isKnown(unit, known))) return 'password-known'
	const own = ownPart(lower, owner)
	const isShorter = own.length < Array.from(lower).filter(isSpoken).length
	return isShorter && (own.length < fewestOwn || known.has(own)) ? 'password-personal' : null
}
