import type { Tool } from '../schemas/tool'
import { clausesTool } from './clauses'
import { documentsTool } from './documents'
import { evaluateTool } from './evaluate'
import { explainTool } from './explain'
import { nearestWaysTool } from './nearest-ways'
import { nextQuestionsTool } from './next-questions'

/** Every tool, in the order in which an assistant needs them. */
export const tools: readonly Tool[] = [
	nextQuestionsTool,
	evaluateTool,
	explainTool,
	nearestWaysTool,
	documentsTool,
	clausesTool,
]
