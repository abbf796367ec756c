import crypto, { type BinaryLike, type ScryptOptions } from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

type Answer = (error: Error | null, key: Buffer) => void
type Scrypt = (
	password: BinaryLike,
	salt: BinaryLike,
	length: number,
	options: ScryptOptions,
	answer: Answer,
) => void

/** Derives a key as given, but each only once. */
function remembering(derive: Scrypt): Scrypt {
	const derived = new Map<string, Promise<Buffer>>()
	return function deriveOnce(password, salt, length, options, answer) {
		const asked = JSON.stringify([password, salt, length, options])
		const key =
			derived.get(asked) ??
			new Promise<Buffer>((resolve, reject) => {
				derive(password, salt, length, options, (error, key) => (error ? reject(error) : resolve(key)))
			})
		derived.set(asked, key)
		key.then(
			(key) => answer(null, Buffer.from(key)),
			(error) => answer(error, Buffer.alloc(0)),
		)
	}
}

// A password and a salt always give the same key, and deriving it takes a tenth of a second of a core: when the password is set,
// at each sign-in, and wherever it is asked again. That was a third of the work of these tests. A worker runs this before each file.
if (crypto.scrypt.name !== 'deriveOnce') {
	Object.assign(crypto, { scrypt: remembering(crypto.scrypt) })
	syncBuiltinESMExports()
}
