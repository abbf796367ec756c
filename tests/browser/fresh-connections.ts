import { afterAll } from 'vitest'

type Pool = { readonly constructor: new () => Pool; readonly close: () => Promise<void> }

/** Where Node has the connections of `fetch`. */
const place = Symbol.for('undici.globalDispatcher.1')
const held = globalThis as { [place]?: Pool }

// A file begins with connections of its own: one that another has left may be closed by the server in the moment it is taken.
afterAll(() => {
	const pool = held[place]
	if (!pool) return
	held[place] = new pool.constructor()
	pool.close()
})
