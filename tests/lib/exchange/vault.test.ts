import { expect, test } from 'vitest'
import { sealer } from '@/lib/exchange/device/disk/seal'
import { memoryDisk, openVault } from '@/lib/exchange/device/disk/vault'

const key = 'ab'.repeat(32)
const other = 'cd'.repeat(32)

test('what is kept comes back by its key, and by no other', async () => {
	const disk = memoryDisk()
	await openVault(disk, await sealer(key)).write({ 'batch 1': { name: 'Ada Lovelace' }, 'batch 2': null })
	expect(await openVault(disk, await sealer(key)).read()).toEqual(
		new Map<string, unknown>([
			['batch 1', { name: 'Ada Lovelace' }],
			['batch 2', null],
		]),
	)
	expect(await openVault(disk, await sealer(other)).read()).toEqual(new Map())
})

test('a disk shows nothing of what is kept on it', async () => {
	const disk = memoryDisk()
	await openVault(disk, await sealer(key)).write({ 'batch 1': { name: 'Ada Lovelace' } })
	const [[, sealed] = []] = await disk.entries()
	expect(Buffer.from(sealed?.data as ArrayBuffer).toString('latin1')).not.toContain('Ada')
})

test('an entry that is moved to another place cannot be read', async () => {
	const disk = memoryDisk()
	const vault = openVault(disk, await sealer(key))
	await vault.write({ 'batch 1': 'first' })
	const [[, sealed] = []] = await disk.entries()
	if (sealed) await disk.write([['batch 2', sealed]], ['batch 1'])
	expect(await vault.read()).toEqual(new Map())
})

test('what is written last stays, however long the one before takes', async () => {
	const vault = openVault(memoryDisk(), await sealer(key))
	const large = vault.write({ 'batch 1': 'x'.repeat(1_000_000) })
	await Promise.all([large, vault.write({}, ['batch 1'])])
	expect(await vault.read()).toEqual(new Map())
})
