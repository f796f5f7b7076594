import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/dataset/csv.ts';

describe('comma-separated values', () => {
  test.each([
    ['', []],
    ['a,b', [['a', 'b']]],
    ['a,b\n1,2\n', [['a', 'b'], ['1', '2']]], // biome-ignore format: a table
    ['a\r\n\r\nb\r\n', [['a'], ['b']]],
    ['a,\n,b', [['a', ''], ['', 'b']]], // biome-ignore format: a table
    ['"a, ""b""\nc",\'d\'', [['a, "b"\nc', "'d'"]]],
    ['""\n""', [[''], ['']]],
  ])('%j', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  test.each([
    ['a,b\n"1,2', 4, 'the end of the quoted cell'],
    ['a,b\n1,2"', 7, 'quotation marks around the whole cell'],
    ['a,b\n"1"x,2', 7, 'a comma or the end of the line'],
    ['a,b\n1,2\n3', 8, '2 cells as in the heading, not 1'],
    ['a,b\n1,2,3\n', 4, '2 cells as in the heading, not 3'],
  ])('%j is refused', (text, offset, expected) => {
    expect(() => parseCsv(text)).toThrow(
      expect.objectContaining({ offset, expected: expect.stringContaining(expected) }),
    );
  });

  test('what csv-parse takes is read alike, what it refuses is refused', () => {
    const pieces = fc.array(fc.constantFrom('a', 'é', ',', '"', '""', '\n', '\r\n', "'", ' '), { maxLength: 14 });
    const outcome = (read: () => unknown): unknown => {
      try {
        return read();
      } catch {
        return 'refused';
      }
    };
    fc.assert(
      fc.property(pieces, fc.constantFrom('\n', '\r\n'), (parts, end) => {
        const text = parts.map(part => part.replace(/\r?\n/, end)).join('');
        const theirs = outcome(() => parse(text, { skip_empty_lines: true, record_delimiter: end }));
        expect(outcome(() => parseCsv(text))).toEqual(theirs);
      }),
      { numRuns: 3000 },
    );
  });

  test('cells that are quoted come back', () => {
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain(width => fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: width, maxLength: width })));
    fc.assert(
      fc.property(table, rows => {
        const text = rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(parseCsv(text)).toEqual(rows);
      }),
    );
  });
});
