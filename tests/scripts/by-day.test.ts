import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { thirds } from '@/scripts/check/by-day.mjs'

const files = thirds.flat()

test('of what the gate runs every third day, each file is there and in one third', () => {
	expect(files.filter((file) => !existsSync(file))).toEqual([])
	expect(files.filter((file, at) => files.indexOf(file) !== at)).toEqual([])
})

test('what keeps workspaces, members and accounts apart is tried each day', () => {
	expect(
		files.filter((file) =>
			/^tests\/lib\/(team-api|exchange|accounts|audit|restore|workspace-api)\//.test(file),
		),
	).toEqual([])
})
