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

const place = Symbol.for('k-visa-check: derived keys')
const held = globalThis as { [place]?: Map<string, Promise<Buffer>> }

// A password and a salt give the same key however often they are asked, and each time takes a tenth of a second of a core: when
// the password was set, at each sign-in, and wherever it is asked again. That was a third of the work of these tests.
if (!held[place]) {
	const derived = new Map<string, Promise<Buffer>>()
	held[place] = derived
	const derive: Scrypt = crypto.scrypt
	const deriveOnce: Scrypt = (password, salt, length, options, answer) => {
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
	Object.assign(crypto, { scrypt: deriveOnce })
	syncBuiltinESMExports()
}
