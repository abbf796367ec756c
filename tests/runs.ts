/**
 * How many cases a property is tried with: those of the gate are a fifth of what `npm run test:deep` tries, which sets `RUNS=1`.
 * The cases are the same each time, so that the gate would try nothing new by trying more.
 */
export const runs = (whole: number): number => Math.max(1, Math.ceil(whole * Number(process.env.RUNS ?? 0.2)))
