import { expect, test } from 'vitest'
import { installation, readReceipt } from '@/scripts/build/install-packages.mjs'

const app = readReceipt('one app')
const all = readReceipt('one all')

test('a start on a fresh machine installs nothing of the checks', () => {
	expect(installation(null, 'one', 'app')).toEqual({ args: ['ci', '--omit=dev'], extent: 'app' })
})

test('the checks add what is theirs to what a start has installed, once, and leave the rest', () => {
	const added = installation(app, 'one', 'all')
	expect(added).toEqual({ args: ['install', '--no-save', '--include=dev'], extent: 'all' })
	expect(installation(readReceipt(`one ${added?.extent}`), 'one', 'all')).toBeNull()
})

test('nothing is installed again where all that is wanted is there', () => {
	expect(installation(app, 'one', 'app')).toBeNull()
	expect(installation(all, 'one', 'app')).toBeNull()
	expect(installation(all, 'one', 'all')).toBeNull()
})

test('a new lock is installed to the same extent, by a start as well', () => {
	expect(installation(app, 'two', 'app')).toEqual({ args: ['ci', '--omit=dev'], extent: 'app' })
	expect(installation(all, 'two', 'app')).toEqual({ args: ['ci', '--include=dev'], extent: 'all' })
	expect(installation(app, 'two', 'all')).toEqual({ args: ['ci', '--include=dev'], extent: 'all' })
})

test('the receipt of an earlier version, which installed everything, counts as everything', () => {
	expect(installation(readReceipt('one'), 'one', 'all')).toBeNull()
})
