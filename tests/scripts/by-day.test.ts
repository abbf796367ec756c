import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesByDay } from '@/scripts/check/by-day.mjs'

const files = filesByDay.flat()

test('of what the gate runs every fifth day, each file is there and has one day', () => {
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
