/** Two articles that disagree, and a draft that agrees with neither. */
export const examples: readonly (readonly [path: string, text: string])[] = [
  [
    'sources/evening-news.md',
    `---
source: Harbour Evening News
published: 2024-03-04
title: Ferry sinks off Port Mercy
language: en
---

# Ferry sinks off Port Mercy

At least 14 people were killed when a ferry sank off Port Mercy on Sunday.

Rescuers pulled 31 passengers from the water. The boat had 60 people on board.
`,
  ],
  [
    'sources/morning-post.md',
    `---
source: The Strait Morning Post
published: 2024-03-04
title: Ferry sinking off Port Mercy
language: en
---

# Ferry sinking off Port Mercy

Nine people were killed when a ferry sank off Port Mercy on Sunday.

The coast guard rescued 31 passengers.
`,
  ],
  [
    'drafts/ferry.md',
    `---
published: 2024-03-04
title: Ferry sinks off Port Mercy
---

# Ferry sinks off Port Mercy

Eleven people were killed when a ferry sank off Port Mercy on Sunday. Rescuers pulled 31 passengers from the water.
`,
  ],
]

export const configText = `{
  "$schema": "./node_modules/claimdiff/dist/schemas/config.schema.json",
  "against": ["sources"],
  "drafts": ["drafts"]
}
`

/** Two people's decisions are both kept when their branches meet. */
export const attributesLine = 'claimdiff-decisions.ndjson merge=union'
