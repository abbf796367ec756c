import { describe, expect, test } from 'vitest'
import { readSettings, settingsSchema } from '@/scripts/server/settings.mjs'

const rows = Object.entries(settingsSchema.shape).map(([name, schema]) => {
	const { description, rule, otherwise } = schema.meta() as Record<string, string>
	return `| \`${name}\` | ${rule} | ${otherwise} | ${description} |`
})

const page = [
	'# Settings',
	'',
	'Environment variables that `npm start` reads, and checks before it serves anything: where one is wrong, it says so and ends with code 1. What to put in front of the server stands in [operating.md](operating.md). Made from `scripts/server/settings.mjs` by `npx vitest run --project unit tests/scripts/settings -u`; change it there.',
	'',
	'| setting | is | if not set | what it does |',
	'| --- | --- | --- | --- |',
	...rows,
	'',
].join('\n')

describe('the settings', () => {
	test('are those of docs/settings.md', async () => {
		await expect(page).toMatchFileSnapshot('../../docs/settings.md')
	})

	test('have a value each where nothing is set, or only nothing', () => {
		const defaults = {
			PORT: 3000,
			WORKERS: 1,
			MAX_STREAMS: 50,
			MAX_BODIES: 100,
			MAX_PAGES: 100,
			ADDRESS_SHARE: 25,
			LEAST_RATE: 1024,
			LEAST_RATE_SECONDS: 60,
			HEADERS_SECONDS: 20,
			KEEP_ALIVE_SECONDS: 5,
		}
		expect(readSettings({})).toEqual({ settings: defaults })
		expect(readSettings({ PORT: '', HOST: '', ORIGIN: '' })).toEqual({ settings: defaults })
	})

	test.each([
		['PORT', ['0', '65535'], ['65536', '-1', '8.5', '1e3', ' 80', '0x50', 'http']],
		['HOST', ['127.0.0.1', '::1', 'localhost', 'k.example'], ['127.0.0.1:80', 'a b', 'http://a']],
		[
			'ORIGIN',
			['https://k.example', 'http://localhost:3000'],
			['k.example', 'https://k.example/', 'https://K.example', 'ftp://k.example', 'https://u@k.example'],
		],
		[
			'SECURITY_CONTACT',
			['mailto:security@k.example', 'https://k.example/report', 'tel:+1-201-555-0123'],
			['security@k.example', 'http://k.example', 'mailto:a@k.example\nExpires: never', 'javascript:alert(1)'],
		],
		['WORKERS', ['1', '64'], ['0', '65', '-2', '2.5', 'cores', ' 2']],
		[
			'ALLOW_PRIVATE',
			[
				'login.intranet',
				' a.example:8443  10.0.0.5 [fd00::5]:443 ',
				Array.from({ length: 100 }, (_, at) => `a${at}.example`).join(' '),
			],
			[
				'https://a.example',
				'*',
				'*.a.example',
				'10.0.0.0/8',
				'a.example,b.example',
				'fd00::5',
				Array.from({ length: 101 }, (_, at) => `a${at}.example`).join(' '),
			],
		],
		[
			'EMBED_ORIGINS',
			[
				'https://a.example',
				'  https://a.example  https://b.a.example:8443\thttps://xn--mnchen-3ya.example ',
				'http://localhost:8000 http://127.0.0.1:8001',
				Array.from({ length: 100 }, (_, at) => `https://a${at}.example`).join(' '),
			],
			[
				'a.example',
				'http://a.example',
				'https://a.example/',
				'https://a.example, https://b.example',
				'https://*.a.example',
				'https://*',
				'*',
				'null',
				"'self'",
				'https://[::1]',
				'https://a.example;script-src',
				'https://a.example b.example',
				' ',
				Array.from({ length: 101 }, (_, at) => `https://a${at}.example`).join(' '),
			],
		],
		['MAX_STREAMS', ['1', '500'], ['0', '1000000']],
		['ADDRESS_SHARE', ['1', '100'], ['0', '101', '0.25']],
		['LEAST_RATE', ['0', '4096'], ['-1']],
		['WORKSPACE', ['on', 'off'], ['no', 'true']],
		['TRUST_PROXY', ['on', 'off'], ['1']],
		['LOG_LEVEL', ['error', 'debug'], ['ERROR', 'trace']],
		['LOG_FORMAT', ['text', 'json'], ['JSON', 'pretty']],
		['METRICS_PORT', ['1', '9464'], ['0', '65536', 'http']],
	])('%s is taken or refused by what it is', (name, fine, wrong) => {
		for (const value of fine) expect(readSettings({ [name]: value })).toHaveProperty('settings')
		for (const value of wrong) {
			expect(readSettings({ [name]: value })).toEqual({
				faults: [expect.stringMatching(`^${name} must be .*; it is "`)],
			})
		}
	})

	test('give the metrics a port of their own', () => {
		expect(readSettings({ METRICS_PORT: '3000' })).toEqual({
			faults: ['METRICS_PORT must be another port than PORT, which is 3000.'],
		})
		expect(readSettings({ PORT: '9464', METRICS_PORT: '9464' })).toHaveProperty('faults')
		expect(readSettings({ PORT: '3001', METRICS_PORT: '3000' })).toHaveProperty('settings')
	})

	test('take a token for the metrics that nobody guesses, and repeat none that is too short', () => {
		expect(readSettings({ METRICS_TOKEN: '0123456789abcdef-._~+/=ABCDEFGHI' })).toHaveProperty('settings')
		for (const wrong of ['guessable', '0123456789abcdef0123456789abcde', `${'a'.repeat(40)} b`]) {
			const { faults } = readSettings({ METRICS_TOKEN: wrong }) as { faults: string[] }
			expect(faults).toEqual([expect.stringMatching(/^METRICS_TOKEN must be a text of at least 32/)])
			expect(faults.join()).not.toContain(wrong)
		}
	})

	const database = 'postgres://app:secret@db.example:5432/k'
	const logins = { DATABASE_URL: database, DATABASE_OWNER_URL: database, DATABASE_AUTH_URL: database }

	test('name a database by three logins or by none', () => {
		expect(readSettings(logins)).toMatchObject({ settings: logins })
		expect(readSettings({ ...logins, DATABASE_AUTH_URL: '' })).toEqual({
			faults: ['A database of your own needs DATABASE_AUTH_URL as well.'],
		})
	})

	test.each(['mysql://app:secret@h/k', 'postgres://h/k', 'postgres://app:secret@h', 'app:secret@h/k'])(
		'repeat no password of a database: %s',
		(wrong) => {
			const { faults } = readSettings({ ...logins, DATABASE_URL: wrong }) as { faults: string[] }
			expect(faults).toEqual([expect.stringMatching(/^DATABASE_URL must be an address such as/)])
			expect(faults.join()).not.toContain('secret')
		},
	)

	const hosts = (count: number) => Array.from({ length: count }, (_, at) => `h${at}`).join()
	const several = (authority: string, rest = '/k') => `postgres://app:secret@${authority}${rest}`

	test.each([
		several('one:5432,two:5433'),
		several('one,two:5433'),
		several('[::1]:5432,[fe80::1],db.example', '/k?target_session_attrs=read-write&sslmode=verify-full'),
		several('%2Frun%2Fone,%2Frun%2Ftwo'),
		several('one,two', '/k?port=5433'),
		several('ignored', '/k?host=one,::1&port=5432,5433'),
		several(hosts(8)),
		'postgres://app:s,e:c/r%25et@one,two/k'.replace('c/r', 'c%2Fr'),
		several('one', '/k?target_session_attrs=read-write'),
	])('name several hosts of a database: %s', (address) => {
		expect(readSettings({ ...logins, DATABASE_URL: address })).toHaveProperty('settings')
	})

	test('may name other hosts in each address of the database, as behind a pooler', () => {
		expect(readSettings({ ...logins, DATABASE_OWNER_URL: several('one,two') })).toHaveProperty('settings')
	})

	test.each([
		[several(hosts(9)), 'names 9 hosts; at most 8 are tried'],
		[several('one,'), 'has no name for host 2 of 2'],
		[several(',two:5432'), 'has no name for host 1 of 2'],
		[several('one,two', '/k?port=1,2,3'), 'names 3 ports for 2 hosts'],
		[several('one', '/k?port=1,2'), 'names 2 ports for 1 hosts'],
		[several('one:0,two'), 'has no number from 1 to 65535 as the port of host 1 of 2'],
		[several('one,two:65536'), 'has no number from 1 to 65535 as the port of host 2 of 2'],
		[several('one,two:http'), 'has no number from 1 to 65535 as the port of host 2 of 2'],
		[several('one,t wo'), 'has a name that none can have for host 2 of 2'],
		[several('one,[::g]'), 'has a name that none can have for host 2 of 2'],
		[several('one,::1'), 'has no name for host 2 of 2'],
		[several('one:5432,two,ONE'), 'names one host twice'],
		[
			several('one', '/k?target_session_attrs=any'),
			'may have target_session_attrs=read-write alone: the program has to be able to write',
		],
		[
			several('one,two', ''),
			'must be an address such as postgres://login:password@host:5432/database; it is not one',
		],
		// The rest of a password that is not encoded is taken for a host.
		[
			'postgres://app:a/secret,two@one/k',
			'must be an address such as postgres://login:password@host:5432/database; it is not one',
		],
	])('say what is wrong with the hosts of a database: %s', (address, fault) => {
		expect(readSettings({ ...logins, DATABASE_AUTH_URL: address })).toEqual({
			faults: [`DATABASE_AUTH_URL ${fault}.`],
		})
	})
})
