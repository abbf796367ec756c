import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { startEmbedded } from '@/lib/database/embedded/start-embedded'

const folder = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
const ofRoot = mkdtempSync(path.join(tmpdir(), 'kvisa-'))

afterAll(() => {
	for (const made of [folder, ofRoot]) rmSync(made, { recursive: true })
})

test.runIf(process.getuid?.() === 0)(
	'one line says what to do where that user cannot reach the programs',
	async () => {
		const unreachable = path.join(ofRoot, 'native')
		symlinkSync(inject('native'), unreachable)
		const start = startEmbedded(folder, unreachable)
		await expect(start).rejects.toThrow(`That user has to reach ${unreachable}/bin and ${folder}`)
	},
)

test('where no programs come for a system, one line names DATABASE_URL', async () => {
	await expect(startEmbedded(folder, '')).rejects.toThrow(
		/^No PostgreSQL comes with this program.*DATABASE_URL/,
	)
})
