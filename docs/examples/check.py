"""Asks the API in Python 3.8 or newer, with nothing to install: python3 check.py

Another site: API=https://example.org/api/v1 python3 check.py
"""

import json
import os
import time
import urllib.error
import urllib.request

API = os.environ.get("API", "http://localhost:3000/api/v1")


def post(path, text, content_type="application/json"):
    """Sends a text; waits and sends it again while the server has no room."""
    request = urllib.request.Request(
        API + path, data=text.encode(), headers={"Content-Type": content_type}
    )
    for _ in range(10):
        try:
            return urllib.request.urlopen(request)
        except urllib.error.HTTPError as error:
            if error.code != 503:
                # What is wrong and where, as problem details (RFC 9457).
                raise SystemExit(error.read().decode())
            time.sleep(int(error.headers["Retry-After"]))
    raise SystemExit("The server has no room.")


def ask(path, body):
    """Sends a value and reads the answer."""
    with post(path, json.dumps(body)) as answer:
        return json.load(answer)


# One person under one rule set. What is not given is unknown, None is "not sure".
facts = {"nationalities": ["NG"], "jobOffer": "verbal", "paidInMoney": False, "knowsCustoms": None}
result = ask("/evaluate", {"ruleset": "article", "facts": facts, "asOf": "2026-12-01"})
print(result["outcome"], "because of", ", ".join(result["reason"]))
for criterion in result["criteria"]:
    if criterion["kind"] == "required" and criterion["result"] == "unknown":
        print("unknown:", criterion["id"])
        break

# What to ask next. Nothing is kept, so send every answer each time.
given = {"nationalities": ["NG"], "age": 29}
following = ask("/next", {"rulesets": ["k-published"], "facts": given, "asOf": "2026-12-01"})
print("ask next:", ", ".join(following["ask"]))

# Many people, one a line, in one stream.
people = [{"id": "a", "facts": {"nationalities": ["CN"]}}, {"id": "b", "facts": {"age": 29}}]
lines = "".join(json.dumps(person) + "\n" for person in people)
path = "/screen?ruleset=k-published&asOf=2026-12-01"
with post(path, lines, "application/x-ndjson") as answers:
    for line in answers:
        screened = json.loads(line)
        print(screened["id"], screened.get("outcome") or screened["errors"])
