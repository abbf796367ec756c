import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let folder: string
let calls: string

/** A machine whose only programs are these two, which write down how they are called. */
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'k-visa-check-'))
	chmodSync(folder, 0o755)
	calls = path.join(folder, 'calls')
	writeFileSync(calls, '')
	chmodSync(calls, 0o666)
	for (const name of ['sudo', 'apt-get']) {
		writeFileSync(path.join(folder, name), `#!/bin/sh\necho "${name} $*" >> ${calls}\n`, { mode: 0o755 })
	}
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs `npm test` there as somebody who is not root. */
function runAsSomebody(env: Record<string, string> = {}) {
	const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check/test.mjs'], {
		...asNobody,
		env: { NODE_ENV: 'production', PATH: folder, ...env },
		encoding: 'utf8',
	})
	return { status, said: stdout + stderr, called: readFileSync(calls, 'utf8').split('\n').filter(Boolean) }
}

describe.skipIf(process.platform === 'win32')('npm test on a machine that lacks a program', () => {
	test('run by somebody who is not root names the package and stops, calling neither sudo nor apt-get', () => {
		const { status, said, called } = runAsSomebody()
		expect(called).toEqual([])
		expect(status).toBe(1)
		expect(said).toContain('poppler-utils')
		expect(said).toContain('ALLOW_APT=1')
		expect(said).toContain('0 passed, 1 failed')
	})

	test('run with ALLOW_APT=1 says what it installs and how, and calls apt-get without sudo', () => {
		const { status, said, called } = runAsSomebody({ ALLOW_APT: '1' })
		expect(called[0]).toBe('apt-get --yes update')
		expect(called[1]).toMatch(/^apt-get --yes install (\S+ )*poppler-utils( |$)/)
		expect(called).toHaveLength(2)
		expect(said.indexOf('apt-get --yes install')).toBeGreaterThan(-1)
		// What apt-get gave here installs nothing.
		expect(status).toBe(1)
	})

	test.skipIf(process.platform !== 'linux')('asks for fonts by family, not for any of a language', () => {
		const onlyDejaVu = '#!/bin/sh\ncase "$3" in *DejaVu*) echo /usr/share/fonts/DejaVuSans.ttf ;; esac\n'
		writeFileSync(path.join(folder, 'fc-list'), onlyDejaVu, { mode: 0o755 })
		const { said } = runAsSomebody()
		expect(said).toContain('fonts-noto-core: Noto Sans, Noto Serif, Noto Sans Arabic, Noto Naskh Arabic')
		expect(said).not.toContain('fonts-dejavu-core')
	})

	test('a CHROME_PATH that leads nowhere is no browser', () => {
		const { status, said, called } = runAsSomebody({ CHROME_PATH: path.join(folder, 'no-browser') })
		expect({ status, called }).toEqual({ status: 1, called: [] })
		expect(said).toContain('CHROME_PATH names a file that is not there')
	})
})
