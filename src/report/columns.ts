/** Rows with cells of equal width, some right-aligned. */
export function columns(rows: readonly (readonly string[])[], isToTheRight: (column: number) => boolean): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
  return rows.map(row =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isToTheRight(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  '),
  );
}
