import { readdirSync, readFileSync } from 'node:fs'
import type { Client } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { notADecision } from '@/lib/mcp/schemas/answer-schemas'
import { call, overStdio } from './clients'

type Step = {
	/** What the person says. */
	readonly person: string
	/** The call that an assistant makes of it. */
	readonly tool: string
	readonly arguments: object
	/** What the answer has, among other things. */
	readonly answer: object
	/** What its words say, and what stands nowhere in it. */
	readonly says: readonly string[]
	readonly never: readonly string[]
}
type Dialogue = { readonly about: string; readonly steps: readonly Step[] }

const folder = 'tests/lib/mcp/dialogues'
const dialogues = readdirSync(folder).map((file): Dialogue & { readonly file: string } => ({
	file,
	...JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')),
}))

/** Members that would rate a person. */
const rating = /"(?:strength|score|chance|likelihood|probability|percent|confidence|rating)\w*"/i

let client: Client
beforeAll(async () => {
	client = await overStdio()
})
afterAll(() => client.close())

test('there are twenty dialogues and more', () => {
	expect(dialogues.length).toBeGreaterThanOrEqual(20)
})

describe.each(dialogues)('$about ($file)', ({ steps }) => {
	test.each(steps)('$person', async (step) => {
		const { body, text, isError } = await call(client, step.tool, step.arguments)
		expect(body).toMatchObject(step.answer)
		for (const words of step.says) expect(text).toContain(words)
		const whole = JSON.stringify(body) + text
		for (const words of step.never) expect(whole).not.toContain(words)
		expect(whole).not.toMatch(rating)
		if (isError) return
		expect(body).toMatchObject({ notADecision, sources: expect.any(Array), asOf: expect.any(String) })
		expect(text.endsWith(notADecision)).toBe(true)
	})
})
