import type * as z from 'zod/mini'
import type { Faults } from '@/lib/api/faults'

/** What a tool answers: the body, and the same in a few lines for those who read no bodies. */
export type ToolAnswer = { readonly body: Record<string, unknown>; readonly text: string }

/** A tool that an assistant can call. */
export type Tool = {
	readonly name: string
	readonly title: string
	/** What it is for, for the assistant that chooses among tools. */
	readonly description: string
	readonly input: z.ZodMiniType
	readonly output: z.ZodMiniType
	/** Answers a call, or names its faults. */
	readonly answer: (given: unknown) => Promise<ToolAnswer | { readonly faults: Faults }>
}
