#!/bin/sh
# Adds the people of a CSV file to an opening of a team, 500 at once, or what is new about them:
#   TOKEN=kvisa_… sh add-candidates.sh people.csv OPENING
# Columns: id, name, email, birthDate, or a fact, whose cells are JSON, or words as they stand.
# Sent again, the same file changes nothing. Another site: API=https://example.org/api/v1 in front.
set -eu
api="${API:-http://localhost:3000/api/v1}"

python3 - "$1" "$2" <<'PYTHON' |
import csv, hashlib, json, sys

def value(cell):
    try:
        return json.loads(cell)
    except ValueError:
        return cell

def person(row):
    filled = {name: cell for name, cell in row.items() if name and cell}
    own = {name: filled.pop(name) for name in ("id", "name", "email", "birthDate") if name in filled}
    return {**own, "openings": [sys.argv[2]], "facts": {name: value(cell) for name, cell in filled.items()}}

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    people = [person(row) for row in csv.DictReader(file)]
for start in range(0, len(people), 500):
    body = json.dumps({"candidates": people[start : start + 500]})
    print(hashlib.sha256(body.encode()).hexdigest(), body)
PYTHON
  while read -r key body; do
    printf '%s' "$body" |
      curl --silent --show-error --fail-with-body --retry 5 --request POST "$api/workspace/candidates" \
        --header "Authorization: Bearer $TOKEN" --header 'Content-Type: application/json' \
        --header "Idempotency-Key: $key" --data-binary @-
    echo
  done
