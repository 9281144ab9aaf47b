// A map of a hundred thousand titles would otherwise stay in memory.
const MOST_WORDS = 2000;

/** Keys and words of state come again in every row: each is judged once. The judgement must be pure. */
export function remembering<Answer>(judge: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    if (known.has(word)) return known.get(word) as Answer;
    if (known.size === MOST_WORDS) known.clear();
    const answer = judge(word);
    known.set(word, answer);
    return answer;
  };
}
