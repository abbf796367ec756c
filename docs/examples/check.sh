#!/bin/sh
# What each answer of the API looks like: sh check.sh. Another site: API=https://example.org/api/v1 sh check.sh
set -eu
api="${API:-http://localhost:3000/api/v1}"
post() { curl --silent --show-error --fail-with-body --request POST "$@"; echo; }

# One person under one rule set. What is not given is unknown, null is "not sure".
post "$api/evaluate" --header 'Content-Type: application/json' --data '{
  "ruleset": "article",
  "facts": { "nationalities": ["NG"], "jobOffer": "verbal", "paidInMoney": false, "knowsCustoms": null },
  "asOf": "2026-12-01"
}'

# What to ask next. Nothing is kept, so send every answer each time.
post "$api/next" --header 'Content-Type: application/json' --data '{
  "rulesets": ["k-published"],
  "facts": { "nationalities": ["NG"], "age": 29 },
  "asOf": "2026-12-01"
}'

# Many people, one a line, in one stream.
printf '%s\n' \
  '{ "id": "a", "facts": { "nationalities": ["CN"] } }' \
  '{ "id": "b", "facts": { "age": 29 } }' |
  post "$api/screen?ruleset=k-published&asOf=2026-12-01" \
    --header 'Content-Type: application/x-ndjson' --no-buffer --data-binary @-
