const limit = /time|deadline|elapsed|expire|retr(?:y|ies)|attempt|count|limit|max|tries|\bn\b/i;

/** Whether a condition asks for time or turns, which any wait may do so that it never runs for ever. */
export function isLimit(condition: string): boolean {
  return limit.test(condition) && !/stat(?:us|e)/i.test(condition);
}
