import fc from 'fast-check'

// The gate tries the same cases each time, so that a change alone decides whether it passes. Another seed tries others:
// PROPERTY_SEED=$RANDOM npm run test:unit
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261124) })
