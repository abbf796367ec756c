import type { Step } from '@/rules/facts'
import type { Plan } from './plan'
import type { Situation } from './situation'

/** The steps that a person is led through: those in which something is asked that an invitation has not answered. */
export const stepsToWalk = (
	{ plan, given }: Pick<Situation, 'given'> & { readonly plan: Plan },
	here?: Step,
): Plan => plan.filter(({ step, asked }) => step === here || asked.some((fact) => !given?.has(fact)))
