const limit =
  /time|deadline|elapsed|expire|retr(?:y|ies)|attempt|(?<!ac|dis)count|limit|max|(?<!en)tries|waited|\bnow\b|\bnew Date\b|\bn\b/i;

/** Whether a condition asks for time or turns, which any wait may do so that it never runs for ever. */
export function isLimit(condition: string): boolean {
  return limit.test(condition) && !/stat(?:us|e)/i.test(condition);
}

/** Whether a condition asks for a number that the loop counts up or down, whatever that is called. */
export function isCounted(condition: string, loop: string): boolean {
  const names = condition.match(/(?<![\w$.])(?:(?:self|this)\.)?[A-Za-z_$][\w$]*(?![\w$.(])/g) ?? [];
  return names.some((name) => {
    const plain = name.replace(/[.$]/g, '\\$&');
    const after = `(?<![\\w$.])${plain}\\s*(?:[-+]=|\\+\\+|--|=\\s*${plain}\\s*[-+])`;
    return new RegExp(`${after}|(?:\\+\\+|--)${plain}(?![\\w$])`).test(loop);
  });
}
