/**
 * Lines of at most `width` columns, broken at spaces; a longer word gets its own line. No line starts like a workflow
 * command of GitHub's runner.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width && !/^(?:::|##\[)/.test(word)) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
