import { expect, test } from 'vitest'
import { leadsToApi, misspelling } from '@/scripts/server/spelling.mjs'

test.each([
	'/',
	'/en',
	'/en/rules/article?code=%41',
	'/_next/static/chunks/app/%5Blocale%5D/page.js',
	'/%E4%B8%AD',
	'/en/...',
	'/%',
	'/%zz',
	'/en#%61',
])('%s is spelled in the one way that there is', (url) => {
	expect(misspelling(url)).toBeNull()
})

test.each([
	['/e%6e', '/en'],
	['/icon.%73vg', '/icon.svg'],
	['/sw%2ejs', '/sw.js'],
	['/a%70i/v1/rulesets?x=%41', '/api/v1/rulesets?x=%41'],
	['/zh%5Ftw/plain', '/zh_tw/plain'],
	['//%65vil.example/', '/evil.example/'],
	['/%5Blocale%5D/%7e', '/%5Blocale%5D/~'],
])('%s is to be written %s', (url, location) => {
	expect(misspelling(url)).toEqual({ location })
})

test.each([
	['/../plain', false],
	['/./plain', false],
	['/e%2fplain', false],
	['/en%5Cplain', false],
	['/en\\plain', false],
	['/%2e%2E/plain', false],
	['/api%2Fv1%2Fevaluate', true],
	['/api/..', true],
	['/en/../api/v1/evaluate', true],
	['/en/%2e%2e/%61pi/v1/evaluate', true],
	['/en\\..\\api', true],
	['/./api', true],
])('%s could be read in several ways; leads to the API: %s', (url, toApi) => {
	expect(misspelling(url)).toBe('ambiguous')
	expect(leadsToApi(url)).toBe(toApi)
})
