import { expect, test } from 'vitest'
import { cellsOf, sheetOf } from './sheet-files'
import { zipOf } from './zip-of'

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
const sheet = `<worksheet><sheetData><row>${text('id')}${text('Age')}</row><row>${text('00007')}<c><v>29</v></c></row></sheetData></worksheet>`
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const rels = (type: string, target: string) =>
	`<Relationships><Relationship Id="rId1" Type="${type}" Target="${target}"/></Relationships>`
const book = '<workbook><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>'

const whole = {
	'[Content_Types].xml': '<Types/>',
	'_rels/.rels': rels(`${rel}/officeDocument`, 'xl/workbook.xml'),
	'xl/workbook.xml': book,
	'xl/_rels/workbook.xml.rels': rels(`${rel}/worksheet`, 'worksheets/sheet1.xml'),
	'xl/worksheets/sheet1.xml': sheet,
}
const without = (...names: (keyof typeof whole)[]) =>
	Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name as keyof typeof whole)))
const renamed = (change: (name: string) => string) =>
	Object.fromEntries(Object.entries(whole).map(([name, content]) => [change(name), content]))

test.each([
	['has neither styles nor shared texts, nor the names of its cells', whole],
	['says nothing of the types of its parts', without('[Content_Types].xml')],
	['does not say where the workbook lies', without('_rels/.rels')],
	['does not say which parts its sheets are', without('xl/_rels/workbook.xml.rels')],
	[
		'does not say where its shared texts are',
		{
			...without('xl/_rels/workbook.xml.rels'),
			'xl/worksheets/sheet1.xml': sheet.replace(text('00007'), '<c t="s"><v>1</v></c>'),
			'xl/sharedStrings.xml': '<sst><si><t>other</t></si><si><t>00007</t></si></sst>',
		},
	],
	['has other slashes in the names of its parts', renamed((name) => name.replaceAll('/', '\\'))],
	['has capitals in the names of its parts', renamed((name) => name.replace('sheet1', 'Sheet1'))],
	[
		'keeps to the strict form of the standard',
		{ ...whole, '_rels/.rels': rels(`${strict}/officeDocument`, '/xl/workbook.xml') },
	],
	[
		'has a prefix before each name',
		{
			...whole,
			'xl/workbook.xml': book.replace(/<(\/?)/g, '<$1x:'),
			'xl/worksheets/sheet1.xml': sheet.replace(/<(\/?)/g, '<$1x:'),
		},
	],
	[
		'names sheets without a sheet id',
		{ ...whole, 'xl/workbook.xml': '<workbook><sheets><sheet name="" r:id="rId1"/></sheets></workbook>' },
	],
])('a workbook that %s is read', async (_, parts) => {
	expect((await sheetOf(zipOf(parts))).format).toBe('xlsx')
	expect(await cellsOf(zipOf(parts))).toEqual([
		[1, 'id', 'Age'],
		[2, '00007', '29'],
	])
	expect(await cellsOf(zipOf(parts, { deflate: false }))).toHaveLength(2)
})
