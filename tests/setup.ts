import fc from 'fast-check'

// CI tries the same cases each time, so that only a change decides whether it passes. Another seed tries others:
// PROPERTY_SEED=$RANDOM npm run test:unit
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261124) })
